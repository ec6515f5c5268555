import { shownHolding } from '../../reviews/shown-holding.ts'
import { reviewView } from '../../views/review.ts'
import { defineCard } from './card.ts'

/** A review as it is held: what begins its thread. */
export const reviewCard = defineCard({
  name: 'review',
  async build(tx, roadmap, values) {
    const holding = await tx.holdings.byId(Number(values['holding']))
    if (holding === undefined) throw new RangeError(`holding ${values['holding']} is not stored`)
    return reviewView(await shownHolding(tx, roadmap, holding))
  },
})
