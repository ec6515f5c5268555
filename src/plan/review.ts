import type { Item } from './item.ts'
import type { Header } from './reading.ts'
import type { TrackedItem } from './tracked-item.ts'

/** Whether an item is a review that the plan still has: neither corrected to something else nor removed. */
export function isReview({ kind, origin }: Pick<Item, 'kind' | 'origin'>): boolean {
  return kind === 'review' && origin !== 'removed'
}

/** Whether a review is the line of the document that says when the next one is. */
export function saysWhenNext(
  { kind, origin, shown, detail }: Pick<TrackedItem, 'kind' | 'origin' | 'shown' | 'detail'>,
  { nextReview }: Pick<Header, 'nextReview'>,
): boolean {
  const isDate = kind === 'review' && origin === 'document' && detail.cadence === undefined
  return isDate && shown.due !== undefined && shown.due === nextReview
}
