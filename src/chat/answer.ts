import type { Question } from './form.ts'
import type { View } from './view.ts'

/** What the one who asked gets at once, before anything is delivered to rooms. */
export interface Answer {
  /** Seen by the one who asked alone. */
  readonly reply?: View
  /** Nothing was done because of a value that was filled in: where a form can stay open, it says so at this field, if one is known. */
  readonly refused?: { readonly field?: string }
  /** A form to open, or to ask in words. */
  readonly question?: Question
}
