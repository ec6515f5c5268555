import { verdictsOf } from '../../evidence/verdicts.ts'
import { gateView } from '../../views/gate.ts'
import { said } from '../../views/said.ts'
import { defineCard } from './card.ts'

/** A gate as it stands. */
export const gateCard = defineCard({
  name: 'gate',
  async build(tx, roadmap, values, at) {
    const verdicts = await verdictsOf(tx, roadmap, at)
    const verdict =
      verdicts.find(({ gate }) => gate.id === values['id']) ??
      verdicts.find(({ gate }) => gate.title === values['gate'])
    if (verdict === undefined) return said(`${roadmap.key} has no gate “${values['gate']}” any more.`)
    const decisions = (await tx.decisions.ofRoadmap(roadmap.id)).filter(({ gate }) => gate === values['gate'])
    return gateView(roadmap, verdict, decisions)
  },
})
