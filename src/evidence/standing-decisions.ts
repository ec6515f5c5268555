import type { Approver, Decision } from '../plan/decision.ts'
import { decidesOfGates } from '../plan/maintainer.ts'
import type { Settings } from '../plan/settings.ts'

/**
 * Of what was decided of one gate, the oldest first, what is final, and what still waits for another approver: of those
 * alone who may decide now and have not said otherwise since.
 */
export function standingDecisions(
  decisions: readonly Decision[],
  settings: Pick<Settings, 'approvers' | 'maintainers'>,
): readonly Decision[] {
  return decisions.flatMap((one, index) => {
    if (one.isFinal) return [one]
    const later = decisions.slice(index + 1)
    if (later.some(({ isFinal, verdict }) => isFinal || verdict === one.verdict)) return []
    const by = one.by.filter(
      (approver) => decidesOfGates(approver, settings) && !hasTurned(approver, one, later),
    )
    return by.length === 0 ? [] : [{ ...one, by }]
  })
}

function hasTurned({ id }: Approver, { verdict }: Decision, later: readonly Decision[]): boolean {
  return later.some(
    (one) => (one.verdict === 'no-go') !== (verdict === 'no-go') && one.by.some((other) => other.id === id),
  )
}
