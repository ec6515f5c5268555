import type { Decision } from '../plan/decision.ts'
import type { Gate } from '../plan/gate.ts'
import { gateNow } from '../plan/gate-then.ts'

/** Those of a plan's decisions that are of one of its gates, as it is called and stands now; the oldest first. */
export function decisionsOf(
  { id }: Gate,
  gates: readonly Gate[],
  decisions: readonly Decision[],
): readonly Decision[] {
  return decisions.filter(({ gate: title, gateId, criteria }) => {
    const then = {
      title,
      criteria: criteria.map(({ ref }) => ref),
      ...(gateId !== undefined && { id: gateId }),
    }
    return gateNow(gates, then)?.id === id
  })
}
