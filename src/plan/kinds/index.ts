import type { State } from '../state.ts'
import { blocker } from './blocker.ts'
import { claim } from './claim.ts'
import { component } from './component.ts'
import { criterion } from './criterion.ts'
import { decision } from './decision.ts'
import { document } from './document.ts'
import { duty } from './duty.ts'
import type { KindDefinition } from './kind.ts'
import { metric } from './metric.ts'
import { milestone } from './milestone.ts'
import { phase } from './phase.ts'
import { review } from './review.ts'
import { risk } from './risk.ts'
import { step } from './step.ts'
import { task } from './task.ts'
import { trigger } from './trigger.ts'
import { watch } from './watch.ts'

/** Every kind of item, in the order in which people list them. */
export const kinds = {
  task,
  criterion,
  phase,
  milestone,
  metric,
  component,
  blocker,
  risk,
  decision,
  trigger,
  watch,
  review,
  duty,
  step,
  document,
  claim,
} as const satisfies Record<string, KindDefinition>

export type Kind = keyof typeof kinds

export const kindNames = Object.keys(kinds).filter(isKind)

export function isKind(name: string): name is Kind {
  return Object.hasOwn(kinds, name)
}

/** The states that a person can give an item as it is now. */
export function possibleStates({
  kind,
  state,
}: {
  readonly kind: Kind
  readonly state: State
}): readonly State[] {
  const { states, whileHeld = [] } = kindOf(kind)
  return states.length === 0 && state !== 'none' ? whileHeld : states
}

/** The definition of a kind, with its lists widened so that any state can be looked for in them. */
export function kindOf(kind: Kind): KindDefinition {
  return kinds[kind]
}
