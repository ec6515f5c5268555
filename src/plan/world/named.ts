import type { Circumstances } from './circumstances.ts'

/** Who can be asked about a version: a registry, or endoflife.date about lines of a product. */
export type Authority = 'npm' | 'crates' | 'pypi' | 'endoflife'

/** A version of something that is made elsewhere. */
export interface NamedVersion extends Circumstances {
  readonly of: Authority
  /** As its authority calls it. */
  readonly name: string
  /** As the plan does. */
  readonly said: string
  /** Its numbers, as many as the plan gives. */
  readonly version: string
  /** Said as the least: `35.0+`. */
  readonly isLeast: boolean
  readonly line: number
  readonly text: string
  /** Versions of one group are meant to be used together: a line, a list, a column; or the whole plan. */
  readonly groups: readonly string[]
  /** Its neighbours have to bear out that it is what it seems: a bare word before a number. */
  readonly isGuess: boolean
}

/** A page that a plan leads to. */
export interface NamedLink {
  readonly url: string
  /** As the plan writes it, where that is a path beside the plan. */
  readonly said?: string
  readonly lines: readonly number[]
}

/** What of the world a plan names. */
export interface Named {
  readonly versions: readonly NamedVersion[]
  readonly links: readonly NamedLink[]
}

/** Under what the answer about a version is remembered. */
export function nameOfVersion({ of, name, version, isLeast }: NamedVersion): string {
  return `${of}:${name}@${version}${isLeast ? '+' : ''}`
}
