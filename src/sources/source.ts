import type { Instant } from '../clock.ts'
import type { Fact } from '../plan/watch.ts'
import type { Client, Validators } from './question.ts'

/** What is watched upstream, as it is stored: `github`, `microsoft/windows-drivers-rs`. */
export interface Subject {
  readonly source: string
  readonly id: string
  /** For people. */
  readonly label: string
  /** A page where people can look for themselves. */
  readonly url?: string
}

/** Something seen upstream. A day is written `2026-11-21`; a version as its makers write it, without a leading `v`. */
export type { Fact }

export type FactType = 'version' | 'text' | 'number' | 'boolean' | 'day'

/** A fact that a source can yield; it is left out of an answer that does not say it. */
export interface FactEntry {
  readonly name: string
  readonly type: FactType
  /** In words: what the value is. */
  readonly means: string
}

/** What a check leaves behind, and what the next one is to be given. */
export interface Seen {
  readonly facts: readonly Fact[]
  readonly validators: Readonly<Record<string, Validators>>
}

export interface Checked extends Seen {
  /** Requests that were made, redirects not counted. */
  readonly requests: number
  /** Nothing is other than at the previous check. */
  readonly unchanged: boolean
  /** Where an upstream has moved for good. */
  readonly movedTo?: string
}

/** Base addresses and tokens by the name of a source; what is left out has its default. */
export interface Access {
  readonly bases: Readonly<Record<string, string | undefined>>
  readonly tokens: Readonly<Record<string, string | undefined>>
  /** Where whoever runs the bot can be reached: some services want to know. */
  readonly contact?: string
}

export interface CheckContext extends Access {
  readonly client: Client
  readonly now: Instant
  readonly previous?: Seen
}

export interface Source {
  readonly name: string
  /** What it watches, in a few words: `a crate on crates.io`. */
  readonly watches: string
  /** Ways to write a subject, for help. */
  readonly examples: readonly string[]
  readonly facts: readonly FactEntry[]
  /** The subject that a whole text means: an address, or a written name such as `crate tokio`. */
  recognise(text: string): Subject | undefined
  /** Looks upstream. @throws SourceProblem */
  check(subject: Subject, context: CheckContext): Promise<Checked>
}

/**
 * Defines an upstream. To add one: a file that exports what this returns, and a line in `index.ts`.
 * Foreign JSON is read with a schema beside it, and everything is asked through `makeRound`.
 */
export function defineSource(source: Source): Source {
  return Object.freeze(source)
}
