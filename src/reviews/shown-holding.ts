import type { Holding } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import type { ShownReview } from '../views/review.ts'

/** All that is shown of a holding. */
export async function shownHolding(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
): Promise<ShownReview> {
  return {
    roadmap,
    holding,
    reviews: await itemsNumbered(tx, roadmap.id, holding.reviews),
    duties: await itemsNumbered(tx, roadmap.id, holding.duties),
  }
}

/** Those that are stored, in this order. */
export async function itemsNumbered(
  tx: Transaction,
  roadmap: number,
  numbers: readonly number[],
): Promise<readonly TrackedItem[]> {
  const items: TrackedItem[] = []
  for (const number of numbers) {
    const item = await tx.items.get(roadmap, number)
    if (item) items.push(item)
  }
  return items
}
