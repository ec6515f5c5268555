import { expect, it } from 'vitest'
import {
  nextOccurrence,
  occurrencesAfter,
  occurrencesBetween,
} from '../../../src/plan/recurrence/occurrences.ts'
import type { Recurrence, Step } from '../../../src/plan/recurrence/recurrence.ts'

const made = (step: Step, more: Partial<Recurrence> = {}): Recurrence => ({
  step,
  from: '2026-01-01',
  at: '09:30',
  zone: 'Europe/Berlin',
  whenFree: 'shift',
  ...more,
})
const instant = (text: string) => Date.parse(text)
/** The next few: the day meant, and the instant in UTC. */
const next = (recurrence: Recurrence, after: string, count = 4, isFree?: (day: string) => boolean) =>
  occurrencesAfter(recurrence, instant(after), count, isFree).map(
    ({ on, at }) => `${on} ${new Date(at).toISOString()}`,
  )

it('comes every quarter on the same day', () => {
  expect(next(made({ unit: 'month', count: 3, on: 15 }), '2026-01-20T00:00:00Z')).toEqual([
    '2026-04-15 2026-04-15T07:30:00.000Z',
    '2026-07-15 2026-07-15T07:30:00.000Z',
    '2026-10-15 2026-10-15T07:30:00.000Z',
    '2027-01-15 2027-01-15T08:30:00.000Z',
  ])
})

it('keeps the 31st in mind over shorter months', () => {
  const days = next(made({ unit: 'month', count: 1, on: 31 }, { from: '2026-01-31' }), '2026-01-31T12:00:00Z')
  expect(days.map((one) => one.slice(0, 10))).toEqual([
    '2026-02-28',
    '2026-03-31',
    '2026-04-30',
    '2026-05-31',
  ])
})

it('holds a yearly occasion of 29 February on the 28th of other years', () => {
  const days = next(
    made({ unit: 'month', count: 12, on: 29 }, { from: '2024-02-29' }),
    '2024-03-01T00:00:00Z',
  )
  expect(days.map((one) => one.slice(0, 10))).toEqual([
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ])
})

it('comes on the first working day of a month, holidays left out', () => {
  const recurrence = made({ unit: 'month', count: 1, on: 'first-working-day' })
  for (const whenFree of ['shift', 'skip'] as const) {
    const rule = { ...recurrence, whenFree }
    const days = occurrencesAfter(rule, instant('2025-12-31T00:00:00Z'), 3, (day) => day === '2026-01-01')
    expect(days.map(({ held }) => held)).toEqual(['2026-01-02', '2026-02-02', '2026-03-02'])
  }
})

it.each<Step>([
  { unit: 'month', count: 1, on: 'first-working-day' },
  { unit: 'month', count: 1, on: 1 },
  { unit: 'week', count: 1, on: [4] },
])('is the same occasion when its day is declared free afterwards: %j', (step) => {
  const before = occurrencesAfter(made(step), instant('2026-09-30T12:00:00Z'), 1)
  const after = occurrencesAfter(
    made(step),
    instant('2026-09-30T12:00:00Z'),
    1,
    (day) => day === '2026-10-01',
  )
  expect(before.map(({ on, held }) => [on, held])).toEqual([['2026-10-01', '2026-10-01']])
  expect(after.map(({ on, held }) => [on, held])).toEqual([['2026-10-01', '2026-10-02']])
})

it.each([
  [{ nth: 4, weekday: 4 }, ['2026-01-22', '2026-02-26', '2026-03-26', '2026-04-23']],
  [{ nth: -1, weekday: 5 }, ['2026-01-30', '2026-02-27', '2026-03-27', '2026-04-24']],
  [{ nth: 5, weekday: 5 }, ['2026-01-30', '2026-05-29', '2026-07-31', '2026-10-30']],
  ['last-day' as const, ['2026-01-31', '2026-02-28', '2026-03-31', '2026-04-30']],
] as const)('counts the days of a week in a month: %j', (on, days) => {
  const recurrence = made({ unit: 'month', count: 1, on })
  expect(next(recurrence, '2026-01-01T00:00:00Z').map((one) => one.slice(0, 10))).toEqual(days)
})

