/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

export interface Clock {
  now(): Instant
  /** The moment of the machine's own clock that is `wait` ms ahead, for timers. */
  later(wait: number): Date
}

const later = (wait: number) => new Date(Date.now() + wait)

export const systemClock: Clock = { now: () => Date.now(), later }

/** A clock that stands at `start` when made and then runs on with the system's. */
export function clockFrom(start: Instant): Clock {
  const madeAt = Date.now()
  return { now: () => start + (Date.now() - madeAt), later }
}
