import { shareable } from '../views/shareable.ts'
import { itemCard } from './cards/item-card.ts'
import { defineCommand } from './command.ts'
import { knownItems, namedItems, noSuchItems } from './named-items.ts'
import { shownItem } from './shown-item.ts'

const mostItems = 5

export const show = defineCommand({
  form: {
    command: 'show',
    summary: 'Show an item: what it is, why, and what happened to it',
    fields: [{ name: 'refs', label: 'Which item, for example IMD-3', kind: 'refs', required: true }],
    example: 'show IMD-3',
  },
  topic: 'look',
  does: 'read',
  forGuests: true,
  async run(call) {
    const { roadmap, items, missing } = await knownItems(call, call.values['refs'] ?? '')
    const views = []
    for (const item of items.slice(0, mostItems)) {
      const { by, at } = call.request
      const view = await shownItem(call.tx, roadmap, item, by.zone ?? roadmap.settings.zone, at)
      views.push(shareable(view, `post-item ${item.ref}`))
    }
    const [first] = views
    const fineprint = [
      ...(items.length > mostItems
        ? [`${mostItems} of ${items.length}; for the others, show fewer at once.`]
        : []),
      ...(missing.length > 0 ? [noSuchItems(roadmap, missing).join(' ')] : []),
    ]
    if (first === undefined) return {}
    if (views.length === 1 && fineprint.length === 0) return { reply: first }
    return {
      reply: {
        summary: views.map((view) => view.summary).join('; '),
        nodes: [
          ...views.flatMap((view, at) => [
            ...(at === 0 ? [] : [{ type: 'divider' as const }]),
            ...view.nodes,
          ]),
          ...fineprint.map((text) => ({ type: 'footer' as const, text })),
        ],
      },
    }
  },
})

/** What the button under a private item does: posts it to everybody, where a tick put on it means the item. */
export const postItem = defineCommand({
  form: {
    command: 'post-item',
    summary: 'Post an item to the room',
    fields: [{ name: 'refs', label: 'Which item, for example IMD-3', kind: 'refs', required: true }],
    example: 'post-item IMD-3',
    hidden: true,
  },
  does: 'write',
  async run(call) {
    const { roadmap, items } = await namedItems(call, call.values['refs'] ?? '')
    const { at, place, id } = call.request
    const posts = []
    for (const item of items.slice(0, mostItems)) {
      const values = { number: String(item.number) }
      posts.push({
        key: `item:${item.ref}:${id}`,
        at: { room: place.room },
        view: await itemCard.build(call.tx, roadmap, values, at),
        recipe: { card: itemCard.name, roadmap: roadmap.id, values },
      })
    }
    return { posts }
  },
})
