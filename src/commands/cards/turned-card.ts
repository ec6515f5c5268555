import { turnedView } from '../../views/turned.ts'
import { criteriaOf } from '../../watching/tell-turned.ts'
import { defineCard } from './card.ts'

/** What had fired and turned back, and what became of the evidence that came from it. */
export const turnedCard = defineCard({
  name: 'turned',
  async build(tx, roadmap, values) {
    const firing = await tx.firings.byId(Number(values['firing']))
    if (firing === undefined) throw new RangeError(`firing ${values['firing']} is not stored`)
    return turnedView(roadmap, firing, await criteriaOf(tx, roadmap, firing))
  },
})
