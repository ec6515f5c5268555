import { onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch } from '../support/plans.ts'
import { type OpenBot, openBot } from './open-bot.ts'

/**
 * A bot that follows a plan with two reviews, of which none comes by itself, after whatever is typed besides. It is
 * Tuesday 1 December 2026, 10:00 in Berlin.
 */
export async function openOvenBot(...lines: readonly string[]): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(ovenWatch)
  for (const line of ['review refuse', ...lines]) await bot.typed(line)
  return bot
}
