import { shownStatus } from '../shown-status.ts'
import { defineCard } from './card.ts'

/** Where a roadmap stands, posted to a room. */
export const statusCard = defineCard({
  name: 'status',
  async build(tx, roadmap, _, at) {
    return shownStatus(tx, roadmap, await tx.items.glances(roadmap.id), at)
  },
})
