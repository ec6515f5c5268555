import semver from 'semver'
import { type Finding, findingOf } from '../plan/finding.ts'
import type { Oddity } from '../plan/lint/rule.ts'
import { quoted } from '../plan/lint/words.ts'
import type { VersionFact, WorldFacts } from '../plan/world/fact.ts'
import { type Named, type NamedLink, type NamedVersion, nameOfVersion } from '../plan/world/named.ts'
import { compareNumbers } from '../plan/world/numbers.ts'
import { type Pair, pairOddity, pairsIn } from '../plan/world/pairs.ts'
import { normalName } from '../sources/required.ts'

/** In what a plan contradicts what the world said of the things that it names. */
export function judge({ versions, links }: Named, facts: WorldFacts, today: string): readonly Finding[] {
  const factOf = (named: NamedVersion) => facts.get(nameOfVersion(named))?.version
  const real = versions.filter((named) => isReal(named, versions, factOf))
  return [
    ...real
      // Who knows all its versions knows better than who knows its lines.
      .filter((named) => named.of !== 'endoflife' || !real.some((one) => one !== named && isSame(one, named)))
      .flatMap((named) => found('missing-version', missing(named, factOf(named)))),
    ...pairsIn(versions.filter((named) => real.includes(named) || named.of === 'endoflife')).flatMap((pair) =>
      found('version-pairs', torn(pair, factOf(pair.one))),
    ),
    ...real.flatMap((named) => found('ended-line', ended(named, real, factOf(named), today))),
    ...links.flatMap((link) =>
      facts.get(link.url)?.link?.isDead === true ? found('dead-link', deadLink(link)) : [],
    ),
  ]
}

function isSame(one: NamedVersion, other: NamedVersion): boolean {
  return one.line === other.line && one.said === other.said && one.version === other.version
}

function found(rule: string, oddity: Oddity | undefined): Finding[] {
  return oddity === undefined ? [] : [findingOf(rule, oddity)]
}

/** So many others of its kind have to be what they seem before a bare word counts as a package. */
const neighbours = 2

/** Whether a name is known to its authority, and it is surely that which the plan means. */
function isReal(
  named: NamedVersion,
  all: readonly NamedVersion[],
  factOf: (named: NamedVersion) => VersionFact | undefined,
): boolean {
  const fact = factOf(named)
  if (fact === undefined || fact.isUnknown) return false
  if (!named.isGuess || fact.exists) return true
  const others = all.filter((one) => one.of === named.of && one.name !== named.name && factOf(one)?.exists)
  return new Set(others.map(({ name }) => name)).size >= neighbours
}

const authorities = { npm: 'npm', crates: 'crates.io', pypi: 'PyPI', endoflife: 'endoflife.date' }

function missing(named: NamedVersion, fact: VersionFact | undefined): Oddity | undefined {
  const { of, said, version, line, text, isAhead } = named
  if (fact === undefined || fact.exists || isAhead || fact.newest === undefined) return undefined
  // What comes next may be out before the list of lines says so.
  if (of === 'endoflife' && isNext(version, fact.newest)) return undefined
  return {
    lines: [line],
    words: [named.name, version, text],
    says: `${said} ${version} does not exist: the newest on ${authorities[of]} is ${fact.newest}. Correct the version.`,
  }
}

/** One or two ahead in the number that counts its lines. */
function isNext(version: string, newest: string): boolean {
  const [mine = 0, ...rest] = version.split('.').map(Number)
  const [theirs = 0, ...others] = newest.split('.').map(Number)
  if (mine !== theirs || others.length === 0) return mine - theirs <= 2
  return (rest[0] ?? 0) - (others[0] ?? 0) <= 2
}

function torn(pair: Pair, fact: VersionFact | undefined): Oddity | undefined {
  const { one, other } = pair
  if (fact === undefined) return undefined
  if (one.of === 'crates' && other.name === 'rust')
    return fact.rust !== undefined && compareNumbers(other.version, fact.rust) < 0
      ? pairOddity(pair, `Rust ${fact.rust} at least`)
      : undefined
  const ranges = needed(one, other, fact)
  if (
    ranges === undefined ||
    ranges.some((range) => fits(other.version, one.of === 'pypi' ? ofPython(range) : range))
  )
    return undefined
  return pairOddity(pair, `${other.said} ${ranges.at(-1)}`)
}

function needed(one: NamedVersion, other: NamedVersion, fact: VersionFact): readonly string[] | undefined {
  if (one.of === 'npm' && other.of === 'endoflife' && other.name === 'nodejs') return fact.node
  if (one.of === 'pypi' && other.of === 'endoflife' && other.name === 'python') return fact.python
  if (one.of !== other.of || (one.of !== 'pypi' && one.of !== 'npm')) return undefined
  const name = one.of === 'pypi' ? normalName(other.name) : other.name
  return new Map(Object.entries(fact.peers ?? {})).get(name)
}

/** Whether any of the versions meant lies in a range; what cannot be read fits. */
function fits(version: string, written: string): boolean {
  const meant = version.split('.').length > 2 ? version : `${version}.x`
  const range = semver.validRange(written)
  if (range === null || semver.validRange(meant) === null) return true
  return semver.intersects(meant, range, { includePrerelease: true })
}

/** As npm would write it (https://packaging.python.org/en/latest/specifications/version-specifiers/). */
function ofPython(written: string): string {
  return written
    .split(',')
    .map((part) => part.trim())
    .filter((part) => !part.startsWith('!='))
    .map((part) =>
      part
        .replace(/^===?\s*/, '')
        // What is above 1.0 begins with 1.0.1 there.
        .replace(/^>\s*(\d+)$/, '>$1.0.0')
        .replace(/^>\s*(\d+\.\d+)$/, '>$1.0')
        .replace(/^~=\s*(\d+)\.(\d+)$/, '>=$1.$2 <$1.999')
        .replace(/^~=/, '~'),
    )
    .join(' ')
}

function ended(
  named: NamedVersion,
  all: readonly NamedVersion[],
  fact: VersionFact | undefined,
  today: string,
): Oddity | undefined {
  const { of, name, said, version, line, isLeast, isUsed, text } = named
  const ends = fact?.ends
  // Each Rust is followed by the next in six weeks, and nobody calls that the end of its support.
  if (of !== 'endoflife' || name === 'rust' || ends === undefined || (ends !== true && ends >= today))
    return undefined
  // A plan that names a newer one as well is on its way.
  const isLeft = all.some(
    (one) => one.name === name && one.of === of && compareNumbers(one.version, version) > 0,
  )
  // A minimum lets newer ones in.
  if (!isUsed || isLeast || isLeft) return undefined
  return {
    lines: [line],
    words: [name, version, text],
    says: `Support of ${said} ${version} ended${ends === true ? '' : ` on ${ends}`}, in ${quoted(text)}: name what is supported now, or say that it is being left.`,
  }
}

function deadLink({ url, said, lines }: NamedLink): Oddity {
  const where = said === undefined ? 'There is nothing' : `${quoted(said)} leads nowhere: there is nothing`
  return {
    lines,
    words: [url],
    says: `${where} at ${url} any more: give the address where it is now, or take the link out.`,
  }
}
