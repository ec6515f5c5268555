import type { Item } from './item.ts'

/** Whether an item is a review that the plan still has: neither corrected to something else nor removed. */
export function isReview({ kind, origin }: Pick<Item, 'kind' | 'origin'>): boolean {
  return kind === 'review' && origin !== 'removed'
}
