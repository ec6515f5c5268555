import type { View } from '../chat/view.ts'
import { dayIn } from '../plan/day.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { shareable } from '../views/shareable.ts'
import { severalView } from '../views/status.ts'
import { type Call, type Command, defineCommand } from './command.ts'
import { roadmapHere } from './here.ts'
import { makeRememberedGlances } from './remembered-glances.ts'
import { shownStatus } from './shown-status.ts'

/** Views of as many roadmaps are remembered as long as nothing changes in them. */
const remembered = 500

/** `status`, which remembers what it showed for each version of a roadmap and each day. */
export function makeStatus(glancesOf = makeRememberedGlances()): Command {
  const views = new Map<number, { readonly version: string; readonly view: View }>()

  async function viewOf(call: Call, roadmap: Roadmap): Promise<View> {
    const { at } = call.request
    const version = `${roadmap.version} ${dayIn(roadmap.settings.zone, at)} ${roadmap.settings.language}`
    const known = views.get(roadmap.id)
    if (known?.version === version) return known.view
    const view = await shownStatus(call.tx, roadmap, await glancesOf(call.tx, roadmap), at)
    if (views.size >= remembered) views.clear()
    views.set(roadmap.id, { version, view })
    return view
  }

  /** One after the other: they share a transaction. */
  async function severalOf(call: Call, followed: readonly Roadmap[]): Promise<View> {
    const each: { roadmap: Roadmap; view: View }[] = []
    for (const roadmap of followed) each.push({ roadmap, view: await viewOf(call, roadmap) })
    return severalView(each)
  }

  return defineCommand({
    form: {
      command: 'status',
      summary: 'Where things stand',
      fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key' }],
      example: 'status',
    },
    topic: 'look',
    does: 'read',
    forGuests: true,
    async run(call) {
      const { key } = call.values
      const followed = key === undefined ? await call.tx.roadmaps.followedIn(call.request.place.room) : []
      if (followed.length > 1) return { reply: await severalOf(call, followed) }
      const roadmap = await roadmapHere(call, key)
      return { reply: shareable(await viewOf(call, roadmap), `post-status ${roadmap.key}`) }
    },
  })
}

/** What the button under a private status does: posts it to everybody, and keeps it current. */
export const postStatus = defineCommand({
  form: {
    command: 'post-status',
    summary: 'Post the status to the room',
    fields: [{ name: 'key', label: 'A roadmap, for example IMD', kind: 'key' }],
    example: 'post-status IMD',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const roadmap = await roadmapHere(call, call.values['key'])
    const { at, place, id } = call.request
    const view = await shownStatus(call.tx, roadmap, await call.tx.items.glances(roadmap.id), at)
    return {
      posts: [
        {
          key: `status:${id}`,
          at: { room: place.room },
          view,
          recipe: { card: 'status', roadmap: roadmap.id, values: {} },
        },
      ],
    }
  },
})
