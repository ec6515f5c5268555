import { expect, it, onTestFinished } from 'vitest'
import { dayAfter } from '../../src/plan/day.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch, planOf, smallPlan } from '../support/plans.ts'
import { ben, openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000

/** From Tuesday 1 December 2026, 10:00 in Berlin; the digest comes on Mondays at 9:30. */
async function withDigest() {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  await bot.typed('digest at Monday 9:30')
  return bot
}

/** The days of December on which the room hears something. */
async function heardOn(
  bot: Awaited<ReturnType<typeof withDigest>>,
  days: number,
): Promise<readonly string[]> {
  const heard: string[] = []
  for (let passed = 0; passed < days; passed += 1) {
    const before = bot.slack.texts(room).length
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
    if (bot.slack.texts(room).length > before)
      heard.push(new Date(bot.clock.now()).toISOString().slice(5, 10))
  }
  return heard
}

it('comes on the next working day after a pause, once for all that it covers', async () => {
  const bot = await withDigest()
  expect(await bot.typed('settings pause 2026-12-14..2026-12-22')).toContain(
    'pause: 2026-12-14 to 2026-12-22',
  )
  expect(await heardOn(bot, 30)).toEqual(['12-07', '12-23', '12-28'])
})

it('does not come again in a month when its day is declared free after it was held', async () => {
  const bot = await withDigest()
  await bot.typed('digest off')
  await bot.handsOver(ovenWatch)
  const set = await bot.typed('review set OW-2 every month on the first working day')
  expect(set).toContain('first working day')
  const opened = async (days: number) => (await heardOn(bot, days)).length
  await opened(35)
  const before = bot.slack.texts(room).filter((text) => text.includes('Review of 1 January')).length
  expect(before).toBe(1)
  await bot.typed('settings pause 2027-01-01..2027-01-06')
  await opened(20)
  expect(bot.slack.texts(room).filter((text) => text.includes('Review of')).length).toBe(1)
})

it('is left out on free days where the team says so', async () => {
  const bot = await withDigest()
  await bot.typed('settings when-free skip')
  await bot.typed('settings pause 2026-12-14')
  expect(await heardOn(bot, 30)).toEqual(['12-07', '12-21', '12-28'])
})

it('knows the holidays of a region, and makes their list anew each year', async () => {
  const bot = await withDigest()
  await bot.typed('digest at Friday 9:30')
  expect(await bot.typed('settings holidays DE-BY')).toContain('holidays: DE-BY')
  expect(await heardOn(bot, 32)).toEqual(['12-04', '12-11', '12-18', '12-28'])
  bot.clock.advance(5 * 365 * day)
  await bot.cairn.engine.settled()
  expect(await bot.typed('settings holidays none')).toContain('holidays: none')
})

it('makes the list of holidays anew where the room has let go of the plan in which they were set', async () => {
  const bot = await withDigest()
  await bot.typed('digest at Wednesday 9:30')
  const other = { room: 'slack/T1/C2' }
  await bot.typed('follow BM', other)
  await bot.typed('settings BM holidays DE', other)
  await bot.typed('unfollow BM', other)
  // To Saturday 21 December 2030; Christmas is on the Wednesday after.
  bot.clock.advance(1481 * day)
  await bot.cairn.engine.settled()
  expect(await heardOn(bot, 8)).toEqual(['12-27'])
})

it('holds after the winter break what fell on a holiday in December, whose list is made anew by then', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(ovenWatch)
  await bot.typed('settings holidays DE')
  await bot.typed('settings pause 2026-12-28..2027-01-08')
  await bot.typed('review refuse')
  await bot.typed('settings heads-up never')
  await bot.typed('review set OW-2 every month on day 25 at 9:30')
  const asked = bot.slack.texts(room).length
  // To Monday 11 January, 9:00: half an hour before its time.
  bot.clock.advance(41 * day - day / 24)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts(room).slice(asked)).toEqual([])
  expect(await heardOn(bot, 1)).toEqual(['01-12'])
  expect(bot.slack.texts(room)[asked]).toContain('Review of 25 December 2026')
})

