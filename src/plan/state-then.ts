import { isState, type State } from './state.ts'
import type { TrackedItem } from './tracked-item.ts'

/**
 * A state as the log keeps it: the word alone, or with what the document said where the two disagreed, or with what it
 * had shown before it came to say the same.
 */
export type StateThen =
  | State
  | { readonly state: State; readonly conflict: State }
  | { readonly state: State; readonly stateBefore: State }

/** What an entry of the log says of a state. */
interface Then {
  readonly state: State
  readonly conflict?: State
  readonly stateBefore?: State
}

export function stateThen({
  state,
  conflict,
  shown,
}: Pick<TrackedItem, 'state' | 'conflict' | 'shown'>): StateThen {
  if (conflict !== undefined) return { state, conflict }
  return shown.stateBefore === undefined ? state : { state, stateBefore: shown.stateBefore }
}

/** What an entry of the log says of a state; undefined when it says none. */
export function readStateThen(value: unknown): Then | undefined {
  if (typeof value === 'string') return isState(value) ? { state: value } : undefined
  if (typeof value !== 'object' || value === null || !('state' in value)) return undefined
  const { state } = value
  if (typeof state !== 'string' || !isState(state)) return undefined
  const conflict = 'conflict' in value ? stateIn(value.conflict) : undefined
  const stateBefore = 'stateBefore' in value ? stateIn(value.stateBefore) : undefined
  return {
    state,
    ...(conflict !== undefined && { conflict }),
    ...(stateBefore !== undefined && { stateBefore }),
  }
}

function stateIn(value: unknown): State | undefined {
  return typeof value === 'string' && isState(value) ? value : undefined
}
