import type { Evidence } from './evidence.ts'
import { type JudgedCriterion, verdictsIn } from './gate.ts'
import type { TrackedItem } from './tracked-item.ts'

/** A component or a gate: what a review concludes something of. A gate goes by its first criterion. */
export type Assessable =
  | { readonly number: number; readonly ref: string; readonly component: TrackedItem }
  | {
      readonly number: number
      readonly ref: string
      readonly gate: string
      readonly isGo: boolean
      readonly criteria: readonly JudgedCriterion[]
    }

/** All that reviews of a plan assess, in its order, the gates last. */
export function assessablesIn(
  items: readonly TrackedItem[],
  evidence: readonly Evidence[],
  today: string,
): readonly Assessable[] {
  const components = items
    .filter(({ kind, origin, state }) => kind === 'component' && origin !== 'removed' && state !== 'dropped')
    .map((component) => ({ number: component.number, ref: component.ref, component }))
  const gates = verdictsIn(items, evidence, today).flatMap(({ gate, isGo, criteria }) => {
    const [first] = gate.criteria
    if (first === undefined) return []
    return [{ number: first.number, ref: first.ref, gate: gate.title, isGo, criteria }]
  })
  return [...components, ...gates]
}
