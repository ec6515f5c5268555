import type { Sheet } from './sheet.ts'

/** Something in a plan that is odd. */
export interface Oddity {
  /** Lines it speaks of, 1-based, ascending. */
  readonly lines: readonly number[]
  /** The words concerned: as long as they stay, it is the same oddity. */
  readonly words: readonly string[]
  /** One sentence that says what is odd and what to do. */
  readonly says: string
}

/**
 * Something in which a plan is held against itself. To add one: a file beside this one that exports it, and a line in
 * `index.ts`. It must say nothing of a plan that is well kept.
 */
export interface Rule {
  readonly name: string
  find(sheet: Sheet): readonly Oddity[]
}

export function defineRule(rule: Rule): Rule {
  return rule
}
