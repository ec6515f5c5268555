import { dayAfter } from './day.ts'
import { isLate, lastDay } from './due.ts'
import { isOwnedBy, type Named } from './owner.ts'
import { isFinished } from './progress.ts'
import type { TrackedItem } from './tracked-item.ts'

/** What is somebody's, first things first. */
export interface Own {
  readonly late: readonly TrackedItem[]
  /** Due within a week. */
  readonly soon: readonly TrackedItem[]
  readonly active: readonly TrackedItem[]
  readonly blocked: readonly TrackedItem[]
  readonly rest: readonly TrackedItem[]
  /** What has no state, such as a trigger, and so is never open. */
  readonly besides: readonly TrackedItem[]
}

/** The unfinished items of somebody, each in one place. */
export function ownOf(items: readonly TrackedItem[], person: Named, today: string): Own {
  const own = items.filter(
    (item) => item.origin !== 'removed' && !isFinished(item) && isOwnedBy(item, person),
  )
  const inAWeek = dayAfter(today, 7)
  const placeOf = (item: TrackedItem): keyof Own => {
    if (item.state === 'none' && item.kind !== 'review') return 'besides'
    const last = item.due === undefined ? undefined : lastDay(item.due)
    if (item.due !== undefined && isLate(item.due, today)) return 'late'
    if (last !== undefined && last <= inAWeek) return 'soon'
    if (item.state === 'none') return 'besides'
    if (item.state === 'in_progress') return 'active'
    return item.state === 'blocked' ? 'blocked' : 'rest'
  }
  const places = Map.groupBy(own, placeOf)
  const those = (place: keyof Own) => places.get(place) ?? []
  return {
    late: those('late'),
    soon: those('soon'),
    active: those('active'),
    blocked: those('blocked'),
    rest: those('rest'),
    besides: those('besides'),
  }
}

/** What of it is open. */
export function openOf({ late, soon, active, blocked, rest }: Own): readonly TrackedItem[] {
  return [...late, ...soon, ...active, ...blocked, ...rest]
}
