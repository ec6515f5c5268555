import { setTimeout as sleep } from 'node:timers/promises'

/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

export interface Clock {
  now(): Instant
  /** The moment of the machine's own clock that is `wait` ms ahead, for timers. */
  later(wait: number): Date
  /** Milliseconds that have passed since some moment, however the clock is set meanwhile. */
  passed(): number
  /** Resolves when `wait` ms more have passed. @throws AbortError when `signal` is given up before */
  pause(wait: number, signal?: AbortSignal): Promise<void>
}

const onTheMachine = {
  later: (wait: number) => new Date(Date.now() + wait),
  passed: () => performance.now(),
  pause: (wait: number, signal?: AbortSignal) => sleep(wait, undefined, signal && { signal }),
}

export const systemClock: Clock = { ...onTheMachine, now: () => Date.now() }

/** A clock that stands at `start` when made and then runs on with the system's. */
export function clockFrom(start: Instant): Clock {
  const madeAt = Date.now()
  return { ...onTheMachine, now: () => start + (Date.now() - madeAt) }
}
