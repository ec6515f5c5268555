import { dueOn, type Edit } from './edit.ts'
import { dueOfHorizon } from './horizon.ts'
import type { Detail, Due } from './item.ts'
import type { TrackedItem } from './tracked-item.ts'

/** The date that an item's horizon comes to in a plan that starts on a day; undefined where either is missing. */
export function derivedDue(
  { detail }: { readonly detail: Detail },
  start: string | undefined,
): Due | undefined {
  return detail.horizon === undefined || start === undefined ? undefined : dueOfHorizon(detail.horizon, start)
}

/** Gives items the dates that their horizons come to; dates that the document or people gave stay, and none that people gave. */
export function deriveDues(
  items: readonly TrackedItem[],
  before: string | undefined,
  start: string | undefined,
): readonly Edit[] {
  return items.flatMap((item) => {
    if (item.origin === 'removed' || item.shown.due !== undefined) return []
    if (item.due !== derivedDue(item, before)) return []
    const due = derivedDue(item, start)
    return due === item.due ? [] : [dueOn(item, due)]
  })
}
