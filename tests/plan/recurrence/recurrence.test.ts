import { describe, expect, it } from 'vitest'
import { UserError } from '../../../src/errors.ts'
import { dayOf, stepOfWords } from '../../../src/plan/recurrence/of-words.ts'
import { readRecurrence } from '../../../src/plan/recurrence/read-recurrence.ts'
import type { Recurrence } from '../../../src/plan/recurrence/recurrence.ts'

const daily: Recurrence = {
  step: { unit: 'day', count: 1 },
  from: '2026-01-01',
  at: '09:30',
  zone: 'Europe/Berlin',
  whenFree: 'shift',
}

function refusal(more: Partial<Recurrence>): string {
  try {
    readRecurrence({ ...daily, ...more })
    return 'taken'
  } catch (error) {
    if (error instanceof UserError) return error.line
    throw error
  }
}

it('takes what can come', () => expect(refusal({})).toBe('taken'))

it.each<[string, Partial<Recurrence>]>([
  ['There is no time zone “Mars/Olympus”. For example: Europe/Berlin', { zone: 'Mars/Olympus' }],
  ['There is no day “2026-02-31”. For example: 2026-03-31', { from: '2026-02-31' }],
  ['There is no day “soon”. For example: 2026-03-31', { until: 'soon' }],
  ['“24:00” is no time of day. For example: 09:30', { at: '24:00' }],
  ['It would never come: it ends on 2025-12-31, before it begins on 2026-01-01.', { until: '2025-12-31' }],
  [
    'It would never come: no day of the week is chosen. For example: Monday',
    { step: { unit: 'week', count: 1, on: [] } },
  ],
  [
    'This is no rule by which something recurs. For example: every 2 weeks on Monday',
    { step: { unit: 'month', count: 1, on: 32 } },
  ],
  [
    'This is no rule by which something recurs. For example: every 2 weeks on Monday',
    { step: { unit: 'day', count: 10_000_000 } },
  ],
  [
    'It would never come: no day that it means lies between 2026-01-31 and 2026-02-10 in Europe/Berlin.',
    { step: { unit: 'month', count: 1, on: 20 }, from: '2026-01-31', until: '2026-02-10' },
  ],
  [
    'It would never come: no day that it means lies between 2011-12-30 and 2011-12-30 in Pacific/Apia.',
    { step: { unit: 'once' }, from: '2011-12-30', zone: 'Pacific/Apia' },
  ],
])('refuses with “%s”', (words, more) => expect(refusal(more)).toBe(words))

describe('what a document calls', () => {
  it.each([
    ['daily', '2026-01-05', { unit: 'week', count: 1, on: [1, 2, 3, 4, 5] }],
    ['weekly', '2026-01-06', { unit: 'week', count: 1, on: [2] }],
    ['biweekly', '2026-01-11', { unit: 'week', count: 2, on: [7] }],
    ['monthly', '2026-01-31', { unit: 'month', count: 1, on: 31 }],
    ['quarterly', '2024-10', { unit: 'month', count: 3, on: 'first-working-day' }],
    ['yearly', '2026-Q3', { unit: 'month', count: 12, on: 'first-working-day' }],
    ['every 6 weeks', '2026-01-06', { unit: 'week', count: 6, on: [2] }],
    ['alle 2 Quartale', '2026-01-06', { unit: 'month', count: 6, on: 6 }],
    ['every 10 days', '2026-01-06', { unit: 'day', count: 10 }],
    ['now and then', '2026-01-06', undefined],
    ['every 0 days', '2026-01-06', undefined],
  ])('%s from %s', (words, from, step) => expect(stepOfWords(words, from)).toEqual(step))
})

it('begins a month, a quarter and a year on its first working day', () => {
  expect(['2026-08', '2026-Q1', '2028', '2027+', '2026-05-02'].map(dayOf)).toEqual([
    '2026-08-03',
    '2026-01-01',
    '2028-01-03',
    '2027-01-01',
    '2026-05-02',
  ])
})
