import type { Spot } from './spot.ts'

/** One side of a match: the spots in document order and which of them are still free. */
export interface Side {
  readonly spots: readonly Spot[]
  /** Those that announce when a review is next. */
  readonly announced: readonly number[]
  readonly kinds: readonly string[]
  readonly free: Set<number>
}

/** Indices of reads by index of known item. */
export type Matched = Map<number, number>
