import { shownItem } from '../shown-item.ts'
import { defineCard } from './card.ts'

/** One item, posted to a room. */
export const itemCard = defineCard({
  name: 'item',
  async build(tx, roadmap, values, at) {
    const item = await tx.items.get(roadmap.id, Number(values['number']))
    if (item === undefined) throw new RangeError(`${roadmap.key}-${values['number']} is not stored`)
    return shownItem(tx, roadmap, item, roadmap.settings.zone, at)
  },
})
