import { dutiesView } from '../../views/review.ts'
import { defineCard } from './card.ts'

/** Duties of a review in its thread. */
export const dutiesCard = defineCard({
  name: 'duties',
  async build(tx, roadmap, values) {
    const holding = await tx.holdings.byId(Number(values['holding']))
    if (holding === undefined) throw new RangeError(`holding ${values['holding']} is not stored`)
    const numbers = (values['numbers'] ?? '').split(' ').filter(Boolean).map(Number)
    const items = await tx.items.numbered(roadmap.id, numbers)
    return dutiesView(roadmap, holding, items, Number(values['from'] ?? 1))
  },
})
