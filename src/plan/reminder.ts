import type { Instant } from '../clock.ts'
import { lastDay } from './due.ts'
import { type Named, ownerAmong } from './owner.ts'
import { contentOfPhases, exhaustedPhases, isFinished } from './progress.ts'
import { startOf } from './recurrence/occurrences.ts'
import type { TrackedItem } from './tracked-item.ts'

/** The days that reminders are about. */
export interface Days {
  /** The day of the reminders before. */
  readonly before: string
  readonly today: string
  /** The day of the reminders after. */
  readonly next: string
}

/** What somebody, or the room where nobody owns it, is reminded of. */
export interface Reminder {
  /** Platform id; absent for the room, which is reminded as well of what somebody owns whom nobody knows. */
  readonly owner?: string
  /** It fell due while nobody was reminded. */
  readonly wasDue: readonly TrackedItem[]
  readonly today: readonly TrackedItem[]
  /** Until the next reminders. */
  readonly soon: readonly TrackedItem[]
}

/** Unfinished items whose last day has come or comes before the next reminders, by owner; the room first. */
export function remindersOf(
  items: readonly TrackedItem[],
  { before, today, next }: Days,
  people: readonly Named[],
): readonly Reminder[] {
  const exhausted = exhaustedPhases(contentOfPhases(items.filter(({ origin }) => origin !== 'removed')))
  const dated = items.flatMap((item) => {
    const last = item.due === undefined || isFinished(item) ? undefined : lastDay(item.due)
    const isMeant = item.origin !== 'removed' && item.state !== 'none' && !exhausted.has(item.ref)
    return last !== undefined && isMeant && last > before && last <= next
      ? [{ item, last, owner: ownerAmong(item, people) }]
      : []
  })
  const owners = [...new Set([undefined, ...dated.map((one) => one.owner)])]
  return owners.flatMap((owner): readonly Reminder[] => {
    const own = dated.filter((one) => one.owner === owner)
    if (own.length === 0) return []
    const those = (isOne: (last: string) => boolean) =>
      own.filter(({ last }) => isOne(last)).map(({ item }) => item)
    return [
      {
        ...(owner !== undefined && { owner }),
        wasDue: those((last) => last < today),
        today: those((last) => last === today),
        soon: those((last) => last > today),
      },
    ]
  })
}

/** Up to when all was told, where reminders are set on a day: what falls due on it is told, though it was before. */
export function setOn(day: string, zone: string): Instant {
  return startOf(day, zone) - 1
}
