import type { TrackedItem } from '../plan/tracked-item.ts'

/** What a review asks for: the duties below it, and those that stand below no review and are everyone's. */
export function dutiesOf(review: TrackedItem, items: readonly TrackedItem[]): readonly TrackedItem[] {
  const byRef = new Map(items.map((item) => [item.ref, item]))
  return items.filter((item) => {
    if (item.kind !== 'duty' || item.origin === 'removed') return false
    const above = reviewAbove(item, byRef)
    return above === undefined || above.ref === review.ref
  })
}

function reviewAbove(item: TrackedItem, byRef: ReadonlyMap<string, TrackedItem>): TrackedItem | undefined {
  const seen = new Set<string>()
  let at = item.parent
  while (at !== undefined && !seen.has(at)) {
    seen.add(at)
    const above = byRef.get(at)
    if (above?.kind === 'review') return above
    at = above?.parent
  }
  return undefined
}
