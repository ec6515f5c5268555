import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../clock.ts'
import {
  type IsFree,
  isOfWeekend,
  landingBefore,
  landingOf,
  nominalDays,
  runBefore,
  workingDayBefore,
} from './days.ts'
import type { Recurrence } from './recurrence.ts'

/** One holding of an occasion. */
export interface Occurrence {
  /** The day for which it was meant: by it, it is told from all others, wherever a holiday moves it. */
  readonly on: string
  /** The day on which it is held. */
  readonly held: string
  readonly at: Instant
}

/** A rule whose days are all free comes to nothing; so many are tried. */
const mostTried = 4_000

/** Whether the occasion that is meant for a day has been held, or was called off. */
export type IsHeld = (on: string) => boolean

const never = () => false

/** The first occurrence after an instant; undefined when there is none. */
export function nextOccurrence(
  recurrence: Recurrence,
  after: Instant,
  isFree: IsFree = never,
): Occurrence | undefined {
  return occurrencesAfter(recurrence, after, 1, isFree)[0]
}

/** The next occurrences after an instant, in order; none that was held, to whichever day a new calendar would move it. */
export function occurrencesAfter(
  recurrence: Recurrence,
  after: Instant,
  count: number,
  isFree: IsFree = never,
  isHeld: IsHeld = never,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  if (count < 1) return found
  for (const occurrence of occurrences(recurrence, after, isFree)) {
    if (isHeld(occurrence.on)) continue
    found.push(occurrence)
    if (found.length >= count) break
  }
  return found
}

/** What was due after the one instant and up to the other, in order. */
export function occurrencesBetween(
  recurrence: Recurrence,
  after: Instant,
  until: Instant,
  isFree: IsFree = never,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrences(recurrence, after, isFree)) {
    if (occurrence.at > until) break
    found.push(occurrence)
  }
  return found
}

function* occurrences(recurrence: Recurrence, after: Instant, isFree: IsFree): Generator<Occurrence> {
  for (const { on, held } of holdings(recurrence, sinceDay(recurrence, after, isFree), isFree)) {
    const day = tellingDay(held, recurrence, isFree)
    const at = day === undefined ? undefined : instantOf(day, recurrence)
    if (at !== undefined && at > after) yield { on, held, at }
  }
}

interface Holding {
  readonly on: string
  readonly held: string
}

/** The days meant with the days on which they are held, in order of these; of several on one day, the last meant. */
function* holdings(recurrence: Recurrence, since: string, isFree: IsFree): Generator<Holding> {
  let moved: Holding | undefined
  let tried = 0
  for (const on of nominalDays(recurrence, since)) {
    tried += 1
    if (tried > mostTried) return
    if (moved !== undefined && on >= moved.held) {
      if (on > moved.held) yield moved
      moved = undefined
    }
    const isMoved = recurrence.isOnWorkingDays === true && isOfWeekend(on)
    if (recurrence.whenFree === 'come' || (!isMoved && !isFree(on))) yield { on, held: on }
    else if (isLastWorkingDay(recurrence)) {
      const held = landingBefore(on, isFree)
      if (held !== undefined) yield { on, held }
    } else if (isMoved || recurrence.whenFree === 'shift' || isFirstWorkingDay(recurrence)) {
      const held = moved?.held ?? landingOf(on, isFree)
      if (held === undefined) return
      moved = { on, held }
    }
  }
  if (moved !== undefined) yield moved
}

/** What is meant for the first working day has one in every month, whatever becomes of other occasions on free days. */
function isFirstWorkingDay({ step }: Recurrence): boolean {
  return step.unit === 'month' && step.on === 'first-working-day'
}

/** It goes back within its month, for the month after has a last one of its own. */
function isLastWorkingDay({ step }: Recurrence): boolean {
  return step.unit === 'month' && step.on === 'last-working-day'
}

/** A time that a clock change leaves out comes as much later, one that it repeats counts once; undefined for a day left out. */
function instantOf(day: string, { at, zone }: Recurrence): Instant | undefined {
  const date = Temporal.PlainDate.from(day)
  const moment = date.toZonedDateTime({ timeZone: zone, plainTime: at })
  // Late in the evening, as much later may be tomorrow.
  const isThere = moment.toPlainDate().equals(date) || date.toZonedDateTime(zone).toPlainDate().equals(date)
  return isThere ? moment.epochMilliseconds : undefined
}

/**
 * The day on which is told of what is held on a day: itself, or so many days ahead. What would be told on a free day is
 * told on the next working day, and where that is too late on the last one before; or not at all.
 */
function tellingDay(
  held: string,
  { daysBefore = 0, whenFree }: Recurrence,
  isFree: IsFree,
): string | undefined {
  if (daysBefore === 0) return held
  const ahead = Temporal.PlainDate.from(held).subtract({ days: daysBefore }).toString()
  if (!isFree(ahead)) return ahead
  if (whenFree === 'skip') return undefined
  const later = landingOf(ahead, isFree)
  return later !== undefined && later < held ? later : workingDayBefore(ahead, isFree)
}

/** The first day meant whose occasion may come after an instant. */
function sinceDay({ from, zone }: Recurrence, after: Instant, isFree: IsFree): string {
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(zone).toPlainDate()
  // What a clock change moved may be of yesterday.
  return runBefore(today.subtract({ days: 1 }).toString(), from, isFree)
}

/** The instant at which a day begins in an IANA zone. */
export function startOf(day: string, zone: string): Instant {
  return Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds
}
