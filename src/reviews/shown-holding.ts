import type { Holding } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
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
    reviews: await tx.items.numbered(roadmap.id, holding.reviews),
    duties: await tx.items.numbered(roadmap.id, holding.duties),
  }
}
