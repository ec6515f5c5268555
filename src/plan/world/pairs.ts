import type { Oddity } from '../lint/rule.ts'
import { ascending, quoted } from '../lint/words.ts'
import type { NamedVersion } from './named.ts'
import { compareNumbers } from './numbers.ts'

/** Two versions that a plan means to use together. */
export interface Pair {
  readonly one: NamedVersion
  readonly other: NamedVersion
}

/** Everything that stands together with something: in a line, in a list of versions, or anywhere beside a minimum of the whole plan. */
export function pairsIn(versions: readonly NamedVersion[]): readonly Pair[] {
  const byGroup = new Map<string, NamedVersion[]>()
  for (const version of versions)
    for (const group of version.groups) {
      const members = byGroup.get(group)
      if (members === undefined) byGroup.set(group, [version])
      else members.push(version)
    }
  const clear = new Map([...byGroup].map(([group, members]) => [group, alone(members, group)]))
  const general = clear.get('plan') ?? []
  return versions.flatMap((one) =>
    [
      ...one.groups.filter((group) => group !== 'plan').flatMap((group) => clear.get(group) ?? []),
      ...(one.isOld ? [] : general),
    ]
      .filter(
        (other, at, all) =>
          other.name !== one.name && all.findIndex(({ name }) => name === other.name) === at,
      )
      .map((other) => ({ one, other })),
  )
}

/** Of what a group names in several versions, nobody can tell which is meant; a line that leaves one behind names such. */
function alone(group: readonly NamedVersion[], name: string): readonly NamedVersion[] {
  if (name.startsWith('line') && group.some(({ isOld }) => isOld)) return []
  return [...Map.groupBy(group, (one) => one.name).values()].flatMap((named) => {
    const versions = [...new Set(named.map(({ version }) => version))]
    const found = named.find(({ version }) => versions.every((other) => compareNumbers(other, version) === 0))
    return found ?? []
  })
}

/** That two versions cannot go together, because of what the one needs of the other. */
export function pairOddity({ one, other }: Pair, needs: string): Oddity {
  return {
    lines: ascending([one.line, other.line]),
    words: [one.name, one.version, other.name, other.version],
    says:
      one.line === other.line
        ? `${quoted(one.text)}: ${one.said} ${one.version} needs ${needs}: raise the one, or lower the other.`
        : `${one.said} ${one.version} on line ${one.line} needs ${needs}, but line ${other.line} names ${other.said} ${other.version}: raise the one, or lower the other.`,
  }
}
