import { conflictView, settledView } from '../../views/conflict.ts'
import { defineCard } from './card.ts'

/** An item that document and chat moved to different states, until somebody settles it. */
export const conflictCard = defineCard({
  name: 'conflict',
  async build(tx, roadmap, values) {
    const item = await tx.items.get(roadmap.id, Number(values['number']))
    if (item === undefined) throw new RangeError(`${roadmap.key}-${values['number']} is not stored`)
    return item.conflict === undefined ? settledView(item) : conflictView(item, item.conflict)
  },
})
