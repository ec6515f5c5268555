import { tellFlips } from '../evidence/flips.ts'
import { said } from '../views/said.ts'
import { noteArranged } from './arranged.ts'
import { defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'

export const follow = defineCommand({
  form: {
    command: 'follow',
    summary: 'Follow a roadmap of this workspace in this room too',
    fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key', required: true }],
    example: 'follow IMD',
  },
  topic: 'plan',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mustMaintain(call, roadmap, 'make a room follow it')
    const { room } = call.request.place
    if (!(await call.tx.roadmaps.isFollowedIn(room, roadmap.id)))
      await noteArranged(call, {
        roadmap,
        what: 'that a room follows the plan',
        back: `unfollow ${roadmap.key}`,
      })
    const isNew = await call.tx.roadmaps.follow(room, roadmap.id)
    if (isNew) await call.tx.schedules.wake(roadmap.id, call.request.at)
    return {
      posts: isNew ? await tellFlips(call.tx, roadmap, call.request.at) : [],
      reply: said(`This room follows ${roadmap.key} · ${roadmap.header.title}.`, {
        buttons: [{ label: 'Status', press: `status ${roadmap.key}`, tone: 'primary' }],
      }),
    }
  },
})
