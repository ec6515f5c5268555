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
  { unit: 'month', count: 12, on: 7 },
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
  expect(read(told)).toEqual({ step, from: '2026-12-01', at: '09:30' })
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

it.each(['every month on the 32nd', 'every month on the sixth Friday', 'every week on the first Friday'])(
  'refuses “%s”, for it never comes',
  (words) => expect(() => read(words)).toThrow('says no rule that comes again'),
)
