import type { Ref } from './item.ts'
import type { State } from './state.ts'

/** The states that an export shows otherwise than the revision that it was made from. */
export type Handout = ReadonlyMap<Ref, State>
