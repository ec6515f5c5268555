import { firingView } from '../../views/trigger.ts'
import { offeredCriteria } from '../../watching/tied-criteria.ts'
import { defineCard } from './card.ts'

/** A trigger that has fired, and what people made of it. */
export const firingCard = defineCard({
  name: 'firing',
  async build(tx, roadmap, values) {
    const firing = await tx.firings.byId(Number(values['firing']))
    if (firing === undefined) throw new RangeError(`firing ${values['firing']} is not stored`)
    const item = firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number)
    return firingView(roadmap, firing, item, await offeredCriteria(tx, firing))
  },
})