it.each([
  [{ nth: 1, weekday: 1 }, ['2026-10-05', '2027-01-04', '2027-04-05', '2027-07-05']],
  [{ nth: -1, weekday: 5 }, ['2026-09-25', '2026-12-25', '2027-03-26', '2027-06-25']],
  [{ nth: 5, weekday: 1 }, ['2026-11-02', '2027-02-01', '2027-05-03', '2027-08-02']],
  ['first-working-day' as const, ['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01']],
  ['last-working-day' as const, ['2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30']],
  ['last-day' as const, ['2026-09-30', '2026-12-31', '2027-03-31', '2027-06-30']],
  [1, ['2026-10-01', '2027-01-01', '2027-04-01', '2027-07-01']],
] as const)('counts the quarters of the calendar, whichever month it begins in: %j', (on, days) => {
  for (const from of ['2026-08-20', '2026-09-02']) {
    const recurrence = made({ unit: 'month', count: 3, on, isOfCalendar: true }, { from })
    expect(next(recurrence, '2026-08-20T00:00:00Z').map((one) => one.slice(0, 10))).toEqual(days)
  }
})

it('holds the last working day of a month on the one before a holiday, and not in a month of holidays', () => {
  const rule = made({ unit: 'month', count: 1, on: 'last-working-day' }, { from: '2026-11-01' })
  const isFree = (day: string) => day === '2026-12-31' || day.startsWith('2027-01')
  for (const whenFree of ['shift', 'skip'] as const) {
    const found = occurrencesAfter({ ...rule, whenFree }, instant('2026-11-01T00:00:00Z'), 3, isFree)
    expect(found.map(({ on, held }) => [on, held])).toEqual([
      ['2026-11-30', '2026-11-30'],
      ['2026-12-31', '2026-12-30'],
      ['2027-02-26', '2027-02-26'],
    ])
  }
})

it('shifts the last Friday of a quarter over the holidays at the turn of the year', () => {
  const rule = made({ unit: 'month', count: 3, on: { nth: -1, weekday: 5 }, isOfCalendar: true })
  const isFree = (day: string) => day >= '2026-12-24' && day <= '2027-01-03'
  const held = (whenFree: 'shift' | 'skip') =>
    occurrencesAfter({ ...rule, whenFree }, instant('2026-12-01T00:00:00Z'), 2, isFree).map((one) => one.held)
  expect(held('shift')).toEqual(['2027-01-04', '2027-03-26'])
  expect(held('skip')).toEqual(['2027-03-26', '2027-06-25'])
})

it('comes every other week on the days chosen, counted from the first', () => {
  const recurrence = made({ unit: 'week', count: 2, on: [4, 1] })
  expect(next(recurrence, '2026-01-01T00:00:00Z', 5).map((one) => one.slice(0, 10))).toEqual([
    '2026-01-01',
    '2026-01-12',
    '2026-01-15',
    '2026-01-26',
    '2026-01-29',
  ])
})

it('comes as much later as a clock change leaves out, and once where it repeats an hour', () => {
  const daily = (at: string, zone: string) => made({ unit: 'day', count: 1 }, { at, zone })
  expect(next(daily('02:30', 'America/New_York'), '2026-03-07T12:00:00Z', 2)).toEqual([
    '2026-03-08 2026-03-08T07:30:00.000Z',
    '2026-03-09 2026-03-09T06:30:00.000Z',
  ])
  expect(next(daily('01:30', 'America/New_York'), '2026-10-31T12:00:00Z', 2)).toEqual([
    '2026-11-01 2026-11-01T05:30:00.000Z',
    '2026-11-02 2026-11-02T06:30:00.000Z',
  ])
  expect(next(daily('02:15', 'Australia/Lord_Howe'), '2026-10-03T00:00:00Z', 1)).toEqual([
    '2026-10-04 2026-10-03T15:45:00.000Z',
  ])
})

it('leaves out a day that a zone left out', () => {
  const days = next(
    made({ unit: 'day', count: 1 }, { from: '2011-12-29', zone: 'Pacific/Apia' }),
    '2011-12-29T00:00:00Z',
    3,
  )
  expect(days.map((one) => one.slice(0, 10))).toEqual(['2011-12-29', '2011-12-31', '2012-01-01'])
})

