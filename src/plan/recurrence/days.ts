import { Temporal } from 'temporal-polyfill'
import type { Recurrence, Step } from './recurrence.ts'

type Day = Temporal.PlainDate
type MonthStep = Extract<Step, { unit: 'month' }>

/** Whether nobody works on a day: a holiday, or a pause of the team. */
export type IsFree = (day: string) => boolean

const sunday = 7
const saturday = 6
/** Days; a pause that lasts longer counts as one without an end. */
const longestPause = 1_000

/**
 * The days on which an occasion is meant to be held, from one on, in order: without end, or until it ends. Free days
 * have no part in them, so that an occasion stays the same one when a holiday is declared after it was held.
 */
export function* nominalDays(recurrence: Recurrence, since: string): Generator<string> {
  const first = Temporal.PlainDate.from(recurrence.from)
  const start = later(first, Temporal.PlainDate.from(since))
  const step: Step = recurrence.afterCompletion === true ? { unit: 'once' } : recurrence.step
  for (const day of daysOf(step, first, start)) {
    const text = day.toString()
    if (recurrence.until !== undefined && text > recurrence.until) return
    if (text >= start.toString()) yield text
  }
}

/** Whether a day is a Saturday or a Sunday. */
export function isOfWeekend(day: string): boolean {
  return isWeekend(Temporal.PlainDate.from(day))
}

/** The first working day from this one on. */
export function workingDayFrom(day: string): string {
  let found = Temporal.PlainDate.from(day)
  while (isWeekend(found)) found = found.add({ days: 1 })
  return found.toString()
}

/** The working day on which the occasion of a free day is held; undefined in a pause without an end in sight. */
export function landingOf(day: string, isFree: IsFree): string | undefined {
  return workingFrom(Temporal.PlainDate.from(day), isFree)?.toString()
}

/** The last working day before a day; undefined behind a pause without a beginning in sight. */
export function workingDayBefore(day: string, isFree: IsFree): string | undefined {
  let found = Temporal.PlainDate.from(day)
  for (let days = 0; days <= longestPause; days += 1) {
    found = found.subtract({ days: 1 })
    if (!isWeekend(found) && !isFree(found.toString())) return found.toString()
  }
  return undefined
}

/** The last working day of the month of a day, up to this one; undefined where none is left in it. */
export function landingBefore(day: string, isFree: IsFree): string | undefined {
  const { year, month, day: days } = Temporal.PlainDate.from(day)
  for (let on = days; on >= 1; on -= 1) {
    const found = Temporal.PlainDate.from({ year, month, day: on })
    if (!isWeekend(found) && !isFree(found.toString())) return found.toString()
  }
  return undefined
}

/** The first of the days without work, back to `first`, that lead up to a day; the day itself where none do. */
export function runBefore(day: string, first: string, isFree: IsFree): string {
  let found = Temporal.PlainDate.from(day)
  for (let before = found; ; ) {
    before = before.subtract({ days: 1 })
    const text = before.toString()
    if (text < first || !(isWeekend(before) || isFree(text))) return found.toString()
    found = before
  }
}

function workingFrom(day: Day, isFree: IsFree): Day | undefined {
  let found = day
  for (let days = 0; days <= longestPause; days += 1) {
    if (!isWeekend(found) && !isFree(found.toString())) return found
    found = found.add({ days: 1 })
  }
  return undefined
}

function workingUpTo(day: Day): Day {
  let found = day
  while (isWeekend(found)) found = found.subtract({ days: 1 })
  return found
}

function isWeekend({ dayOfWeek }: Day): boolean {
  return dayOfWeek === saturday || dayOfWeek === sunday
}

function* daysOf(step: Step, first: Day, start: Day): Generator<Day> {
  switch (step.unit) {
    case 'once':
      yield first
      return
    case 'day': {
      const passed = Math.floor(first.until(start).days / step.count)
      for (let times = passed; ; times += 1) yield first.add({ days: times * step.count })
    }
    case 'week': {
      const monday = first.subtract({ days: first.dayOfWeek - 1 })
      const passed = Math.floor(monday.until(start).days / (7 * step.count))
      const on = [...new Set(step.on)].sort()
      for (let times = passed; ; times += 1)
        for (const weekday of on) yield monday.add({ days: times * step.count * 7 + weekday - 1 })
    }
    case 'month': {
      const month = beginOf(step, first)
      // A working day may lie in the month after.
      const months = month.until(start, { largestUnit: 'months' }).months
      for (let times = Math.max(0, Math.floor(months / step.count) - 1); ; times += 1) {
        const day = dayOfSpan(month.add({ months: times * step.count }), step)
        if (day !== undefined) yield day
      }
    }
  }
}

/** The month from which is counted: that of the first day, or the one that begins its quarter or year. */
function beginOf({ count, isOfCalendar }: MonthStep, { year, month }: Day): Day {
  const begin = isOfCalendar === true ? month - ((month - 1) % count) : month
  return Temporal.PlainDate.from({ year, month: begin, day: 1 })
}

/** Undefined where a month has no such day: no fifth Friday. */
function dayOfSpan(first: Day, { on, count, isOfCalendar }: MonthStep): Day | undefined {
  const end = first.add({ months: isOfCalendar === true ? count : 1 })
  const last = end.subtract({ days: 1 })
  if (on === 'first-working-day') return Temporal.PlainDate.from(workingDayFrom(first.toString()))
  if (on === 'last-working-day') return workingUpTo(last)
  if (on === 'last-day') return last
  if (typeof on === 'number') return first.with({ day: Math.min(on, first.daysInMonth) })
  if (on.nth === -1) return last.subtract({ days: (last.dayOfWeek - on.weekday + 7) % 7 })
  const day = first.add({ days: ((on.weekday - first.dayOfWeek + 7) % 7) + (on.nth - 1) * 7 })
  return Temporal.PlainDate.compare(day, end) < 0 ? day : undefined
}

function later(one: Day, other: Day): Day {
  return Temporal.PlainDate.compare(one, other) < 0 ? other : one
}
