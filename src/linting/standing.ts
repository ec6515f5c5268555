import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { type Finding, inOrder } from '../plan/finding.ts'
import type { LintReport } from '../plan/lint-report.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { isFresh, type WorldFacts } from '../plan/world/fact.ts'
import { type Named, nameOfVersion } from '../plan/world/named.ts'
import type { Transaction } from '../store/transaction.ts'
import { seenByWatches } from './seen-by-watches.ts'

/** What a roadmap is odd in, by what is known. */
export interface Standing {
  readonly findings: readonly Finding[]
  /** The report is of this state of the roadmap and of today. */
  readonly isCurrent: boolean
  /** What of the world it names that nobody has asked about of late. */
  readonly unknown: Named
  /** So much of the world it names. */
  readonly named: number
  /** So much of that nobody has answered for. */
  readonly unanswered: number
}

/** Which state of a roadmap, on which day. */
export function versionOf({ version, settings }: Roadmap, at: Instant): string {
  return `${version} ${dayIn(settings.zone, at)}`
}

/** Undefined while a roadmap was never held against itself. */
export async function standingOf(
  tx: Transaction,
  roadmap: Roadmap,
  at: Instant,
): Promise<Standing | undefined> {
  const report = await tx.lintReports.of(roadmap.id)
  return report && standingBy(tx, roadmap, report, at)
}

async function standingBy(
  tx: Transaction,
  roadmap: Roadmap,
  { version, findings, named }: LintReport,
  at: Instant,
): Promise<Standing> {
  if (named.versions.length === 0 && named.links.length === 0)
    return {
      findings,
      isCurrent: version === versionOf(roadmap, at),
      unknown: named,
      named: 0,
      unanswered: 0,
    }
  // Loaded when first needed: most plans name nothing of the world.
  const { judge } = await import('./judge.ts')
  const asked = await tx.worldFacts.of([
    ...named.versions.map(nameOfVersion),
    ...named.links.map(({ url }) => url),
  ])
  const seen = seenByWatches(named.versions, await tx.watches.ofRoadmap(roadmap.id), at)
  const facts: WorldFacts = new Map([
    ...seen,
    ...[...asked].filter(([, { version: is, link }]) => is ?? link),
  ])
  const isUnknown = (name: string) => !isFresh(asked.get(name), at) && !seen.has(name)
  const only = (is: (name: string) => boolean): Named => ({
    versions: named.versions.filter((one) => is(nameOfVersion(one))),
    links: named.links.filter(({ url }) => is(url)),
  })
  return {
    findings: inOrder([...findings, ...judge(named, facts, dayIn(roadmap.settings.zone, at))]),
    isCurrent: version === versionOf(roadmap, at),
    unknown: only(isUnknown),
    named: countOf(named),
    unanswered: countOf(only((name) => !facts.has(name))),
  }
}

/** How many names nobody has asked about. */
export function countOf({ versions, links }: Named): number {
  return new Set(versions.map(({ of, name }) => `${of}:${name}`)).size + links.length
}
