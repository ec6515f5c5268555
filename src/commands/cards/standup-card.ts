import { standupView } from '../../views/standup.ts'
import { defineCard } from './card.ts'

/** What a team is asked before a digest, and who has answered. */
export const standupCard = defineCard({
  name: 'standup',
  async build(tx, roadmap, { room = '', on = '' }) {
    return standupView(roadmap, await tx.answers.to({ roadmap: roadmap.id, room, on }))
  },
})
