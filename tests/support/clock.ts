import type { Clock, Instant } from '../../src/clock.ts'

/** A clock that stands still until it is moved. */
export interface TestClock extends Clock {
  advance(ms: number): void
}

export function makeTestClock(start = '2026-12-01T09:00:00Z'): TestClock {
  let now: Instant = Date.parse(start)
  return {
    now: () => now,
    later: (wait) => new Date(Date.now() + wait),
    advance(ms) {
      now += ms
    },
  }
}
