import type { State } from '../state.ts'

/**
 * A kind of item: add one by a file beside this one and a line in `index.ts`.
 * The words by which a document announces a kind stand with the rules that read documents.
 */
export interface KindDefinition {
  readonly name: string
  /** For counts: `3 tasks`. */
  readonly plural: string
  /** The states that a person can give it; empty when it has none of its own. */
  readonly states: readonly State[]
  /** Without states of its own, those that a person can give it while a review or a procedure holds it. */
  readonly whileHeld?: readonly State[]
  /** Where a progress bar counts it: as work done, as a condition met, or not at all. */
  readonly counts: 'work' | 'condition' | 'nowhere'
}

export function defineKind<const K extends KindDefinition>(kind: K): K {
  return kind
}
