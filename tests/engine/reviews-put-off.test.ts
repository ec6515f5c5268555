import { beforeEach, describe, expect, it } from 'vitest'
import { hearsByDay } from './hears.ts'
import { type OpenBot, room } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

const hour = 60 * 60_000
const day = 24 * hour

let bot: OpenBot
/** From Tuesday 1 December 2026, 10:00 in Berlin; the review comes on Mondays, every four weeks. */
beforeEach(async () => {
  bot = await openOvenBot(
    'settings heads-up never',
    'review set OW-2 every 4 weeks on Monday from 2026-12-07',
  )
})

/** The days on which a review opens. */
async function opens(days: number): Promise<readonly string[]> {
  return (await hearsByDay(bot, days)).filter(({ text }) => text.includes('Review of')).map(({ on }) => on)
}

/** The buttons of the last answers take these back, the newest first. */
async function batches(): Promise<readonly string[]> {
  return (await bot.cairn.store.read((tx) => tx.log.lastIn(room, 5))).map(({ id }) => `take-back ${id}`)
}

const next = async () => / · (?:put off|next) .*/.exec(await bot.typed('review'))?.[0]

describe('a review that was put off before it opened', () => {
  beforeEach(async () => {
    await bot.typed('review snooze OW-2 2026-12-14')
  })

  it('is put off once more, and no other', async () => {
    expect(await bot.typed('review snooze OW-2 2026-12-21')).toBe(
      'OW · Quarterly Reviews of 14 December 2026 is put off to 21 December 2026.',
    )
    expect(await bot.typed('history OW-2')).toContain('review of 2026-12-14 put off to 2026-12-21')
    expect(await next()).toBe(' · put off to 21 Dec 2026 · next 4 Jan 2027, 1 Feb 2027, 1 Mar 2027')
    expect(await opens(36)).toEqual(['12-21', '01-04'])
  })

  it('comes as it was put off first when only the second time is taken back', async () => {
    await bot.typed('review snooze OW-2 2026-12-21')
    await bot.typed('undo')
    expect(await next()).toContain('put off to 14 Dec 2026 · next 4 Jan 2027')
    await bot.typed('undo')
    expect(await next()).toContain('next 7 Dec 2026, 4 Jan 2027')
    expect(await opens(36)).toEqual(['12-07', '01-04'])
  })

  it('is skipped, and no other, until that is taken back', async () => {
    expect(await bot.typed('review skip OW-2')).toBe('OW · Quarterly Reviews of 14 December 2026 is skipped.')
    expect(await next()).toBe(' · next 4 Jan 2027, 1 Feb 2027, 1 Mar 2027')
    await bot.typed('undo')
    expect(await next()).toContain('put off to 14 Dec 2026 · next 4 Jan 2027')
    expect(await opens(36)).toEqual(['12-14', '01-04'])
  })

  it('is not to come twice when the first time is taken back before the second', async () => {
    await bot.typed('review snooze OW-2 2026-12-21')
    const [, first] = await batches()
    expect(await bot.pressed('m1', first ?? '')).toContain('OW-2 was changed again later by anna')
    expect(await opens(36)).toEqual(['12-21', '01-04'])
  })

  it('is not held again when that is taken back after it was held', async () => {
    expect(await opens(14)).toEqual(['12-14'])
    await bot.typed('done OW-3')
    expect(await bot.typed('undo 2')).toContain('OW-2 was changed again later by Cairn')
    expect(await opens(7)).toEqual([])
  })
})

describe('a review of which one is skipped by its day', () => {
  it.each(['7 December', 'on Monday', '7.12.2026', 'December 7th, 2026'])(
    'is skipped on “%s”, whatever else is under way',
    async (words) => {
      await bot.typed('review open OW-2')
      expect(await bot.typed(`review skip OW-2 ${words}`)).toBe(
        'OW · Quarterly Reviews of 7 December 2026 is skipped.',
      )
      expect(await bot.typed('review')).toContain('open since')
      expect(await next()).toContain('next 4 Jan 2027')
    },
  )

  it.each([
    ['9 December', 'No review of 9 December 2026 is open or to come next.'],
    ['someday', '“someday” is no date that I can read.'],
    ['31 February 2027', '“31 February 2027” is no date that exists.'],
    ['December', 'The review of which day?'],
    ['none', 'The review of which day?'],
  ])('is not skipped on “%s”, nor is the one under way', async (words, says) => {
    await bot.typed('review open OW-2')
    expect(await bot.typed(`review skip OW-2 ${words}`)).toContain(says)
    expect(await bot.typed('review')).toContain('open since')
    expect(await next()).toContain('next 7 Dec 2026')
  })

  it('opens at once or not at all, and says how else', async () => {
    expect(await bot.typed('review open OW-2 on friday')).toBe(
      'I do not know what “on friday” means after “review open”. To open it now: /roadmap review open OW-2. To put the next one off: /roadmap review snooze OW-2 on friday',
    )
    expect(await bot.typed('review')).not.toContain('open since')
  })
})

it('skips and puts off what comes first of what was put off and what comes by the rule', async () => {
  await bot.typed('review set OW-2 every Monday')
  await bot.typed('review snooze OW-2 2026-12-30')
  expect(await bot.typed('review skip OW-2')).toBe('OW · Quarterly Reviews of 14 December 2026 is skipped.')
  expect(await bot.typed('review snooze OW-2 2026-12-23')).toBe(
    'One review of OW-2 is put off already, to 30 December 2026. Take that back, or put off the one of 21 December 2026 once it is open.',
  )
  expect(await opens(30)).toEqual(['12-21', '12-28', '12-30'])
})

