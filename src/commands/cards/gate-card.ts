import { decisionsOf } from '../../evidence/decisions-of.ts'
import { standingDecisions } from '../../evidence/standing-decisions.ts'
import { verdictsOf } from '../../evidence/verdicts.ts'
import { gateNow } from '../../plan/gate-then.ts'
import { gateView } from '../../views/gate.ts'
import { said } from '../../views/said.ts'
import { defineCard } from './card.ts'

/** A gate as it stands. */
export const gateCard = defineCard({
  name: 'gate',
  async build(tx, roadmap, values, at) {
    const verdicts = await verdictsOf(tx, roadmap, at)
    const gates = verdicts.map(({ gate }) => gate)
    const { gate: title = '', id, criteria = '' } = values
    const refs = criteria.split(' ').filter((ref) => ref !== '')
    const now = gateNow(gates, { title, criteria: refs, ...(id !== undefined && { id }) })
    const verdict = verdicts.find(({ gate }) => gate.id === now?.id)
    if (verdict === undefined) return said(`${roadmap.key} has no gate “${title}” any more.`)
    const decisions = decisionsOf(verdict.gate, gates, await tx.decisions.ofRoadmap(roadmap.id))
    return gateView(roadmap, verdict, standingDecisions(decisions, roadmap.settings))
  },
})
