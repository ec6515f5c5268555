import { assessablesOf } from '../../reviews/assessing.ts'
import { assessmentView, firstAssessed } from '../../views/assessment.ts'
import { defineCard } from './card.ts'

/** What a review assesses, in its thread. */
export const assessmentCard = defineCard({
  name: 'assessment',
  async build(tx, roadmap, values, at) {
    const holding = await tx.holdings.byId(Number(values['holding']))
    if (holding === undefined) throw new RangeError(`holding ${values['holding']} is not stored`)
    const numbers = (values['numbers'] ?? '').split(' ').map(Number)
    const all = (await assessablesOf(tx, roadmap, at)).filter(({ number }) => numbers.includes(number))
    const review = `${roadmap.key}-${holding.reviews[0]}`
    return assessmentView(review, holding, all, Number(values['from'] ?? firstAssessed))
  },
})
