/** An instant: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number

export interface Clock {
  now(): Instant
}

export const systemClock: Clock = { now: () => Date.now() }

/** A clock that stands at `start` when made and then runs on with the system's. */
export function clockFrom(start: Instant): Clock {
  const madeAt = Date.now()
  return { now: () => start + (Date.now() - madeAt) }
}
