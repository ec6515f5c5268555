import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { watchingFramework } from '../support/long-plans.ts'
import { openBot } from './open-bot.ts'

it('counts as late in status, list and digest what is late in all of them', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(watchingFramework)
  const announced = await bot.typed('status')
  expect(announced).toContain('October 2024')
  await bot.typed('review accept')
  await bot.typed('note 1 a change, for the status to be made anew')
  expect(await bot.typed('status')).not.toContain('Late')
  expect(await bot.typed('list late')).toContain('is late.')
  expect(await bot.typed('digest')).not.toContain('late')
})
