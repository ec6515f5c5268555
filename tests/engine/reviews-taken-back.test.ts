import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch, planOf } from '../support/plans.ts'
import { hears } from './hears.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const minute = 60_000

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

/** The state of each duty, and which reviews are open. */
async function standing(...refs: string[]): Promise<readonly string[]> {
  const states = await Promise.all(
    refs.map(async (ref) => /State: .*/.exec(await bot.typed(`show ${ref}`))?.[0] ?? ref),
  )
  const open = (await bot.typed('review')).split('\n').filter((line) => line.includes('open since'))
  return [...states, ...open.map((line) => `${line.slice(2, 6)} is open`)]
}

describe('several reviews of a day', () => {
  beforeEach(async () => {
    await bot.handsOver(ovenWatch)
  })

  it('lose the one that joined when that is taken back, and no other', async () => {
    await bot.typed('review open OW-2')
    await bot.typed('done OW-3 read it')
    await bot.typed('review open OW-5')
    expect(await bot.typed('undo')).toContain('Taken back.')
    expect(await standing('OW-3', 'OW-6')).toEqual([
      'State: ✅ done',
      'State: ▫️ without a state',
      'OW-2 is open',
    ])
    await bot.typed('review close OW-2 Fine')
    expect(bot.slack.texts(room).join('\n')).toContain('OW · Quarterly Reviews')
  })

  it('lose the first when its opening is taken back, and the other is asked for again', async () => {
    await bot.typed('review accept OW-5')
    await hears(bot, 5)
    bot.clock.advance(22 * 60 * minute + 30 * minute)
    await bot.typed('review open OW-2')
    bot.clock.advance(60 * minute)
    await bot.cairn.engine.settled()
    expect(await standing('OW-6')).toEqual(['State: ⬜ open', 'OW-2 is open', 'OW-5 is open'])
    expect(await bot.typed('undo')).toContain('Taken back.')
    expect(await standing('OW-3', 'OW-6')).toEqual([
      'State: ▫️ without a state',
      'State: ⬜ open',
      'OW-5 is open',
    ])
    expect((await hears(bot, 3)).join('\n')).toContain(
      'Monthly Check (Monthly) of 7 December 2026 still waits',
    )
    expect(await bot.typed('review close OW-5 Fine')).toContain('Closed.')
  })

  it('are held apart once one was put off, and both are open when that is taken back', async () => {
    await bot.typed('review open OW-2')
    await bot.typed('review snooze OW-2 in 1 week', { by: ben })
    const [putOff] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 1))
    await bot.typed('review open OW-5')
    expect(await bot.pressed('m1', `take-back ${putOff?.id}`)).toContain('Taken back.')
    expect(await standing('OW-3', 'OW-6')).toEqual([
      'State: ⬜ open',
      'State: ⬜ open',
      'OW-2 is open',
      'OW-5 is open',
    ])
  })

  it('are not taken apart once they were closed', async () => {
    await bot.typed('review open OW-2')
    await bot.typed('review open OW-5', { by: ben })
    await bot.typed('review close OW-2 Fine')
    const [, joined] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 2))
    expect(await bot.pressed('m1', `take-back ${joined?.id}`)).toContain('was changed again later by')
    expect(await standing()).toEqual([])
  })
})

describe('a review that was held again since', () => {
  beforeEach(async () => {
    await bot.handsOver(
      planOf(['# Oven Watch', '', '**Next Review**: 2026-12-07', '', '- [ ] Buy a brush', '']),
    )
  })

  it('is not open twice when its skipping is taken back', async () => {
    await bot.typed('review set OW-1 every Thursday')
    await bot.typed('review open OW-1')
    await bot.typed('review skip OW-1')
    await hears(bot, 3)
    expect(await bot.typed('undo')).toContain('OW-1 was changed again later by Cairn')
    expect((await bot.typed('review')).match(/open since/g)).toHaveLength(1)
  })

  it('is not open twice when its end is taken back', async () => {
    await bot.typed('review open OW-1')
    await bot.typed('review close OW-1 Fine')
    const [end] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 1))
    await bot.typed('review open OW-1', { by: ben })
    expect(await bot.pressed('m1', `take-back ${end?.id}`)).toContain('OW-1 was changed again later by ben')
    expect((await bot.typed('review')).match(/open since/g)).toHaveLength(1)
    await bot.typed('undo', { by: ben })
    expect(await bot.pressed('m1', `take-back ${end?.id}`)).toContain('Taken back.')
    expect((await bot.typed('review')).match(/open since/g)).toHaveLength(1)
  })
})

it('says of a review that is open that it is, and keeps its ticks', async () => {
  await bot.handsOver(ovenWatch)
  await bot.typed('review open OW-2')
  await bot.typed('done OW-3 read it')
  expect(await bot.typed('review open OW-2')).toBe(
    'OW-2 is open already, since 1 December 2026. Go on in its thread, or end it first: /roadmap review close OW-2',
  )
  expect(await bot.typed('review open OW-2', { room: 'slack/T1/C2' })).toContain('in another room')
  expect(await standing('OW-3')).toEqual(['State: ✅ done', 'OW-2 is open'])
})
