import { beforeEach, describe, expect, it } from 'vitest'
import { type OpenBot, room as old } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

const day = 24 * 60 * 60_000
const moved = { room: 'slack/T1/C2' }

let bot: OpenBot
/** From Tuesday 1 December 2026, 10:00 in Berlin; a review comes on Mondays, every eight weeks, from the 14th. */
beforeEach(async () => {
  bot = await openOvenBot('review set OW-2 every 8 weeks on Monday from 2026-12-14')
})

/** What a room hears on each of so many days, the first line of each. */
async function hears(days: number, where: string): Promise<readonly string[]> {
  const before = bot.slack.texts(where).length
  for (let passed = 0; passed < days; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
  const texts = bot.slack.texts(where).slice(before)
  return texts
    .map((text) => text.split('\n').slice(0, 2).join(' / '))
    .filter((text) => text.startsWith('OW · '))
}

describe('a team that moves to another room', () => {
  beforeEach(async () => {
    await bot.typed('follow OW', moved)
  })

  it('is told where its reviews are held, and holds them there', async () => {
    expect(await bot.typed('unfollow OW')).toMatchInlineSnapshot(`
      "This room no longer follows OW. All is kept: /roadmap follow OW
      - Its reviews are called for in #C2."
    `)
    expect(await bot.typed('review OW')).toMatchInlineSnapshot(`
      "OW · Reviews
      - OW-2 Quarterly Reviews · every 8 weeks on Monday, 09:00 · next 14 Dec 2026, 8 Feb 2027, 5 Apr 2027
      - OW-5 Monthly Check (Monthly) · nobody has said when
      Where: #C2
      Say when: /roadmap review set OW-5 every 3 months from 2027-01-11 at 9:30"
    `)
    expect(await bot.typed('review', moved)).not.toContain('Where:')
    expect(await bot.typed('health', moved)).toContain('review of OW-2')
    const said = bot.slack.texts(old).length
    expect(await hears(16, moved.room)).toMatchInlineSnapshot(`
      [
        "OW · Quarterly Reviews comes on 14 December 2026. / - Read the gas meter",
        "OW · Quarterly Reviews / - Review of 14 December 2026 · 0 of 2 duties done",
        "OW · Quarterly Reviews of 14 December 2026 still waits: 0 of 2 duties done. / Asked: Paula",
      ]
    `)
    expect(bot.slack.texts(old)).toHaveLength(said)
    expect(await bot.typed('review', moved)).toContain('open since 14 December 2026')
  })

  it('holds them where it was again, once that room follows again', async () => {
    await bot.typed('unfollow OW')
    await hears(20, moved.room)
    await bot.typed('review close OW-2 Fine', moved)
    await bot.typed('follow OW')
    expect(await hears(60, old)).toContainEqual(expect.stringContaining('Review of 8 February 2027'))
  })

  it('is asked where it is now for what is open where it was', async () => {
    await hears(14, old)
    await bot.typed('unfollow OW')
    expect(await hears(4, moved.room)).toMatchInlineSnapshot(`
      [
        "OW · Quarterly Reviews of 14 December 2026 still waits: 0 of 2 duties done. / Its thread is in #C1, which follows the plan no more. Close it here: /roadmap review close OW-2",
      ]
    `)
    expect(bot.slack.texts(moved.room).at(-1)).toMatchInlineSnapshot(`
      "OW · Quarterly Reviews of 14 December 2026 still waits: 0 of 2 duties done.
      Its thread is in #C1, which follows the plan no more. Close it here: /roadmap review close OW-2
      Asked: Paula"
    `)
    expect(await bot.typed('review close OW-2 Fine', moved)).toContain('Closed.')
  })
})

it('opens what it missed, once and as soon as a room follows again, where none did', async () => {
  expect(await bot.typed('unfollow')).toContain('No room follows it now: its reviews wait until one does.')
  expect(await hears(80, old)).toEqual([])
  await bot.typed('follow OW', moved)
  expect(bot.slack.texts(moved.room).join('\n')).toContain('It is overdue: one before it was never held')
  expect(await bot.typed('review', moved)).toContain('open since 8 February 2027')
  expect(await bot.typed('review', moved)).toContain('next 5 Apr 2027')
  expect((await hears(50, moved.room)).filter((text) => text.includes('Review of'))).toEqual([
    expect.stringContaining('Review of 5 April 2027'),
  ])
})
