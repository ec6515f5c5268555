import type { Finding } from './finding.ts'
import type { Named } from './world/named.ts'

/** What a plan was found to be odd in by itself, and what of the world it names. */
export interface Linted {
  readonly findings: readonly Finding[]
  readonly named: Named
}

/** The same of a roadmap at some time. */
export interface LintReport extends Linted {
  /** Of which state of the roadmap and of which day it is. */
  readonly version: string
}
