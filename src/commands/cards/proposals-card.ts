import { plannedReviews } from '../../reviews/planned-reviews.ts'
import { reviewsOf } from '../../reviews/proposals.ts'
import { proposalView } from '../../views/reviews.ts'
import { defineCard } from './card.ts'

/** Reviews that an import found, until a maintainer has accepted or refused them. */
export const proposalsCard = defineCard({
  name: 'proposals',
  async build(tx, roadmap, values, at) {
    const numbers = new Set((values['numbers'] ?? '').split(' ').map(Number))
    const reviews = (await reviewsOf(tx, roadmap)).filter(({ number }) => numbers.has(number))
    return proposalView(roadmap, await plannedReviews(tx, roadmap, reviews, at))
  },
})
