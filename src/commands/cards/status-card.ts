import { standingOf } from '../../plan/standing.ts'
import { statusView } from '../../views/status.ts'
import { weekOf } from '../week.ts'
import { defineCard } from './card.ts'

/** Where a roadmap stands, posted to a room. */
export const statusCard = defineCard({
  name: 'status',
  async build(tx, roadmap, _, at) {
    return statusView(
      standingOf(roadmap, await tx.items.glances(roadmap.id), at),
      await weekOf(tx, roadmap.id, at),
    )
  },
})
