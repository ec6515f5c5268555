/** Chance that a seed decides: the same seed, the same course of things. */
export interface Generator {
  /** At least 0 and below 1. */
  next(): number
  /** A whole number from 0 up to this one, without it. */
  below(bound: number): number
  chance(share: number): boolean
  pick<const List extends readonly [unknown, ...unknown[]]>(from: List): List[number]
  /** How long until something happens that happens so often, on average every `mean`. */
  until(mean: number): number
}

/** Mulberry32: small, fast, and good enough to think of mishaps. */
export function makeGenerator(seed: number): Generator {
  let state = seed >>> 0
  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (bound: number) => Math.floor(next() * bound)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (from) => from[below(from.length)] ?? from[0],
    until: (mean) => Math.ceil(-Math.log(1 - next()) * mean),
  }
}