it('knows in January of a holiday that began in December', async () => {
  const bot = await openBot(temporaryFolder(), { start: '2026-01-01T12:00:00Z' })
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  // Incwala ends on Friday 2 January.
  await bot.typed('settings holidays SZ')
  expect(await bot.typed('remind at 8:00')).toContain('first 5 Jan 2026, 08:00')
})

it('leaves out nothing that comes but once, nor the list of the next holidays', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(ovenWatch)
  await bot.typed('review set OW-2 every month on the first Thursday at 9:00')
  await heardOn(bot, 3)
  await bot.typed('review snooze OW-2 2026-12-25')
  await bot.typed('settings holidays DE')
  await bot.typed('settings when-free skip')
  expect(await bot.typed('health')).toMatch(/nudge of OW-2, once, 09:00: never yet, next 28 Dec/)
  expect(await bot.typed('health')).toMatch(/holidays of OW.*next 4 Jan/)
  expect(await heardOn(bot, 27)).toContain('12-28')
})

it('reminds of what falls due on a holiday on the last working day before it', async () => {
  const bot = await openBot(temporaryFolder(), { start: '2026-04-01T09:00:00Z' })
  onTestFinished(() => bot.close())
  await bot.imports(planOf(['# Easter', '', '- [ ] Buy eggs (due 2026-04-06)', '']))
  await bot.typed('settings holidays DE')
  await bot.typed('remind at 8:00')
  expect(await heardOn(bot, 8)).toEqual(['04-02', '04-07'])
  expect(bot.slack.texts(room).map((text) => text.split('\n')[0])).toEqual([
    'EAST · 1 due soon',
    'EAST · 1 was due',
  ])
})

it.each([
  ['settings holidays XX', 'No holidays are known of “XX”.'],
  ['settings holidays DE-QQ', 'No holidays are known of “DE-QQ”.'],
  ['settings pause soon', '“soon” are no days.'],
  ['settings pause 2026-12-24..2026-12-01', 'The pause would end on 2026-12-01, before it begins'],
  ['settings pause 2026-12-24..2036-12-24', 'A pause has at most 366 days.'],
  ['settings when-free perhaps', 'What falls on a free day can shift or skip'],
])('answers “%s” with “%s”', async (line, words) => {
  const bot = await withDigest()
  expect(await bot.typed(line)).toContain(words)
  expect(await bot.typed(line, { by: ben })).toContain('Only a maintainer')
})

it.each([
  // Chuseok is from Thursday 24 September to Saturday.
  ['KR', '2026-09-21', ['09-22', '09-23', '09-28', '09-29', '09-30', '10-01']],
  // New Year is until 8 January, a Friday.
  ['RU', '2026-12-29', ['12-30', '12-31']],
  // Tết is from Friday 5 February to Tuesday.
  ['VN', '2027-02-02', ['02-03', '02-04', '02-10', '02-11', '02-12']],
  // The feast of sacrifice is from Wednesday 27 May to Saturday.
  ['TR', '2026-05-24', ['05-25', '05-26', '06-01', '06-02', '06-03']],
  // Half of the fourth of May is free in China: that is no free day.
  ['CN', '2026-05-02', ['05-04', '05-05', '05-06', '05-07', '05-08', '05-11', '05-12']],
])('reminds on no day of a holiday of several days, in %s', async (region, start, expected) => {
  const bot = await openBot(temporaryFolder(), { start: `${start}T12:00:00Z` })
  onTestFinished(() => bot.close())
  const due = Array.from({ length: 12 }, (_, ahead) => dayAfter(start, ahead))
  await bot.imports(planOf(['# Kiln', '', ...due.map((on) => `- [ ] Light it for the ${on}`), '']))
  await bot.typed(`settings holidays ${region}`)
  await bot.typed('remind at 8:00')
  expect(await heardOn(bot, 10)).toEqual(expected)
})
