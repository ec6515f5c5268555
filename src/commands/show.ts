import { itemView } from '../views/item.ts'
import { defineCommand } from './command.ts'
import { namedItems } from './named-items.ts'

const newest = 5

export const show = defineCommand({
  form: {
    command: 'show',
    summary: 'Show an item: what it is, why, and what happened to it',
    fields: [{ name: 'refs', label: 'Which item, for example IMD-3', kind: 'refs', required: true }],
    example: 'show IMD-3',
  },
  topic: 'look',
  does: 'read',
  async run(call) {
    const { roadmap, items } = await namedItems(call, call.values['refs'] ?? '')
    const views = []
    for (const item of items.slice(0, newest)) {
      const history = await call.tx.log.ofItem(roadmap.id, item.number, newest)
      views.push(itemView(roadmap, item, history, call.request.by.zone ?? roadmap.settings.zone))
    }
    const [first] = views
    if (first === undefined || views.length === 1) return first === undefined ? {} : { reply: first }
    return {
      reply: {
        summary: views.map((view) => view.summary).join('; '),
        nodes: views.flatMap((view, at) => [
          ...(at === 0 ? [] : [{ type: 'divider' as const }]),
          ...view.nodes,
        ]),
      },
    }
  },
})
