import { isState, type State } from './state.ts'
import type { TrackedItem } from './tracked-item.ts'

/** A state as the log keeps it: the word alone, or with what the document said where the two disagreed. */
export type StateThen = State | { readonly state: State; readonly conflict: State }

export function stateThen({ state, conflict }: Pick<TrackedItem, 'state' | 'conflict'>): StateThen {
  return conflict === undefined ? state : { state, conflict }
}

/** What an entry of the log says of a state; undefined when it says none. */
export function readStateThen(value: unknown): Pick<TrackedItem, 'state' | 'conflict'> | undefined {
  if (typeof value === 'string') return isState(value) ? { state: value } : undefined
  if (typeof value !== 'object' || value === null || !('state' in value) || !('conflict' in value))
    return undefined
  const { state, conflict } = value
  if (typeof state !== 'string' || typeof conflict !== 'string') return undefined
  return isState(state) && isState(conflict) ? { state, conflict } : undefined
}
