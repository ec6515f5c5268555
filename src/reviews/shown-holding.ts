import type { Holding } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import type { ShownReview } from '../views/review.ts'
import { dutiesOf } from './duties.ts'

/** All that is shown of a holding. */
export async function shownHolding(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
): Promise<ShownReview> {
  const reviews = await tx.items.numbered(roadmap.id, holding.reviews)
  const duties = await tx.items.numbered(roadmap.id, holding.duties)
  return { roadmap, holding, reviews, duties: [...(await askedAnew(tx, holding, reviews)), ...duties] }
}

/** Its duties that were done in it, and that a review which opened since asks for. */
async function askedAnew(
  tx: Transaction,
  { roadmap, duties, ticked = [] }: Holding,
  reviews: readonly TrackedItem[],
): Promise<readonly TrackedItem[]> {
  const gone = ticked.filter((number) => !duties.includes(number))
  if (gone.length === 0) return []
  const items = await tx.items.all(roadmap)
  const own = new Set(reviews.flatMap((review) => dutiesOf(review, items)))
  return [...own].filter(({ number }) => gone.includes(number)).map((item) => ({ ...item, state: 'done' }))
}
