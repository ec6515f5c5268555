import { dayAfter, daysBetween } from './day.ts'
import { lastDay } from './due.ts'
import type { Due } from './item.ts'
import type { Header } from './reading.ts'
import { daysInText } from './recurrence/days-in-text.ts'
import { nextOccurrence, startOf } from './recurrence/occurrences.ts'
import { dayOf, stepOfWords } from './recurrence/of-words.ts'
import type { Recurrence, Step } from './recurrence/recurrence.ts'
import { timeInText } from './recurrence/time-in-text.ts'
import { weekdaysIn } from './recurrence/weekdays-in-text.ts'
import { zoneInText } from './recurrence/zone-in-text.ts'
import type { TrackedItem } from './tracked-item.ts'

/** When a review is held, as its document lays down. */
export interface ReviewRule {
  readonly item: TrackedItem
  readonly recurrence: Recurrence
  /** Occasions up to this day count as held. */
  readonly heldUntil: string
  /** The document's “next review” is this one's. */
  readonly isAnnounced: boolean
}

type Review = TrackedItem

/** Later than any day. */
const never = '9999-99-99'

/** Local time of day at which a review opens where nobody said otherwise. */
export const openingTime = '09:00'

/**
 * The rules of a plan's reviews. They are counted from the day that the plan was established, so that quarterly and
 * yearly ones meet; a “next review” date is that of the review which it fits, and begins the count where it fits none.
 * A date alone is an occasion of its own only where it is that of no recurring review.
 */
export function reviewRules(
  reviews: readonly Review[],
  header: Header,
  today: string,
  zone: string,
): readonly ReviewRule[] {
  const dates = reviews.flatMap(({ due, detail }) => (due === undefined || detail.cadence ? [] : [due]))
  const announced = header.nextReview ?? dates[0]
  const counted = header.established ?? header.updated
  const recurring = reviews.flatMap((item) => {
    const { cadence } = item.detail
    const counting = cadence && stepOfWords(cadence, item.due ?? counted ?? announced ?? today)
    if (!counting) return []
    const step = daysInText(whenWords(item), counting)
    return [
      step === counting ? { item, step: workingWeek(step), isNamed: false } : { item, step, isNamed: true },
    ]
  })
  if (recurring.length === 0) return datedRules(reviews, today, zone)
  const inZone = (step: Step, from: string, item: Review): Recurrence => ({
    step,
    from,
    ...timeOf(item, today, zone),
    whenFree: 'shift',
  })
  const looked = header.updated ?? header.established
  const fits = ({ item, step }: (typeof recurring)[number]) =>
    item.due === undefined &&
    announced !== undefined &&
    looked !== undefined &&
    firstAfter(inZone(step, firstDay(looked), item), dayOf(looked)) === dayOf(announced)
  const isDayOf = (step: Step, item: Review) =>
    announced !== undefined &&
    looked !== undefined &&
    step.unit === 'month' &&
    firstAfter(inZone(step, firstDay(looked), item), dayAfter(dayOf(announced), -1)) === dayOf(announced)
  const owners = recurring.filter(fits)
  const byLength = recurring.toSorted((one, other) => lengthOf(one.step) - lengthOf(other.step))
  const shortest = byLength.find(({ step }) => step.unit === 'month') ?? byLength[0]
  // A day of several is that of the rarest: the others come before it anyway.
  const rarest = byLength.filter(({ item, step }) => item.due === undefined && isDayOf(step, item))
  const meant = rarest.filter(({ step }) => lengthOf(step) === lengthOf(rarest.at(-1)?.step ?? step))
  const mayBegin = ({ item, step }: (typeof recurring)[number], day: string) =>
    (step.unit === 'month' || daysBetween(today, day) <= 2 * lengthOf(step)) &&
    (!namesItsDay(step) || firstAfter(inZone(step, day, item), dayAfter(day, -1)) === day)
  const rules = recurring.map((one): ReviewRule => {
    const { item, step, isNamed } = one
    const isOfOne = meant.length === 0 ? one === shortest : meant.includes(one)
    const isMeant = owners.length === 0 && isOfOne && announced !== undefined
    const own = item.due ?? (isMeant && mayBegin(one, dayOf(announced)) ? announced : undefined)
    if (own !== undefined) {
      const from = dayOf(own)
      const exact = item.detail.cadence && stepOfWords(item.detail.cadence, own)
      const recurrence = inZone(exact ? daysInText(whenWords(item), exact) : step, from, item)
      return { item, recurrence, heldUntil: dayAfter(from, -1), isAnnounced: own === announced }
    }
    const begin = counted ?? (step.unit === 'month' && !namesItsDay(step) ? announced : undefined)
    const isAnnounced = owners.includes(one)
    const from = begin === undefined ? nextDay(item, step, today) : firstDay(begin)
    const recurrence: Recurrence = {
      ...inZone(step, from, item),
      ...(!isNamed && !isAnnounced && mayFallOnWeekend(step) && { isOnWorkingDays: true }),
    }
    const since = announced === undefined ? undefined : dayAfter(dayOf(announced), isAnnounced ? -1 : 0)
    const heldUntil = since !== undefined && (isAnnounced || since < today) ? since : today
    return { item, recurrence, heldUntil, isAnnounced }
  })
  const covers = ({ recurrence }: ReviewRule, due: Due) =>
    recurrence.step.unit === 'month' &&
    (firstAfter(recurrence, dayAfter(firstDay(due), -1)) ?? never) <= (lastDay(due) ?? dayOf(due))
  const own = reviews.filter(
    ({ due, detail }) =>
      due !== undefined &&
      !detail.cadence &&
      dayOf(due) >= today &&
      !rules.some((rule) => (rule.isAnnounced && due === announced) || covers(rule, due)),
  )
  return [...rules, ...datedRules(own, today, zone)]
}

