import type { Instant } from '../../clock.ts'
import type { IsFree } from './days.ts'
import { type Occurrence, occurrencesBetween } from './occurrences.ts'
import type { Recurrence } from './recurrence.ts'

const day = 24 * 60 * 60_000
/** How far is looked back, in steps, for most of what is due was due a moment ago. */
const spans = [2 * day, 10 * day, 70 * day, 800 * day]

/** The last occurrence after an instant and up to another; undefined when there is none. */
export function latestOccurrence(
  recurrence: Recurrence,
  after: Instant,
  until: Instant,
  isFree: IsFree,
): Occurrence | undefined {
  for (const span of spans) {
    const from = Math.max(after, until - span)
    const found = occurrencesBetween(recurrence, from, until, isFree).at(-1)
    if (found !== undefined || from === after) return found
  }
  return occurrencesBetween(recurrence, after, until, isFree).at(-1)
}
