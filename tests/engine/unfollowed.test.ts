import { expect, it, onTestFinished } from 'vitest'
import { claimDue } from '../../src/engine/claim-due.ts'
import { shortId } from '../../src/plan/short-id.ts'
import { turn } from '../../src/store/group-commit.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ovenUpgrade, ovenWatch, planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000
const other = 'slack/T1/C2'

const plan = planOf([
  '# Spare Parts',
  '',
  '## Go-Live Criteria',
  '',
  '- [ ] Shelves stand',
  '',
  '## Tasks',
  '',
  '- [ ] Count the screws (due 2026-12-09)',
  '',
])

/** From Tuesday 1 December 2026, 10:00 in Berlin; both rooms follow SP where that is said. */
async function followed(bytes: Uint8Array = plan, both = false): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(bytes)
  if (both) await bot.typed('follow SP', { room: other })
  return bot
}

/** What a room hears on each of so many days. */
async function hears(bot: OpenBot, days: number, where = room): Promise<readonly string[]> {
  const before = bot.slack.texts(where).length
  for (let passed = 0; passed < days; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
  return bot.slack.texts(where).slice(before)
}

it('tells the room that still follows when evidence ends that was given in one that let go', async () => {
  const bot = await followed(plan, true)
  await bot.typed('evidence SP-1 https://example.org/shelves until 2026-12-05', { room: other })
  await bot.typed('unfollow SP', { room: other })
  const [before, heard] = [bot.slack.texts(other).length, await hears(bot, 10)]
  expect(heard).toEqual([expect.stringContaining('SP-1 Shelves stand: its evidence counts no more')])
  expect(bot.slack.texts(other).slice(before)).toEqual([])
})

it('asks for evidence that ended while no room followed as soon as one does again', async () => {
  const bot = await followed()
  await bot.typed('evidence SP-1 https://example.org/shelves until 2026-12-05')
  await bot.typed('unfollow')
  expect(await hears(bot, 10)).toEqual([])
  await bot.typed('follow SP')
  expect(bot.slack.texts(room).at(-1)).toContain('SP-1 Shelves stand: its evidence counts no more')
  await bot.typed('unfollow')
  await bot.typed('follow SP')
  expect(await hears(bot, 3)).toEqual([])
})

/** A gate that was decided in the other room, which lets go; its evidence is given and taken back in this one. */
async function decidedElsewhere(): Promise<OpenBot> {
  const bot = await followed(plan, true)
  await bot.typed('evidence SP-1 https://example.org/shelves')
  await bot.typed(`decide SP go ${shortId(['Spare Parts', 'Go-Live Criteria'])} They stand`, { room: other })
  await bot.typed('unfollow SP', { room: other })
  return bot
}

it('tells the room that still follows when a gate that was decided elsewhere stands otherwise', async () => {
  const bot = await decidedElsewhere()
  const before = bot.slack.texts(other).length
  await bot.typed('evidence SP-1 withdraw')
  expect(bot.slack.texts(room).at(-1)).toContain(
    'Go-Live Criteria is no longer open, though it was decided: go.',
  )
  expect(bot.slack.texts(other)).toHaveLength(before)
})

it('tells that a decided gate stands otherwise as soon as a room follows again', async () => {
  const bot = await decidedElsewhere()
  await bot.typed('unfollow SP')
  const before = bot.slack.texts(other).length
  await bot.typed('reopen SP-1')
  await bot.typed('evidence SP-1 withdraw')
  expect(bot.slack.texts(other)).toHaveLength(before)
  await bot.typed('follow SP', { room: other })
  expect(bot.slack.texts(other).at(-1)).toContain('is no longer open, though it was decided: go.')
  await bot.typed('follow SP')
  expect(bot.slack.texts(room).join()).not.toContain('is no longer open')
})

it('goes on with the digest and the reminders of a room that follows again, and tells what was in between', async () => {
  const bot = await followed()
  await bot.typed('digest at Monday 9:30')
  await bot.typed('remind at 9:00')
  await bot.typed('unfollow')
  expect(await hears(bot, 9)).toEqual([])
  await bot.typed('note SP-2 two boxes', { by: ben })
  await bot.typed('follow SP')
  expect(await bot.typed('health')).toMatch(/digest of SP.*[\s\S]*reminders of SP/)
  expect(await hears(bot, 1)).toEqual([expect.stringContaining('Count the screws')])
  expect(await hears(bot, 5)).toMatchInlineSnapshot(`
    [
      "SP · Spare Parts, since 1 Dec 2026
    - 1 late",
      "Late
    - ⬜ SP-2 Count the screws (due 2026-12-09)
    Gates
    - NO-GO Go-Live Criteria · 0 of 1 shown to hold",
      "1. [ ] SP-2 Count the screws (due 2026-12-09)",
    ]
  `)
})

it('keeps the time to which the team moves while the digest of a room that let go is passed over', async () => {
  const bot = await followed()
  const { store, engine } = bot.cairn
  await bot.typed('digest at Monday 9:30')
  await bot.typed('unfollow')
  // To Monday 7 December, 9:30 in Berlin.
  bot.clock.advance(6 * day - day / 48)
  await store.write((tx) => claimDue(tx, bot.clock.now(), 10))
  const { promise: imported, resolve: ends } = Promise.withResolvers<void>()
  const underWay = store.writeAtLength(() => imported)
  const moved = bot.typed('settings SP zone Asia/Tokyo')
  for (let turns = 0; turns < 10; turns += 1) await turn()
  const settled = engine.settled()
  for (let turns = 0; turns < 10; turns += 1) await turn()
  ends()
  await Promise.all([underWay, moved, settled])
  await bot.typed('follow SP')
  const before = bot.slack.texts(room).length
  // To Monday 14 December, 9:30 in Tokyo.
  bot.clock.advance(7 * day - day / 3)
  await engine.settled()
  expect(bot.slack.texts(room).slice(before)).toContainEqual(
    expect.stringContaining('SP · Spare Parts, since'),
  )
})

it('opens the review of a room that let go in the one that follows, with what that holds on the same day', async () => {
  const bot = await followed(ovenWatch)
  await bot.typed('follow OW', { room: other })
  await bot.typed('review set OW-2 2026-12-10', { room: other })
  await bot.typed('review set OW-5 2026-12-10')
  await bot.typed('unfollow')
  expect(await hears(bot, 20)).toEqual([])
  expect(bot.slack.texts(other)).toContainEqual(
    expect.stringMatching(/Quarterly Reviews and Monthly Check.*Review of 10 December 2026/s),
  )
  await bot.typed('follow OW')
  expect(bot.slack.texts(room).join('\n')).not.toContain('Review of 10 December 2026')
})

it('goes on warning in the thread of a procedure whose room lets go of the plan', async () => {
  const bot = await followed(ovenUpgrade)
  await bot.typed('run emergency')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  await bot.typed('unfollow')
  const before = bot.slack.texts(room).length
  bot.clock.advance(day / 24)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts(room).slice(before)).toEqual([expect.stringContaining('1 hour left')])
})
