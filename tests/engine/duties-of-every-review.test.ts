import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { hears } from './hears.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const plan = planOf([
  '# Oven Watch',
  '',
  '**Established**: 2026-09-07',
  '',
  '## At every review',
  '',
  '- Read the gas meter',
  '- Compare the ovens',
  '',
  '## Reviews',
  '',
  '- **Weekly check**',
  '- **Quarterly review**',
  '',
])

let bot: OpenBot
/** From Tuesday 1 December 2026, 10:00 in Berlin; the weekly check is OW-3, the quarterly review OW-4. */
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(plan)
  await bot.typed('review refuse')
  await bot.typed('settings heads-up never')
  await bot.typed('review set OW-3 every Monday at 9:00')
})

/** What the heads of the threads say of progress, the oldest first. */
const progress = () =>
  bot.slack
    .texts(room)
    .flatMap((text) => /Review of (\d+) \w+ 2026(.*done|: .*)/.exec(text)?.slice(1).join('') ?? [])

/** The report of the last review that was closed. */
function report(): string {
  const files = [...bot.slack.messages.values()].flatMap(({ view }) =>
    view.nodes.flatMap((node) => (node.type === 'file' ? [node] : [])),
  )
  return new TextDecoder().decode(files.at(-1)?.bytes)
}

it('is asked anew by the weekly review when a quarterly one that was held with it goes on', async () => {
  await bot.typed('review set OW-4 2026-12-07 at 9:00')
  await hears(bot, 6)
  await bot.typed('done OW-1')
  await bot.typed('done OW-2')
  await hears(bot, 7)
  expect(progress()).toEqual(['7 · 2 of 2 duties done', '14 · 0 of 2 duties done'])
  expect(bot.slack.texts(room).at(-2)).toContain('1. [ ] OW-1 Read the gas meter')
  await bot.typed('done OW-1')
  await bot.typed('review close OW-3 Well')
  expect(report()).toContain('- [x] Read the gas meter (by anna)\n- [ ] Compare the ovens\n')
  await bot.typed('review close OW-4 Well')
  expect(report()).toContain('- [x] Read the gas meter (by anna)\n- [x] Compare the ovens (by anna)\n')
})

it('is asked anew every week by the weekly review while one that opened before it goes on', async () => {
  await bot.typed('review open OW-4')
  await bot.typed('done OW-1')
  await hears(bot, 6)
  expect(progress()).toEqual(['1 · 1 of 2 duties done', '7 · 0 of 2 duties done'])
  await bot.typed('done OW-2')
  expect(progress()).toEqual(['1 · 2 of 2 duties done', '7 · 1 of 2 duties done'])
  await hears(bot, 7)
  expect(progress().slice(1)).toEqual([
    '7: nobody closed it before the next one came',
    '14 · 0 of 2 duties done',
  ])
})

it('is ticked once for both where nobody had ticked it before', async () => {
  await bot.typed('review open OW-4')
  await hears(bot, 6)
  await bot.typed('done OW-1')
  expect(progress()).toEqual(['1 · 1 of 2 duties done', '7 · 1 of 2 duties done'])
  await bot.typed('review close OW-3 Well')
  expect(report()).toContain('- [x] Read the gas meter (by anna)\n- [ ] Compare the ovens\n')
  expect(progress()[0]).toBe('1 · 1 of 2 duties done')
  await hears(bot, 7)
  expect(progress()).toEqual(['1 · 1 of 2 duties done', '14 · 0 of 2 duties done'])
})

it('has its tick again once the opening that asked anew is taken back, and is asked anew by the next one', async () => {
  await hears(bot, 7)
  await bot.typed('done OW-1')
  await bot.typed('review open OW-4')
  expect(progress()).toEqual(['7 · 1 of 2 duties done', '8 · 0 of 2 duties done'])
  expect(await bot.typed('show OW-1')).toContain('State: ⬜ open')
  await bot.typed('undo')
  expect(await bot.typed('show OW-1')).toContain('State: ✅ done')
  expect(progress()[0]).toBe('7 · 1 of 2 duties done')
  await hears(bot, 6)
  expect(progress().at(-1)).toBe('14 · 0 of 2 duties done')
})