function datedRules(reviews: readonly Review[], today: string, zone: string): readonly ReviewRule[] {
  return reviews.flatMap((item) => {
    if (item.due === undefined) return []
    const from = dayOf(item.due)
    const time = timeOf(item, today, zone)
    const recurrence: Recurrence = { step: { unit: 'once' }, from, ...time, whenFree: 'shift' }
    return [{ item, recurrence, heldUntil: dayAfter(from, -1), isAnnounced: true }]
  })
}

/** All that the document says of the days and the time of a review. */
export function whenWords({ text, detail }: Pick<Review, 'text' | 'detail'>): string {
  return detail.when === undefined ? text : `${text}, ${detail.when}`
}

function timeOf(
  item: Review,
  today: string,
  teamsZone: string,
): Pick<Recurrence, 'at' | 'zone' | 'isOwnZone'> {
  const words = whenWords(item)
  const at = timeInText(words)
  if (at === undefined) return { at: openingTime, zone: teamsZone }
  const zone = zoneInText(words, teamsZone, today)?.zone ?? teamsZone
  return { at, zone, ...(zone !== teamsZone && { isOwnZone: true }) }
}

/** `first Thursday`, `last day`: what it does not fit is no day of it. */
function namesItsDay(step: Step): boolean {
  return step.unit === 'month' && typeof step.on !== 'number' && step.on !== 'first-working-day'
}

/** A week is counted from its Monday where it would be from a day of the weekend. */
function workingWeek(step: Step): Step {
  return step.unit === 'week' ? { ...step, on: step.on.map((weekday) => (weekday > 5 ? 1 : weekday)) } : step
}

/** Whether some occasions are meant for a Saturday or Sunday. */
function mayFallOnWeekend({ unit, ...step }: Step): boolean {
  return unit === 'day' || (unit === 'month' && 'on' in step && typeof step.on === 'number')
}

/** A month, quarter or year from whose first day is counted. */
function firstDay(due: Due): string {
  return due.length === 10 ? due : `${dayOf(due).slice(0, 8)}01`
}

function firstAfter(recurrence: Recurrence, day: string): string | undefined {
  return nextOccurrence(recurrence, startOf(dayAfter(day, 1), recurrence.zone) - 1)?.on
}

/** What names its own days begins with the next of them, and everything else after one of its lengths. */
function nextDay(item: Review, step: Step, today: string): string {
  const isNamed = step.unit === 'month' || weekdaysIn(whenWords(item)).length > 0
  return dayAfter(today, isNamed ? 1 : lengthOf(step))
}

/** About how many days lie between two occasions. */
export function lengthOf(step: Step): number {
  switch (step.unit) {
    case 'once':
      return Number.POSITIVE_INFINITY
    case 'day':
      return step.count
    case 'week':
      return step.on.length > 1 ? 1 : step.count * 7
    case 'month':
      return step.count * 30
  }
}
