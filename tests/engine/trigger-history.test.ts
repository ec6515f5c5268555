import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { ben, type OpenBot, openBot } from './open-bot.ts'

/** EM-5 is the trigger “The maker announces support”, EM-2 the quarterly review. */
async function fired(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(upstreamGate)
  await bot.typed('trigger fire EM-5 Support is announced https://example.org/news')
  return bot
}

const said = 'Support is announced: https://example.org/news'

it('tells in the history of a trigger and of its plan that it fired, and what was made of it', async () => {
  const bot = await fired()
  await bot.typed('trigger dismiss 1 a rumour', { by: ben })
  for (const line of ['show EM-5', 'history EM-5', 'history EM']) {
    const told = await bot.typed(line)
    expect(told).toContain(`anna · EM-5 trigger fired (${said})`)
    expect(told).toContain(`ben · EM-5 trigger dismissed (${said} – a rumour)`)
  }
  expect(await bot.typed('digest')).toContain(`Triggers\n- EM-5 fired: ${said} · by anna`)
})

it('leaves a trigger be, and takes back the change before when that is asked for', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(upstreamGate)
  await bot.typed('note EM-6 looked at it')
  await bot.typed('trigger fire EM-5 Support is announced')
  const kept = 'Undo does not take back what became of a trigger (“Support is announced”)'
  expect(await bot.typed('undo')).toContain(kept)
  expect(await bot.typed('take-back 3')).toContain(kept)
  expect(await bot.typed('take-back 2')).toContain('EM-6')
})

it('names in the report of a review the trigger that called it', async () => {
  const bot = await fired()
  await bot.typed('trigger confirm 1', { by: ben })
  await bot.cairn.engine.settled()
  await bot.typed('review close Seen')
  const report = bot.slack.fileNamed('EM-review-2026-12-01.md')
  expect(report).toContain(`## Triggers\n\n- EM-5 The maker announces support: ${said}, confirmed by ben`)
})
