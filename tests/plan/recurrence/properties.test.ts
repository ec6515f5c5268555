import fc from 'fast-check'
import { expect, it } from 'vitest'
import { dayAfter, dayIn } from '../../../src/plan/day.ts'
import { nextOccurrence, occurrencesAfter } from '../../../src/plan/recurrence/occurrences.ts'
import type { Recurrence, Step } from '../../../src/plan/recurrence/recurrence.ts'

const zones = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'America/Sao_Paulo',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
  'Pacific/Chatham',
]

const weekday = fc.integer({ min: 1, max: 7 })
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ unit: fc.constant('day' as const), count: fc.integer({ min: 1, max: 40 }) }),
  fc.record({
    unit: fc.constant('week' as const),
    count: fc.integer({ min: 1, max: 8 }),
    on: fc.uniqueArray(weekday, { minLength: 1 }),
  }),
  fc.record({
    unit: fc.constant('month' as const),
    count: fc.integer({ min: 1, max: 24 }),
    on: fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constant('last-day' as const)),
  }),
  fc.record({
    unit: fc.constant('month' as const),
    count: fc.constantFrom(3, 6, 12),
    on: fc.oneof(
      fc.constantFrom('last-day' as const, 'first-working-day' as const, 'last-working-day' as const),
      fc.record({ nth: fc.constantFrom(1, 2, 3, 4, 5, -1), weekday }),
    ),
    isOfCalendar: fc.constant(true),
  }),
)
const pad = (number: number) => String(number).padStart(2, '0')
const recurrence: fc.Arbitrary<Recurrence> = fc.record({
  step,
  from: fc.integer({ min: 0, max: 3_000 }).map((days) => dayAfter('2020-01-01', days)),
  at: fc
    .record({ hour: fc.nat(23), minute: fc.nat(59) })
    .map(({ hour, minute }) => `${pad(hour)}:${pad(minute)}`),
  zone: fc.constantFrom(...zones),
  whenFree: fc.constantFrom('shift' as const, 'skip' as const),
})
const instant = fc.integer({ min: Date.UTC(2020, 0, 1), max: Date.UTC(2030, 0, 1) })

const monthOf = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7))

/** Whether the rule means a day, told by looking at that day alone. */
function isMeant({ step, from }: Recurrence, day: string): boolean {
  if (day < from) return false
  const days = (Date.parse(day) - Date.parse(from)) / 86_400_000
  const weekdayOf = (text: string) => new Date(text).getUTCDay() || 7
  if (step.unit === 'day') return days % step.count === 0
  if (step.unit === 'week') {
    const weeks = Math.floor((days + weekdayOf(from) - 1) / 7)
    return weeks % step.count === 0 && step.on.includes(weekdayOf(day))
  }
  if (step.unit !== 'month') return false
  if (step.isOfCalendar === true) return day === dayOfSpan(step, day)
  const isLast = dayAfter(day, 1).endsWith('-01')
  const of = Number(day.slice(8))
  const isDay = step.on === 'last-day' ? isLast : of === step.on || (isLast && of < Number(step.on))
  return (monthOf(day) - monthOf(from)) % step.count === 0 && isDay
}

const known = new Map<string, string | undefined>()

/** The one day of a quarter, half-year or year of the calendar, found among all its days. */
function dayOfSpan({ on, count }: Extract<Step, { unit: 'month' }>, within: string): string | undefined {
  const begin = Math.floor((Number(within.slice(5, 7)) - 1) / count) * count + 1
  const first = `${within.slice(0, 4)}-${pad(begin)}-01`
  const name = `${first} ${count} ${JSON.stringify(on)}`
  if (known.has(name)) return known.get(name)
  const alike: string[] = []
  for (let day = first; monthOf(day) - monthOf(first) < count; day = dayAfter(day, 1)) {
    const weekday = new Date(day).getUTCDay() || 7
    if (typeof on === 'object' ? weekday === on.weekday : on === 'last-day' || weekday <= 5) alike.push(day)
  }
  const nth = typeof on === 'object' ? on.nth : on === 'first-working-day' ? 1 : -1
  known.set(name, alike.at(nth < 0 ? nth : nth - 1))
  return known.get(name)
}

it('comes once on every day that it means, at its local time, and on no other', () => {
  fc.assert(
    fc.property(recurrence, instant, (rule, after) => {
      const found = occurrencesAfter(rule, after, 12)
      expect(found).toHaveLength(12)
      const days = found.map(({ at }) => dayIn(rule.zone, at))
      expect(days).toEqual(found.map(({ on }) => on))
      const meant: string[] = []
      for (let day = dayIn(rule.zone, after); meant.length < 13 && day <= '2090'; day = dayAfter(day, 1))
        if (isMeant(rule, day)) meant.push(day)
      // Of the first day, the time may have passed.
      expect([meant.slice(0, 12), meant.slice(1, 13)]).toContainEqual(days)
      expect(found.every(({ at }, index) => at > (found[index - 1]?.at ?? after))).toBe(true)
    }),
    { numRuns: 300 },
  )
})

it('goes on from an occurrence with the one after it', () => {
  fc.assert(
    fc.property(recurrence, instant, (rule, after) => {
      const [first, second] = occurrencesAfter(rule, after, 2)
      expect(first && nextOccurrence(rule, first.at)).toEqual(second)
    }),
    { numRuns: 300 },
  )
})

it('comes in order with any days free, once a day, and goes on from each with the one after it', () => {
  const free = fc.uniqueArray(fc.integer({ min: 0, max: 120 }), { maxLength: 90 })
  fc.assert(
    fc.property(recurrence, instant, free, (rule, after, numbers) => {
      const first = dayIn(rule.zone, after)
      const days = new Set(numbers.map((number) => dayAfter(first, number - 60)))
      const isFree = (day: string) => days.has(day)
      const found = occurrencesAfter(rule, after, 8, isFree)
      expect(new Set(found.map(({ at }) => dayIn(rule.zone, at))).size).toBe(8)
      found.reduce((before, occurrence) => {
        expect(occurrence.at).toBeGreaterThan(before)
        expect(nextOccurrence(rule, before, isFree)).toEqual(occurrence)
        return occurrence.at
      }, after)
      expect(found.some(({ at }) => isFree(dayIn(rule.zone, at)))).toBe(false)
    }),
    { numRuns: 200 },
  )
})
