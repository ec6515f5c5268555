import { expect, it } from 'vitest'
import { readRule } from '../../../src/plan/recurrence/read-rule.ts'
import type { Step } from '../../../src/plan/recurrence/recurrence.ts'
import { recurrenceWords } from '../../../src/views/recurrence-words.ts'

const now = Date.parse('2026-12-01T09:00:00Z')
const read = (words: string) => readRule(words, undefined, now, 'Europe/Berlin')

it.each<Step>([
  { unit: 'day', count: 10 },
  { unit: 'week', count: 1, on: [1, 2, 3, 4, 5] },
  { unit: 'week', count: 2, on: [1] },
  { unit: 'month', count: 1, on: 15 },
  { unit: 'month', count: 3, on: 31 },
  { unit: 'month', count: 24, on: 'last-day' },
  { unit: 'month', count: 3, on: 'first-working-day' },
  { unit: 'month', count: 1, on: { nth: 4, weekday: 4 } },
  { unit: 'month', count: 6, on: { nth: 5, weekday: 5 } },
  { unit: 'month', count: 1, on: { nth: -1, weekday: 5 } },
  { unit: 'month', count: 1, on: 'last-working-day' },
  { unit: 'month', count: 3, on: { nth: -1, weekday: 5 }, isOfCalendar: true },
  { unit: 'month', count: 3, on: 1, isOfCalendar: true },
  { unit: 'month', count: 6, on: 'last-working-day', isOfCalendar: true },
  { unit: 'month', count: 12, on: { nth: 5, weekday: 1 }, isOfCalendar: true },
])('reads the words in which the bot itself tells a rule: %j', (step) => {
  const told = recurrenceWords({ step, from: '2026-12-01', at: '09:30', zone: 'UTC', whenFree: 'shift' })
  expect(read(told)).toEqual({ step, from: '2026-12-01', at: '09:30', zone: 'Europe/Berlin' })
})

it('reads its own words for what is held on the next working day', () => {
  const rule = {
    step: { unit: 'month', count: 3, on: 5 },
    from: '2026-12-01',
    at: '09:30',
    isOnWorkingDays: true,
  } as const
  const told = recurrenceWords({ ...rule, zone: 'UTC', whenFree: 'shift' })
  expect(told).toBe('every 3 months on day 5 or the next working day, 09:30')
  expect(read(told)).toEqual({ ...rule, zone: 'Europe/Berlin' })
})

it.each<[string, Step]>([
  ['every month on the first working day', { unit: 'month', count: 1, on: 'first-working-day' }],
  ['quarterly on the 15th', { unit: 'month', count: 3, on: 15 }],
  ['monthly on the last Friday', { unit: 'month', count: 1, on: { nth: -1, weekday: 5 } }],
  ['the fourth Thursday of every month', { unit: 'month', count: 1, on: { nth: 4, weekday: 4 } }],
  [
    'first working day of the quarter',
    { unit: 'month', count: 3, on: 'first-working-day', isOfCalendar: true },
  ],
  ['every quarter on the first Monday', { unit: 'month', count: 3, on: { nth: 1, weekday: 1 } }],
  [
    'second Tuesday every quarter',
    { unit: 'month', count: 3, on: { nth: 2, weekday: 2 }, isOfCalendar: true },
  ],
  [
    'letzter Freitag im Quartal',
    { unit: 'month', count: 3, on: { nth: -1, weekday: 5 }, isOfCalendar: true },
  ],
  ['last day of the year', { unit: 'month', count: 12, on: 'last-day', isOfCalendar: true }],
  ['last business day of the month', { unit: 'month', count: 1, on: 'last-working-day' }],
])('reads “%s”', (words, step) => expect(read(words).step).toEqual(step))

it.each<[string, number, number, string]>([
  ['every year on 7 December', 12, 7, '2026-12-07'],
  ['every 2 years on 29 February', 24, 29, '2027-02-28'],
  ['every year on 31 March', 12, 31, '2027-03-31'],
])('reads “%s” and tells it in these words', (words, months, on, from) => {
  const said = read(`${words}, 09:30`)
  expect(said).toEqual({
    ...{ step: { unit: 'month', count: months, on }, from },
    ...{ at: '09:30', zone: 'Europe/Berlin' },
  })
  expect(recurrenceWords({ ...said, zone: 'UTC', whenFree: 'shift' })).toBe(`${words}, 09:30`)
})

it.each([
  ['weekly on Friday at 16:00 UTC', 'UTC'],
  ['weekly on Friday at 16:00 (America/New_York)', 'America/New_York'],
  ['weekly on Friday at 4pm PT', 'America/Los_Angeles'],
])('reads “%s” in that zone and tells it so', (words, zone) => {
  const said = read(words)
  expect(said).toMatchObject({ at: '16:00', zone, isOwnZone: true })
  expect(recurrenceWords({ ...said, whenFree: 'shift' })).toBe(`every week on Friday, 16:00 ${zone}`)
  expect(read(`every week on Friday, 16:00 ${zone}`)).toEqual(said)
})

it.each(['weekly on Friday at 16:00 CET', 'weekly on Friday at 16:00 MEZ', 'weekly on Friday at 16:00'])(
  'reads “%s” in the zone of the team, which keeps that time',
  (words) => expect(read(words)).not.toHaveProperty('isOwnZone'),
)

it('keeps the zone of before with its time, and leaves it with another one', () => {
  const before = read('weekly on Friday at 16:00 UTC')
  expect(readRule('every 2 weeks', before, now, 'Europe/Berlin')).toMatchObject({ at: '16:00', zone: 'UTC' })
  const moved = readRule('weekly on Friday at 10:00', before, now, 'Europe/Berlin')
  expect(moved).toMatchObject({ at: '10:00', zone: 'Europe/Berlin' })
})

it.each([
  ['every 15 March', '2027-03-15'],
  ['every Dec 1st', '2026-12-01'],
  ['yearly on the 1st of May from 2030', '2030-05-01'],
])('reads “%s”, which begins on %s', (words, from) => expect(read(words).from).toBe(from))

it('reads a day of every month, whose last it is where the month is shorter', () =>
  expect(read('on the 31st of every month').step).toEqual({ unit: 'month', count: 1, on: 31 }))

it.each(['every 31 February', 'every year on 30 February', 'every 31 April', 'annually on June 31st'])(
  'refuses “%s”, for no year has that day',
  (words) => expect(() => read(words)).toThrow(`“${words}” never comes: no year has that day.`),
)

it.each(['on 31 February', '29 February 2027', 'every month from 31 April', 'weekly until 2027-02-30'])(
  'refuses “%s”, for there is no such date',
  (words) => expect(() => read(words)).toThrow('is no date that exists'),
)

it.each(['every month on the 32nd', 'every month on the sixth Friday', 'every week on the first Friday'])(
  'refuses “%s”, for it never comes',
  (words) => expect(() => read(words)).toThrow('says no rule that comes again'),
)
