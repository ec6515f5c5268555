import { beforeEach, describe, expect, it } from 'vitest'
import { hears } from './hears.ts'
import { type OpenBot, room } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let bot: OpenBot
/** From Tuesday 1 December 2026, 10:00 in Berlin. */
beforeEach(async () => {
  bot = await openOvenBot('settings heads-up never')
})

const listed = async (ref: string) =>
  (await bot.typed('review')).split('\n').find((line) => line.includes(` ${ref} `)) ?? ''
/** The heads of the threads that stand in the room. */
const heads = () => bot.slack.texts(room).filter((text) => text.includes('Review of'))

describe('a review that is open since this morning', () => {
  beforeEach(async () => {
    await bot.typed('review set OW-2 every Monday at 9:00')
  })

  it('goes on in its thread when its own time comes', async () => {
    // To Monday 7 December, 8:45 in Berlin.
    bot.clock.advance(6 * day - 75 * minute)
    await bot.cairn.engine.settled()
    await bot.typed('review open OW-2')
    await bot.typed('done OW-3 it reads 12')
    const said = bot.slack.texts(room).length
    bot.clock.advance(hour)
    await bot.cairn.engine.settled()
    expect(bot.slack.texts(room)).toHaveLength(said)
    expect(await bot.typed('show OW-3')).toContain('State: ✅ done')
    expect(await listed('OW-2')).toContain('open since 7 December 2026 · next 14 Dec 2026')
    await hears(bot, 7)
    expect(heads()).toHaveLength(2)
  })

  it('stays put off when it was put off before its own time came', async () => {
    bot.clock.advance(6 * day - 75 * minute)
    await bot.cairn.engine.settled()
    await bot.typed('review open OW-2')
    await bot.typed('review snooze OW-2 2026-12-10')
    bot.clock.advance(hour)
    await bot.cairn.engine.settled()
    expect(await listed('OW-2')).toContain('put off to 10 December 2026')
    expect(heads()).toHaveLength(1)
  })

  it('holds both when the one before it was put off to its day', async () => {
    await bot.typed('review snooze OW-2 2026-12-14')
    await hears(bot, 14)
    expect(heads()).toEqual([expect.stringContaining('Review of 14 December 2026 · 0 of 2 duties done')])
    expect(await listed('OW-2')).toContain('open since 14 December 2026 · next 21 Dec 2026')
  })
})

describe('a rare review that was held with a frequent one', () => {
  /** The first Monday is held as one; nobody closes it, and the next is a week later. */
  beforeEach(async () => {
    await bot.typed('review set OW-5 every Monday at 9:00')
    await bot.typed('review set OW-2 every 8 weeks on Monday from 2026-12-07')
    await hears(bot, 6)
    await bot.typed('done OW-3 it reads 12')
    await bot.typed('done OW-6')
    await hears(bot, 7)
  })

  it('goes on with its ticks when the frequent one comes again', async () => {
    expect(await listed('OW-2')).toContain('open since 7 December 2026 · next 1 Feb 2027')
    expect(await listed('OW-5')).toContain('open since 14 December 2026 · next 21 Dec 2026')
    expect(await bot.typed('show OW-3')).toContain('State: ✅ done')
    expect(await bot.typed('show OW-6')).toContain('State: ⬜ open')
    expect(heads()).toMatchInlineSnapshot(`
      [
        "OW · Quarterly Reviews
      - Review of 7 December 2026 · 1 of 2 duties done
      - Asked: Paula
      Tick the duties off in the thread. To end it, say there: close, and what you conclude.",
        "OW · Monthly Check (Monthly)
      - Review of 14 December 2026 · 0 of 1 duty done
      - Asked: Paula
      Tick the duties off in the thread. To end it, say there: close, and what you conclude.",
      ]
    `)
    expect(bot.slack.texts(room).filter((text) => text.includes('OW-6'))).toMatchInlineSnapshot(`
      [
        "- ✅ OW-6 Clean the filter",
        "1. [ ] OW-6 Clean the filter",
      ]
    `)
    expect(await bot.typed('history OW-5')).toContain('review lapsed')
    expect(await bot.typed('assess confirm')).toContain('Say it in the thread of the one that you mean.')
  })

  it('is asked for again, and closed, without it', async () => {
    const asked = (await hears(bot, 10)).filter((text) => text.includes('still wait'))
    expect(asked.map((text) => text.split('\n')[0])).toMatchInlineSnapshot(`
      [
        "OW · Monthly Check (Monthly) of 14 December 2026 still waits: 0 of 1 duty done.",
        "OW · Quarterly Reviews of 7 December 2026 still waits: 1 of 2 duties done.",
        "OW · Monthly Check (Monthly) of 21 December 2026 still waits: 0 of 1 duty done.",
      ]
    `)
    await bot.typed('review close OW-2 All well')
    const told = bot.slack.texts(room).findLast((text) => text.includes('closed.'))
    expect(told).toContain('OW · Quarterly Reviews is closed. The next one is on 1 February 2027.')
    expect(await listed('OW-5')).toContain('open since 21 December 2026')
  })
})

it('ends reviews that were held as one together, where both come again on one day', async () => {
  await bot.typed('review set OW-5 every Monday at 9:00')
  await bot.typed('review set OW-2 every Monday at 9:30')
  await hears(bot, 14)
  expect(heads().map((text) => text.split('\n').slice(0, 2))).toEqual([
    ['OW · Monthly Check (Monthly) and Quarterly Reviews', expect.stringContaining('nobody closed it')],
    [
      'OW · Monthly Check (Monthly) and Quarterly Reviews',
      expect.stringContaining('14 December 2026 · 0 of 3'),
    ],
  ])
})

it('blames no review for what fell out of another that was held with it', async () => {
  await bot.typed('review set OW-5 every Monday at 9:00')
  await bot.typed('review set OW-2 2027-01-04')
  bot.clock.advance(34 * day)
  await bot.cairn.engine.settled()
  expect(heads()).toEqual([expect.stringContaining('It is overdue: 4 before it were never held')])
  await hears(bot, 7)
  expect(heads()).toEqual([
    expect.not.stringContaining('overdue'),
    expect.stringContaining('Review of 11 January 2027'),
  ])
})
