import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ovenUpgrade, planOf } from '../support/plans.ts'
import { openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000

async function upgrading() {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(ovenUpgrade)
  return bot
}

/** Headlines that the room hears until so many days are over. */
async function hears(bot: Awaited<ReturnType<typeof upgrading>>, days: number) {
  const before = bot.slack.messages.size
  for (let passed = 0; passed < days; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
  const came = [...bot.slack.messages.values()].slice(before)
  return came.filter((one) => one.room === room && one.thread === undefined).map(({ view }) => view)
}

it('proposes what the plan says to tell each other, for the time in which a phase is under way', async () => {
  const bot = await upgrading()
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "OU promises 2 reviews. Shall I call for them? A maintainer decides.
    - OU-10 Daily standups: Progress during the upgrade weeks · every working day, 09:00 · while a phase is under way · proposed · next 2 Dec 2026, 3 Dec 2026, 4 Dec 2026
    - OU-11 Weekly reports: Detailed progress and blockers · every week on Friday, 09:00 · while a phase is under way · proposed · next 4 Dec 2026, 11 Dec 2026, 18 Dec 2026
    One alone: /roadmap review accept OU-10 · Another time: /roadmap review set OU-10 every 3 months from 2027-01-11 at 9:30"
  `)
})

it('begins with a phase, comes on working days, and ends with the phase', async () => {
  const bot = await upgrading()
  await bot.typed('review accept')
  expect(await hears(bot, 6)).toEqual([])
  await bot.typed('start OU-1')
  await bot.typed('done OU-2')
  const first = await hears(bot, 1)
  expect(first.map(({ summary }) => summary)).toEqual([
    'OU · Daily standups: Progress during the upgrade weeks · Phase 1: Prepare (Week 1): 1 done, 1 moved',
  ])
  // Wednesday to Tuesday: five working days; Friday's weekly report comes in one message with the daily one.
  const week = await hears(bot, 7)
  expect(week).toHaveLength(5)
  expect(week.filter(({ summary }) => summary.includes('Weekly reports'))).toHaveLength(1)
  await bot.typed('done OU-1')
  expect(await hears(bot, 14)).toEqual([])
  await bot.typed('start OU-3')
  expect(await hears(bot, 1)).toHaveLength(1)
})

it('lists once what is left to do, when the weekly report comes with the daily one', async () => {
  const bot = await upgrading()
  await bot.typed('review accept')
  await bot.typed('start OU-1')
  await hears(bot, 9)
  await bot.typed('block OU-2 no gas')
  await bot.typed('due OU-2 2026-12-14')
  const before = bot.slack.texts(room).length
  await hears(bot, 1)
  const [heads = '', ...thread] = bot.slack.texts(room).slice(before)
  expect(heads).toContain('Daily standups')
  expect(heads).toContain('Weekly reports')
  expect(thread.filter((text) => text.includes('[ ] OU-2'))).toHaveLength(1)
  expect(thread.filter((text) => text.includes('Blocked\n'))).toHaveLength(1)
  // Each tells what moved since the one before it.
  expect(thread.filter((text) => /Moved\n(?:.*\n)*?- ⛔ OU-2/.test(text))).toHaveLength(2)
})

/** The same plan with months in place of weeks. */
const dated = new TextEncoder().encode(
  new TextDecoder()
    .decode(ovenUpgrade)
    .replace('(Week 1)', '(December 2026)')
    .replace('(Week 2)', '(January 2027)'),
)

it('takes phases with dates for phases as well, but not a meeting with its time for a report', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const words = new TextDecoder().decode(dated)
  await bot.handsOver(
    new TextEncoder().encode(
      words.replace('- **Weekly reports**', '- **Weekly sync**: Tuesday 10:00\n- **Weekly reports**'),
    ),
  )
  const proposed = bot.slack.texts(room).at(-1)?.split('\n') ?? []
  expect(proposed.filter((line) => line.includes('while a phase is under way'))).toEqual([
    expect.stringContaining('Daily standups'),
    expect.stringContaining('Weekly reports'),
  ])
  expect(proposed.join()).toContain('Weekly sync')
})

it('takes what is carried over from a phase before for none', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(
    planOf([
      '# Kettle',
      '',
      '## Sprint 42 (30 November – 11 December 2026)',
      '',
      '- [ ] Boil',
      '',
      '## Carried over from Sprint 41',
      '',
      '- [x] Fill',
      '- [ ] Descale',
      '',
    ]),
  )
  const status = await bot.typed('status')
  expect(status).toContain('Now: KETT-1 Sprint 42')
  expect(status).not.toContain('Carried over')
})
