import { verdictsOf } from '../../evidence/verdicts.ts'
import { gateView } from '../../views/gate.ts'
import { said } from '../../views/said.ts'
import { defineCard } from './card.ts'

/** A gate as it stands. */
export const gateCard = defineCard({
  name: 'gate',
  async build(tx, roadmap, values, at) {
    const verdicts = await verdictsOf(tx, roadmap, at)
    const index = verdicts.findIndex(({ gate }) => gate.title === values['gate'])
    const verdict = verdicts[index]
    if (verdict === undefined) return said(`${roadmap.key} has no gate “${values['gate']}” any more.`)
    const decisions = (await tx.decisions.ofRoadmap(roadmap.id)).filter(({ gate }) => gate === values['gate'])
    return gateView(roadmap, verdict, index + 1, decisions)
  },
})
