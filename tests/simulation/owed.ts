import type { Instant } from '../../src/clock.ts'
import type { Recurrence } from '../../src/plan/recurrence/recurrence.ts'
import { day, hour, minute } from './spans.ts'

/** An occasion that has to be held. */
export interface Owed {
  readonly on: string
  readonly at: Instant
}

/** Every occasion between two instants, found by going through the calendar day by day with nothing but `Intl`. */
export function owedBetween(recurrence: Recurrence, after: Instant, until: Instant): readonly Owed[] {
  const found: Owed[] = []
  for (let date = utc(recurrence.from); date < until + 2 * day; date += day) {
    const on = new Date(date).toISOString().slice(0, 10)
    if (!isMeant(recurrence, date)) continue
    const at = instantOf(date, recurrence)
    if (at !== undefined && at > after && at <= until) found.push({ on, at })
  }
  return found
}

const utc = (on: string): Instant => Date.parse(`${on}T00:00:00Z`)
const weekdayOf = (date: Instant): number => new Date(date).getUTCDay() || 7
const monthOf = (date: Instant): number => new Date(date).getUTCFullYear() * 12 + new Date(date).getUTCMonth()

function isMeant({ step, from }: Recurrence, date: Instant): boolean {
  const first = utc(from)
  switch (step.unit) {
    case 'once':
      return date === first
    case 'day':
      return ((date - first) / day) % step.count === 0
    case 'week': {
      const monday = first - (weekdayOf(first) - 1) * day
      return Math.floor((date - monday) / (7 * day)) % step.count === 0 && step.on.includes(weekdayOf(date))
    }
    case 'month':
      return (monthOf(date) - monthOf(first)) % step.count === 0 && isDayMeant(step.on, date)
  }
}

type DayOfMonth = Extract<Recurrence['step'], { unit: 'month' }>['on']

function isDayMeant(on: DayOfMonth, date: Instant): boolean {
  const number = new Date(date).getUTCDate()
  const left = daysLeftInMonth(date)
  if (on === 'last-day') return left === 0
  if (on === 'first-working-day') {
    const weekday = weekdayOf(date)
    return weekday <= 5 && (number === 1 || (weekday === 1 && number <= 3))
  }
  if (on === 'last-working-day') {
    const weekday = weekdayOf(date)
    return weekday <= 5 && (left === 0 || (weekday === 5 && left <= 2))
  }
  if (typeof on === 'number') return number === on || (left === 0 && on > number)
  if (weekdayOf(date) !== on.weekday) return false
  return on.nth === -1 ? left < 7 : Math.ceil(number / 7) === on.nth
}

function daysLeftInMonth(date: Instant): number {
  let left = 0
  while (monthOf(date + (left + 1) * day) === monthOf(date)) left += 1
  return left
}

/** The first time at which clocks there show this; where they skip it, as much later as they skip. */
function instantOf(date: Instant, { at, zone }: Recurrence): Instant | undefined {
  const [hours = 0, minutes = 0] = at.split(':').map(Number)
  const local = date + hours * hour + minutes * minute
  const before = local - offsetAt(zone, local - day)
  const after = local - offsetAt(zone, local + day)
  const shown = [before, after].filter((instant) => instant + offsetAt(zone, instant) === local)
  if (shown.length > 0) return Math.min(...shown)
  return dayAt(zone, before) === date || isThere(zone, date) ? before : undefined
}

/** Whether a zone did not leave out a whole day, as those do that change sides of the date line. */
function isThere(zone: string, date: Instant): boolean {
  for (let instant = date - day; instant < date + 2 * day; instant += 15 * minute)
    if (dayAt(zone, instant) === date) return true
  return false
}

const dayAt = (zone: string, instant: Instant): Instant =>
  Math.floor((instant + offsetAt(zone, instant)) / day) * day

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far a zone's clocks are ahead of UTC, in milliseconds. */
function offsetAt(zone: string, instant: Instant): number {
  const format = formats.get(zone) ?? formatIn(zone)
  formats.set(zone, format)
  const shown = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const { year, month, day: on, hour: hours, minute: minutes, second: seconds } = shown
  return (
    Date.parse(`${year}-${month}-${on}T${hours}:${minutes}:${seconds}Z`) - Math.floor(instant / 1000) * 1000
  )
}

function formatIn(zone: string): Intl.DateTimeFormat {
  const two = '2-digit'
  const fields = { year: 'numeric', month: two, day: two, hour: two, minute: two, second: two } as const
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...fields })
}
