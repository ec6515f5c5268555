import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { ovenWatch } from '../support/plans.ts'
import { hearsByDay } from './hears.ts'
import { type OpenBot, openBot } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin; nothing comes but what is set. */
async function bot(): Promise<OpenBot> {
  return openOvenBot()
}

/** The days on which the room hears of what comes or opens, with the first line of it. */
async function hears(one: OpenBot, days: number): Promise<readonly string[]> {
  return (await hearsByDay(one, days))
    .filter(({ text }) => / comes on |Review of/.test(text))
    .map(({ on, text }) => `${on} ${text.split('\n')[0]}`)
}

it('announces no review that was skipped or put off', async () => {
  const one = await bot()
  await one.typed('review set OW-2 every month on day 15 from 2026-12-15')
  await one.typed('review skip OW-2')
  expect(await hears(one, 20)).toEqual([])
  await one.typed('review snooze OW-2 2027-01-25')
  expect(await hears(one, 36)).toEqual(['01-25 OW · Quarterly Reviews'])
})

describe('the button of what is announced', () => {
  /** Presses what the newest announcement offers. */
  const skips = (one: OpenBot) => {
    const found = [...one.slack.messages].findLast(([, { view }]) => view.summary.includes(' comes on '))
    const buttons = found?.[1].view.nodes.flatMap((node) => (node.type === 'buttons' ? node.buttons : []))
    return one.pressed(found?.[0] ?? '', buttons?.[0]?.press ?? '')
  }

  it('skips that review, and leaves the one be that is still open', async () => {
    const one = await bot()
    await one.typed('review set OW-2 every month on day 15 from 2026-12-15')
    await one.typed('review open OW-2')
    await one.typed('done OW-3')
    expect(await hears(one, 8)).toEqual(['12-08 OW · Quarterly Reviews comes on 15 December 2026.'])
    expect(await skips(one)).toBe('OW · Quarterly Reviews of 15 December 2026 is skipped.')
    expect(await one.typed('review')).toMatch(/OW-2 .* open since 1 December 2026 · next 15 Jan 2027/)
    expect(await one.typed('show OW-3')).toContain('State: ✅ done')
    expect(await skips(one)).toBe(
      'No review of 15 December 2026 is open or to come next. See them: /roadmap review list OW',
    )
    await one.typed('undo')
    expect(await one.typed('review')).toContain('next 15 Dec 2026')
  })

  it('ends that review once it is open, and none after it', async () => {
    const one = await bot()
    await one.typed('review set OW-2 every month on day 15 from 2026-12-15')
    await hears(one, 15)
    expect(await skips(one)).toBe('The review of 15 December 2026 is skipped.')
    expect(await skips(one)).toContain('No review of 15 December 2026 is open or to come next.')
    expect(await one.typed('review')).toContain('next 15 Jan 2027')
  })
})

it('shows until when a review is put off, in the list and in the digest, and not as one that was held', async () => {
  const one = await bot()
  await one.typed('review set OW-2 every month on day 15 from 2026-12-15')
  await one.typed('review snooze OW-2 2026-12-22')
  expect(await one.typed('review OW list')).toContain('put off to 22 Dec 2026 · next 15 Jan 2027')
  expect(await one.typed('digest now')).toContain('Quarterly Reviews · 22 December 2026')
  expect(await one.typed('health')).toContain('review of OW-2, every month on day 15, 09:00: never yet')
  await hears(one, 22)
  expect(await one.typed('review OW list')).not.toContain('put off')
})

it('announces a review on the next working day where a pause is in the way, or else before the pause', async () => {
  const one = await bot()
  await one.typed('settings pause 2026-12-08..2026-12-14')
  await one.typed('review set OW-2 2026-12-18')
  expect(await hears(one, 20)).toEqual([
    '12-15 OW · Quarterly Reviews comes on 18 December 2026.',
    '12-18 OW · Quarterly Reviews',
  ])
  await one.typed('settings pause 2026-12-24..2027-01-10')
  await one.typed('review set OW-5 2027-01-11')
  expect(await hears(one, 22)).toEqual([
    '12-23 OW · Monthly Check (Monthly) comes on 11 January 2027.',
    '01-11 OW · Monthly Check (Monthly)',
  ])
})

it('announces a review that a pause brings forward, on the day that “why” promises', async () => {
  const one = await bot()
  await one.typed('settings pause 2026-12-25..2027-01-10')
  await one.typed('review set OW-2 every month on its last working day from 2026-12-01')
  expect(await one.typed('why OW-2')).toContain('It is announced 17 Dec 2026, 09:00.')
  expect(await hears(one, 24)).toEqual([
    '12-17 OW · Quarterly Reviews comes on 24 December 2026.',
    '12-24 OW · Quarterly Reviews',
  ])
})

it('announces on the day before a review that comes on Monday instead of Saturday', async () => {
  const one = await bot()
  await one.typed('settings heads-up 1')
  await one.typed('review set OW-2 every month on day 12 or the next working day from 2026-12-12')
  expect(await hears(one, 14)).toEqual([
    '12-13 OW · Quarterly Reviews comes on 14 December 2026.',
    '12-14 OW · Quarterly Reviews',
  ])
})

it('announces nothing any more on the day itself, where the bot was down before', async () => {
  const folder = temporaryFolder()
  const one = await openBot(folder)
  await one.handsOver(ovenWatch)
  await one.typed('review refuse')
  await one.typed('settings pause 2026-12-25..2027-01-10')
  await one.typed('review set OW-2 every month on its last working day from 2026-12-01')
  await one.close()
  const again = await openBot(folder, { start: '2026-12-24T07:00:00Z' })
  onTestFinished(() => again.close())
  await again.cairn.engine.settled()
  expect(again.slack.texts().join()).not.toContain(' comes on ')
})

it.each([
  ['America/New_York', '9:00 JST'],
  ['Asia/Tokyo', '22:00 EST'],
])('announces from a team in %s a review at %s', async (zone, time) => {
  const one = await bot()
  await one.typed(`settings zone ${zone}`)
  await one.typed(`review set OW-2 every month on day 15 from 2026-12-15 at ${time}`)
  expect((await hears(one, 20)).map((text) => text.slice(6))).toEqual([
    'OW · Quarterly Reviews comes on 15 December 2026.',
    'OW · Quarterly Reviews',
  ])
})

it('announces nothing on a holiday', async () => {
  const one = await bot()
  await one.typed('settings holidays DE')
  await one.typed('review set OW-2 2027-01-08')
  expect(await hears(one, 40)).toEqual([
    '01-04 OW · Quarterly Reviews comes on 8 January 2027.',
    '01-08 OW · Quarterly Reviews',
  ])
})

it.each([
  ['every day', []],
  ['every Friday', []],
  ['every 2 weeks on Friday', ['OW · Quarterly Reviews comes on 18 December 2026.']],
])('announces what comes %s only where it comes less often than that is ahead', async (rule, expected) => {
  const one = await bot()
  await one.typed(`review set OW-2 ${rule} from 2026-12-04`)
  const heard = await hears(one, 12)
  expect(heard.filter((text) => text.includes(' comes ')).map((text) => text.slice(6))).toEqual(expected)
  expect((await one.typed('health')).includes('heads-up')).toBe(expected.length > 0)
})