it('is held on the next working day after a holiday, and told by the day that it was meant for', () => {
  const free = new Set(['2026-04-03', '2026-04-06'])
  const monthly = made({ unit: 'month', count: 1, on: 3 })
  const isFree = (day: string) => free.has(day)
  expect(next(monthly, '2026-03-04T00:00:00Z', 1, isFree)).toEqual(['2026-04-03 2026-04-07T07:30:00.000Z'])
  expect(next({ ...monthly, whenFree: 'skip' }, '2026-03-04T00:00:00Z', 1, isFree)).toEqual([
    '2026-05-03 2026-05-03T07:30:00.000Z',
  ])
})

it('comes once, or until it ends, and then no more', () => {
  expect(next(made({ unit: 'once' }), '2025-01-01T00:00:00Z')).toEqual([
    '2026-01-01 2026-01-01T08:30:00.000Z',
  ])
  const ending = made({ unit: 'week', count: 1, on: [5] }, { until: '2026-01-09' })
  expect(next(ending, '2026-01-01T00:00:00Z').map((one) => one.slice(0, 10))).toEqual([
    '2026-01-02',
    '2026-01-09',
  ])
  expect(nextOccurrence(ending, instant('2026-01-10T00:00:00Z'))).toBeUndefined()
})

it('tells all that was missed', () => {
  const weekly = made({ unit: 'week', count: 1, on: [1] })
  const missed = occurrencesBetween(weekly, instant('2026-01-05T08:30:00Z'), instant('2026-01-19T08:30:00Z'))
  expect(missed.map(({ on }) => on)).toEqual(['2026-01-12', '2026-01-19'])
})

it('comes to nothing where every day is free', () => {
  expect(nextOccurrence(made({ unit: 'day', count: 1 }, { whenFree: 'skip' }), 0, () => true)).toBeUndefined()
})

it('comes after midnight where a clock change takes the last hour of a day', () => {
  const nightly = made({ unit: 'day', count: 1 }, { at: '23:30', zone: 'America/Nuuk' })
  expect(next(nightly, '2026-03-28T12:00:00Z', 2)).toEqual([
    '2026-03-28 2026-03-29T01:30:00.000Z',
    '2026-03-29 2026-03-30T00:30:00.000Z',
  ])
  expect(next(nightly, '2026-03-29T01:00:00Z', 1)).toEqual(['2026-03-28 2026-03-29T01:30:00.000Z'])
})

it('goes on over a weekend while a free Friday waits for Monday, and is held once on Monday', () => {
  const daily = made({ unit: 'day', count: 1 })
  const isFree = (day: string) => day === '2026-04-03'
  const days = ['2026-04-04', '2026-04-05', '2026-04-06', '2026-04-07']
  expect(next(daily, '2026-04-02T12:00:00Z', 4, isFree).map((one) => one.slice(0, 10))).toEqual(days)
  const due = occurrencesBetween(
    daily,
    instant('2026-04-02T12:00:00Z'),
    instant('2026-04-04T12:00:00Z'),
    isFree,
  )
  expect(due.map(({ on }) => on)).toEqual(['2026-04-04'])
})

it('waits for the end of a pause, whenever one asks', () => {
  const yearly = made({ unit: 'month', count: 12, on: 15 }, { from: '2026-05-15' })
  const isFree = (day: string) => day >= '2026-05-01' && day <= '2026-08-31'
  for (const asked of ['2026-05-01', '2026-05-16', '2026-08-31'])
    expect(next(yearly, `${asked}T00:00:00Z`, 1, isFree)).toEqual(['2026-05-15 2026-09-01T07:30:00.000Z'])
})

it.each([{ unit: 'day', count: 1 } as const, { unit: 'month', count: 1, on: 'first-working-day' } as const])(
  'comes to nothing in a pause without an end: %j',
  (step) => expect(nextOccurrence(made(step), instant('2026-01-01T00:00:00Z'), () => true)).toBeUndefined(),
)
