import { UserError } from '../errors.ts'
import { roomsCalled } from '../reviews/where-held.ts'
import { roomsIn } from '../views/reviews.ts'
import { said } from '../views/said.ts'
import { noteArranged } from './arranged.ts'
import { defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { mustMaintain } from './permission.ts'

export const unfollow = defineCommand({
  form: {
    command: 'unfollow',
    summary: 'Stop following a roadmap in this room; nothing is lost',
    fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key' }],
    example: 'unfollow IMD',
  },
  topic: 'plan',
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    mustMaintain(call, roadmap, 'make a room stop following it')
    const did = await call.tx.roadmaps.unfollow(call.request.place.room, roadmap.id)
    if (!did) throw new UserError(`This room does not follow ${roadmap.key}.`)
    await noteArranged(call, {
      roadmap,
      what: 'that a room follows the plan no more',
      back: `follow ${roadmap.key}`,
    })
    const { room } = call.request.place
    const other = await call.tx.roadmaps.roomFor(roadmap.id, room)
    const called = await roomsCalled(call.tx, roadmap.id)
    const says = `This room no longer follows ${roadmap.key}. All is kept: /roadmap follow ${roadmap.key}`
    if (called.length === 0) return { reply: said(says) }
    return {
      reply: said(says, {
        lines: [
          other === undefined
            ? 'No room follows it now: its reviews wait until one does.'
            : ['Its reviews are called for in ', roomsIn(called), '.'],
        ],
      }),
    }
  },
})
