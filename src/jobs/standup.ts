import { standupView } from '../views/standup.ts'
import { defineJob } from './job.ts'

/** Asks a team before its digest; their answers are told in it. */
export const standup = defineJob({
  name: 'standup',
  async run({ roadmap, room, on }) {
    const recipe = { card: 'standup', roadmap: roadmap.id, values: { room, on } }
    return [
      { key: `standup:${roadmap.id}:${room}:${on}`, at: { room }, view: standupView(roadmap, []), recipe },
    ]
  },
})
