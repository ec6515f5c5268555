import { itemView } from '../../views/item.ts'
import { defineCard } from './card.ts'

/** Entries of its history that an item shows. */
export const newestEntries = 5

/** One item, posted to a room. */
export const itemCard = defineCard({
  name: 'item',
  async build(tx, roadmap, values) {
    const item = await tx.items.get(roadmap.id, Number(values['number']))
    if (item === undefined) throw new RangeError(`${roadmap.key}-${values['number']} is not stored`)
    const history = await tx.log.ofItem(roadmap.id, item.number, newestEntries)
    return itemView(roadmap, item, history, roadmap.settings.zone)
  },
})
