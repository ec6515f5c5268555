import type { SemVer } from 'semver'
import { fact } from './round.ts'
import type { Fact, FactEntry } from './source.ts'
import { compareVersions, compatibility, readVersion } from './version.ts'

export interface Release {
  readonly version: string
  readonly on?: string | undefined
  /** Taken back: yanked or deprecated. */
  readonly withdrawn?: boolean
  /** Said to be early, whatever its version looks like. */
  readonly early?: boolean
}

/** Facts of everything that is released in versions. */
export const releaseEntries: readonly FactEntry[] = [
  { name: 'version', type: 'version', means: 'the latest version that is neither early nor taken back' },
  { name: 'released', type: 'day', means: 'the day on which that version came out' },
  {
    name: 'prerelease',
    type: 'version',
    means: 'the latest early version, when it is ahead of the latest version',
  },
  {
    name: 'breaking',
    type: 'day',
    means:
      'the day of the last release that is not compatible with the one before (the first release is one)',
  },
  { name: 'withdrawn', type: 'version', means: 'the highest version that was taken back' },
  { name: 'stray', type: 'version', means: 'a version so far ahead of the others that it looks like a slip' },
  {
    name: 'releases',
    type: 'number',
    means: 'how many versions there are, early and withdrawn ones not counted',
  },
]

export const releaseNames = releaseEntries.map(({ name }) => name)

interface Known extends Release {
  readonly parsed: SemVer
}

/** The facts of some releases in any order; `latest` is what their registry calls the latest, where it says so. */
export function releaseFacts(releases: readonly Release[], latest?: string): readonly Fact[] {
  const { known, kept, stable, stray, steady } = sorted(releases, latest)
  const newest = steady.find(({ version }) => version === latest) ?? steady.at(-1)
  const early = kept.findLast((release) => release !== stray && !stable.includes(release))
  return [
    ...fact('version', newest?.version),
    ...fact('released', newest?.on),
    ...fact(
      'prerelease',
      early && compareVersions(early.version, newest?.version ?? '') > 0 ? early.version : undefined,
    ),
    ...fact(
      'breaking',
      breakingOnes(steady)
        .flatMap(({ on }) => on ?? [])
        .toSorted()
        .at(-1),
    ),
    ...fact('withdrawn', known.findLast(({ withdrawn }) => withdrawn === true)?.version),
    ...fact('stray', stray?.version),
    ...fact('releases', steady.length),
  ]
}

/** The latest version, and the last that broke with the one before: all whose days are needed. */
export function tellingVersions(releases: readonly Release[]): readonly string[] {
  const { steady } = sorted(releases)
  return [steady.at(-1), breakingOnes(steady).at(-1)].flatMap((release) => release?.version ?? [])
}

function sorted(releases: readonly Release[], latest?: string) {
  const known = releases
    .flatMap((release): Known[] => {
      const parsed = readVersion(release.version)
      return parsed === undefined ? [] : [{ ...release, parsed }]
    })
    .toSorted((one, other) => compareVersions(one.version, other.version))
  const kept = known.filter(({ withdrawn }) => withdrawn !== true)
  const stable = kept.filter(({ early, parsed }) => early !== true && parsed.prerelease.length === 0)
  const stray = latest === undefined ? strayOf(stable) : undefined
  return { known, kept, stable, stray, steady: stable.filter((release) => release !== stray) }
}

/** The highest, when it stands alone more than twenty major versions ahead: a date or a mistyped tag. */
function strayOf(stable: readonly Known[]): Known | undefined {
  const [before, last] = stable.slice(-2)
  return before !== undefined && last !== undefined && last.parsed.major - before.parsed.major > 20
    ? last
    : undefined
}

/** Those that are not compatible with the one before; the first is one. */
function breakingOnes(ascending: readonly Known[]): readonly Known[] {
  return ascending.filter(({ parsed }, index) => {
    const before = ascending[index - 1]
    return before === undefined || compatibility(before.parsed) !== compatibility(parsed)
  })
}
