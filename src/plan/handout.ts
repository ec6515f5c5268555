import type { Ref } from './item.ts'
import type { Kind } from './kinds/index.ts'
import type { State } from './state.ts'

/** An item as a file shows it. */
export interface Handed {
  readonly state: State
  /** Below a phase that is marked as finished, lines are read as other kinds. */
  readonly kind: Kind
}

/** The items that an export shows otherwise than the revision that it was made from. */
export type Handout = ReadonlyMap<Ref, Handed>
