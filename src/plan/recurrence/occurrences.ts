import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../clock.ts'
import { type IsFree, nominalDays, workingDayFrom } from './days.ts'
import type { Recurrence } from './recurrence.ts'

/** One holding of an occasion. */
export interface Occurrence {
  /** The day for which it was meant: by it, it is told from all others, wherever a holiday moves it. */
  readonly on: string
  readonly at: Instant
}

/** Longer than any stretch of free days may be moved over, and than what a clock change moves. */
const reachDays = 60
/** A rule whose days are all free comes to nothing; so many are tried. */
const mostTried = 4_000

const never: IsFree = () => false

/** The first occurrence after an instant; undefined when there is none. */
export function nextOccurrence(
  recurrence: Recurrence,
  after: Instant,
  isFree: IsFree = never,
): Occurrence | undefined {
  for (const occurrence of occurrences(recurrence, daysBefore(recurrence, after), isFree))
    if (occurrence.at > after) return occurrence
  return undefined
}

/** The next occurrences after an instant, in order. */
export function occurrencesAfter(
  recurrence: Recurrence,
  after: Instant,
  count: number,
  isFree: IsFree = never,
): readonly Occurrence[] {
  const found: Occurrence[] = []
  for (const occurrence of occurrences(recurrence, daysBefore(recurrence, after), isFree)) {
    if (found.length >= count) break
    if (occurrence.at > after) found.push(occurrence)
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
  for (const occurrence of occurrences(recurrence, daysBefore(recurrence, after), isFree)) {
    if (occurrence.at > until) break
    if (occurrence.at > after) found.push(occurrence)
  }
  return found
}

function* occurrences(recurrence: Recurrence, since: string, isFree: IsFree): Generator<Occurrence> {
  let tried = 0
  for (const on of nominalDays(recurrence, since, isFree)) {
    tried += 1
    if (tried > mostTried) return
    if (isFree(on) && recurrence.whenFree === 'skip') continue
    const at = instantOf(isFree(on) ? workingDayFrom(on, isFree) : on, recurrence)
    if (at !== undefined) yield { on, at }
  }
}

/** A time that a clock change leaves out comes as much later, one that it repeats counts once; undefined for a day left out. */
function instantOf(day: string, { at, zone }: Recurrence): Instant | undefined {
  const moment = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: at })
  return moment.toPlainDate().toString() === day ? moment.epochMilliseconds : undefined
}

function daysBefore({ zone }: Recurrence, instant: Instant): string {
  return Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .subtract({ days: reachDays })
    .toString()
}
