import { conflictsView } from '../../views/conflict.ts'
import { defineCard } from './card.ts'

/** All items that document and chat moved to different states, where they are too many for a card each. */
export const conflictsCard = defineCard({
  name: 'conflicts',
  async build(tx, roadmap) {
    const items = await tx.items.all(roadmap.id)
    return conflictsView(
      roadmap,
      items.filter(({ conflict }) => conflict !== undefined),
    )
  },
})
