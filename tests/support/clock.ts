import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Clock, Instant } from '../../src/clock.ts'

/** A clock that stands still until it is moved; who pauses finds the time passed. */
export interface TestClock extends Clock {
  advance(ms: number): void
}

export function makeTestClock(start = '2026-12-01T09:00:00Z'): TestClock {
  let now: Instant = Date.parse(start)
  let passed = 0
  return {
    now: () => now,
    later: (wait) => new Date(Date.now() + wait),
    passed: () => passed,
    async pause(wait, signal) {
      signal?.throwIfAborted()
      const until = passed + wait
      await nextTurn()
      passed = Math.max(passed, until)
    },
    advance(ms) {
      now += ms
      passed += ms
    },
  }
}