it('is not open twice when its skipping is taken back after it was opened out of turn', async () => {
  await bot.typed('review skip OW-2')
  const [skip] = await batches()
  expect(await opens(8)).toEqual([])
  await bot.typed('review open OW-2')
  await bot.typed('done OW-3')
  expect(await bot.pressed('m1', skip ?? '')).toContain('OW-2 was changed again later by anna')
  expect(await bot.typed('show OW-3')).toContain('State: ✅ done')
})

describe('a review that comes so long after it was closed', () => {
  beforeEach(async () => {
    await bot.typed('review set OW-2 every 3 weeks after it is closed from 2026-12-07')
    expect(await next()).toContain('next 7 Dec 2026')
  })

  it('comes so long after the one that was skipped, until that is taken back', async () => {
    expect(await bot.typed('review skip OW-2')).toContain('of 7 December 2026 is skipped')
    expect(await next()).toContain('next 28 Dec 2026')
    await bot.typed('undo')
    expect(await next()).toContain('next 7 Dec 2026')
    await bot.typed('review skip OW-2')
    expect(await opens(30)).toEqual(['12-28'])
  })

  it('comes so long after the one that was put off and skipped then, until that is taken back', async () => {
    await bot.typed('review snooze OW-2 2026-12-14')
    await bot.typed('review skip OW-2')
    expect(await next()).toContain('next 4 Jan 2027')
    await bot.typed('undo')
    expect(await next()).toBe(' · put off to 14 Dec 2026 · comes no more')
    await bot.typed('review skip OW-2')
    expect(await opens(40)).toEqual(['01-04'])
  })

  it('is announced when it comes then', async () => {
    await bot.typed('settings heads-up 7')
    await bot.typed('review skip OW-2')
    const heard = (await hearsByDay(bot, 40)).filter(({ text }) => text.includes(' comes on '))
    expect(heard.map(({ on, text }) => `${on} ${text.split('\n')[0]}`)).toEqual([
      '12-21 OW · Quarterly Reviews comes on 28 December 2026.',
    ])
  })
})

it('is not put off with another one that was, though both fall on one day', async () => {
  await bot.typed('review set OW-5 2026-12-07 at 14:00')
  bot.clock.advance(5 * day + 23.5 * hour)
  await bot.cairn.engine.settled()
  await bot.typed('review snooze OW-2 in 2 weeks')
  bot.clock.advance(5 * hour)
  await bot.cairn.engine.settled()
  const waiting = (await bot.typed('review')).split('\n').filter((line) => / OW-\d+ /.test(line))
  expect(waiting).toEqual([
    expect.stringContaining('put off to 21 December 2026'),
    expect.stringContaining('open since 7 December 2026'),
  ])
  expect(bot.slack.texts(room).slice(-3)).toEqual([
    expect.stringContaining('OW · Monthly Check (Monthly)'),
    expect.stringContaining('OW-6 Clean the filter'),
    expect.stringContaining('Since the last review'),
  ])
})

it.each([
  '2026-12-07',
  'every 3 weeks after it is closed from 2026-12-07',
  'every Monday from 2026-12-07',
  'every 4 weeks on Monday from 2026-12-07',
])('comes on a day that was skipped once it is set onto that (%s)', async (rule) => {
  await bot.typed('review skip OW-2')
  expect(await bot.typed(`review set OW-2 ${rule}`)).toContain('next 7 Dec 2026')
  expect(await opens(7)).toEqual(['12-07'])
})

it('comes on a day that was skipped though it is the only one, once it is set onto that anew', async () => {
  await bot.typed('review set OW-2 2026-12-09')
  await bot.typed('review skip OW-2')
  expect(await bot.typed('review set OW-2 2026-12-09')).toContain('next 9 Dec 2026')
  expect(await opens(9)).toEqual(['12-09'])
})

describe('a review that was put off and is set onto a day', () => {
  it.each(['2027-01-20', '2027-01-20, 2027-01-22'])(
    'comes on its old day alone (put off to %s)',
    async (days) => {
      for (const one of days.split(', ')) await bot.typed(`review snooze OW-2 ${one}`)
      const answer = await bot.typed('review set OW-2 every 3 months from 2026-12-07')
      expect(answer).toContain('09:00 · next 7 Dec 2026')
      expect(await opens(60)).toEqual(['12-07'])
    },
  )

  it.each([
    ['2026-12-07', ['12-07', '01-20']],
    ['2027-01-04', ['01-04']],
  ])('comes as it was put off, too, where that is another one (%s)', async (from, days) => {
    await bot.typed('review skip OW-2')
    await bot.typed('review snooze OW-2 2027-01-20')
    await bot.typed(`review set OW-2 every 3 months from ${from}`)
    expect(await opens(60)).toEqual(days)
  })

  it('comes as it was put off, too, where only another time of the day is set', async () => {
    await bot.typed('review snooze OW-2 2026-12-20')
    expect(await bot.typed('review set OW-2 at 11:00')).toContain('put off to 20 Dec 2026')
  })
})

it('stays skipped where another time of the day is set', async () => {
  await bot.typed('review skip OW-2')
  expect(await bot.typed('review set OW-2 at 11:00')).toContain('next 4 Jan 2027')
})

it('is not held twice on the day of its holding when it is set onto that', async () => {
  expect(await opens(7)).toEqual(['12-07'])
  await bot.typed('review close OW-2 Fine')
  await bot.typed('review set OW-2 every 4 weeks on Monday from 2026-12-07')
  expect(await opens(20)).toEqual([])
})
