import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch } from '../support/plans.ts'
import { hears } from './hears.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

let bot: OpenBot
/** From Tuesday 1 December 2026, 10:00 in Berlin. */
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(ovenWatch)
  await bot.typed('review refuse')
  await bot.typed('settings heads-up never')
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
