import type { VersionFact } from '../plan/world/fact.ts'
import type { NamedVersion } from '../plan/world/named.ts'
import { compareNumbers, isOneOf, numbersOf } from '../plan/world/numbers.ts'
import type { Published } from '../sources/published.ts'

/** What all that was published makes of a version that a plan names. */
export function versionFact(
  { of, version, isLeast }: Pick<NamedVersion, 'of' | 'version' | 'isLeast'>,
  all: readonly Published[],
): VersionFact {
  const known = all.filter((one) => numbersOf(one.version).length > 0)
  const descending = known.toSorted((one, other) => inFull(other.version, one.version))
  // As 2.0.0-rc.1 or 2.0b1 does, a version that is still early goes on behind its numbers.
  const newest = (descending.find((one) => /^v?[\d.]+$/.test(one.version)) ?? descending[0])?.version
  const meant = meantBy({ of, version }, known)
  const enough =
    meant.length > 0 || !isLeast ? meant : known.filter((one) => compareNumbers(one.version, version) >= 0)
  const ends = enough.length === 1 ? enough[0]?.ends : undefined
  return {
    exists: enough.length > 0 || (of === 'endoflife' && !isBeyond(version, known)),
    ...(newest !== undefined && { newest }),
    ...leastRust(enough),
    ...rangesOf(enough),
    ...(ends !== undefined && { ends }),
  }
}

/** The versions that a plan means by one that it names. */
export function meantBy(
  { of, version }: Pick<NamedVersion, 'of' | 'version'>,
  all: readonly Published[],
): readonly Published[] {
  return all.filter((one) =>
    // A line of versions has fewer numbers than what is said of it.
    of === 'endoflife' ? isOneOf(version, one.version) : isOneOf(one.version, version),
  )
}

/** The first and the last of versions that are no early ones; one that is both stands once. */
export function firstAndLast(versions: readonly Published[]): readonly string[] {
  const ripe = versions.filter(({ version }) => /^[\d.]+$/.test(version)).map(({ version }) => version)
  const ascending = ripe.toSorted(inFull)
  return [...new Set([ascending.at(0), ascending.at(-1)])].filter((one) => one !== undefined)
}

/** Lines of a product are not all told of: only what lies beyond each of them is surely none. */
function isBeyond(version: string, lines: readonly Published[]): boolean {
  return lines.length > 0 && lines.every((line) => compareNumbers(version, line.version) > 0)
}

function inFull(one: string, other: string): number {
  const [mine, theirs] = [numbersOf(one), numbersOf(other)]
  for (let at = 0; at < Math.max(mine.length, theirs.length); at += 1) {
    const difference = (mine[at] ?? 0) - (theirs[at] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function leastRust(those: readonly Published[]): Pick<VersionFact, 'rust'> {
  const needed = those.map(({ rust }) => rust)
  if (needed.length === 0 || needed.includes(undefined)) return {}
  const least = needed.filter((rust) => rust !== undefined).toSorted(inFull)[0]
  return least === undefined ? {} : { rust: least }
}

function rangesOf(those: readonly Published[]): Pick<VersionFact, 'node' | 'python' | 'peers'> {
  const node = allOf(those.map((one) => one.node))
  const python = allOf(those.map((one) => one.python))
  const names = Object.keys(those[0]?.peers ?? {})
  const peers = names.flatMap((name): [string, readonly string[]][] => {
    const ranges = allOf(those.map((one) => one.peers?.[name]))
    return ranges === undefined ? [] : [[name, ranges]]
  })
  return {
    ...(node && { node }),
    ...(python && { python }),
    ...(peers.length > 0 && { peers: Object.fromEntries(peers) }),
  }
}

/** Each once; none when one of them leaves it open. */
function allOf(ranges: readonly (string | undefined)[]): readonly string[] | undefined {
  return ranges.length === 0 || ranges.includes(undefined)
    ? undefined
    : [...new Set(ranges.filter((range) => range !== undefined))]
}
