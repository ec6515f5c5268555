import type { Question } from './form.ts'
import type { View } from './view.ts'

/** What the one who asked gets at once, before anything is delivered to rooms. */
export interface Answer {
  /** Seen by the one who asked alone. */
  readonly reply?: View
  /** A form to open, or to ask in words. */
  readonly question?: Question
}
