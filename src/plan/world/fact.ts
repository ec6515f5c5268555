import type { Instant } from '../../clock.ts'

/** What a version of something turned out to be. */
export interface VersionFact {
  /** Nothing of that name is known to its authority. */
  readonly isUnknown?: true
  readonly exists: boolean
  /** The highest version, or line of versions. */
  readonly newest?: string
  /** The least Rust that all versions meant need. */
  readonly rust?: string
  /** Ranges, one of which each version meant needs; absent where one needs nothing. */
  readonly node?: readonly string[]
  readonly python?: readonly string[]
  readonly peers?: Readonly<Record<string, readonly string[]>>
  readonly ends?: string | true
}

export interface LinkFact {
  readonly isDead: boolean
}

/** What the world said of something, and when. */
export interface WorldFact {
  readonly at: Instant
  /** Absent while it could not be asked. */
  readonly version?: VersionFact
  readonly link?: LinkFact
}

/** By the name under which it is remembered. */
export type WorldFacts = ReadonlyMap<string, WorldFact>

const hour = 60 * 60_000
const day = 24 * hour

/** Whether it need not be asked again: what failed after an hour, links after a week, versions after a day. */
export function isFresh(fact: WorldFact | undefined, now: Instant): boolean {
  if (fact === undefined) return false
  const lasts = fact.link?.isDead === false ? 7 * day : fact.version || fact.link ? day : hour
  return fact.at <= now && now < fact.at + lasts
}
