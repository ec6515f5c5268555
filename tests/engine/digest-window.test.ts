import { expect, it, onTestFinished } from 'vitest'
import { claimDue } from '../../src/engine/claim-due.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { anna, openBot, room } from './open-bot.ts'

const hour = 60 * 60_000

/** From Tuesday 1 December 2026, 10:00 in Berlin; the digest comes on Mondays at 9:30. */
async function withDigest() {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  await bot.typed('digest at Monday 9:30')

  /** Lets hours pass one by one; what the room hears, with the day on which it does. */
  async function passes(hours: number): Promise<readonly string[]> {
    const heard: string[] = []
    for (let passed = 0; passed < hours; passed += 1) {
      const before = bot.slack.texts(room).length
      bot.clock.advance(hour)
      await bot.cairn.engine.settled()
      const on = new Date(bot.clock.now()).toISOString().slice(5, 10)
      heard.push(
        ...bot.slack
          .texts(room)
          .slice(before)
          .map((text) => `${on}: ${text}`),
      )
    }
    return heard
  }
  const daysOf = (told: readonly string[], words: string) =>
    told.filter((text) => text.includes(words)).map((text) => text.slice(0, 5))
  return { ...bot, passes, daysOf }
}

it.each([
  ['a pause is declared', 'settings pause 2026-12-07..2026-12-08', '12-14'],
  ['the team moves to another zone', 'settings zone America/New_York', '12-14'],
  ['another day is chosen', 'digest at Wednesday 9:30', '12-09'],
])('tells in one digest what was done after the last, although %s', async (_, line, next) => {
  const bot = await withDigest()
  expect(bot.daysOf(await bot.passes(6 * 24 + 2), 'since')).toEqual(['12-07'])
  await bot.typed('done BM-2')
  await bot.passes(1)
  await bot.typed(line)
  await bot.passes(1)
  await bot.typed('start BM-3')
  const told = await bot.passes(3 * 7 * 24)
  expect(bot.daysOf(told, '✅ BM-2')).toEqual([next])
  expect(bot.daysOf(told, 'Moved\n- 🔄 BM-3')).toEqual([next])
  expect(bot.daysOf(told, 'missed')).toEqual([])
})

it('says that the next one comes in a week, when a pause is declared on the day of the last', async () => {
  const bot = await withDigest()
  await bot.passes(6 * 24 + 2)
  await bot.typed('settings pause 2026-12-07..2026-12-08')
  expect(await bot.typed('health')).toContain(
    'last 7 Dec 2026, 10:00, next 14 Dec 2026, 09:30, 21 Dec 2026, 09:30, 28 Dec 2026, 09:30',
  )
})

it('tells of two moves of an item once, when the second falls between the digest’s time and its holding', async () => {
  const bot = await withDigest()
  await bot.typed('start BM-2')
  bot.clock.advance(6 * 24 * hour)
  const { store } = bot.cairn
  await store.write((tx) => claimDue(tx, bot.clock.now(), 10))
  await bot.typed('done BM-2')
  await bot.passes(8 * 24)
  expect(bot.slack.texts(room).flatMap((text) => text.match(/^(?:Done|Moved)\n- .*/gm) ?? [])).toEqual([
    expect.stringMatching(/^Done\n- ✅ BM-2 /),
  ])
})

it('tells what is done while it waits to be held as well, and nothing of that again', async () => {
  const bot = await withDigest()
  await bot.typed('done BM-2')
  bot.clock.advance(6 * 24 * hour)
  const { store } = bot.cairn
  await store.write((tx) => claimDue(tx, bot.clock.now(), 10))
  await bot.typed('start BM-3')
  await bot.passes(8 * 24)
  const told = bot.slack.texts(room).filter((text) => /^(?:Done|Moved)\n/.test(text))
  expect(told).toEqual([expect.stringMatching(/^Done\n- ✅ BM-2 .*\nMoved\n- 🔄 BM-3 /)])
})

it('leaves what was asked for before it and made after it to the next one', async () => {
  const bot = await withDigest()
  expect(bot.daysOf(await bot.passes(6 * 24 + 2), 'since')).toEqual(['12-07'])
  const place = { room }
  await bot.asked({
    ...{ id: 'slow', at: bot.clock.now() - 3 * hour, by: anna, place },
    ...{ did: 'typed', text: 'done BM-2' },
  })
  expect(bot.daysOf(await bot.passes(3 * 7 * 24), '✅ BM-2')).toEqual(['12-14'])
})

it('tells that what it told was taken back', async () => {
  const bot = await withDigest()
  await bot.typed('done BM-2')
  await bot.passes(6 * 24 + 2)
  await bot.typed('undo')
  expect(bot.daysOf(await bot.passes(3 * 7 * 24), 'Moved\n- ⬜ BM-2')).toEqual(['12-14'])
})

it('says once that a week was quiet', async () => {
  const { typed, clock } = await withDigest()
  clock.advance(14 * 24 * hour)
  expect(await typed('digest')).toMatchInlineSnapshot(`
    "BM · Bakery Move, since 8 Dec 2026
    - Nothing moved, and nothing is due.
    - Next: BM-1 Phase 1: Pack (Q1 2027) · Q1 2027"
  `)
})
