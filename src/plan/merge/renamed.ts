import type { Ref } from '../item.ts'

/** Headings above an item, outermost first. */
type Section = readonly string[]

/** Headings in two revisions of a document. */
export interface Sections {
  readonly before: readonly Section[]
  readonly now: readonly Section[]
}

/** A heading that says something else now, and the items below it that changed in nothing besides. */
export interface Renamed {
  readonly from: string
  readonly to: string
  readonly refs: readonly Ref[]
}

/**
 * Finds the headings that were renamed: the one is nowhere any more, the other was nowhere before, and two items at
 * least went from the one to the other. `moved` are the items that only their headings changed of.
 */
export function findRenamed(
  moved: readonly { readonly ref: Ref; readonly before: Section; readonly now: Section }[],
  all: Sections,
): readonly Renamed[] {
  if (moved.length < 2) return []
  const there = { before: pathsOf(all.before), now: pathsOf(all.now) }
  const found = new Map<string, { from: string; to: string; refs: Ref[] }>()
  for (const { ref, before, now } of moved) {
    const depth = before.findIndex((heading, at) => heading !== now[at])
    const [from, to] = [before[depth], now[depth]]
    if (from === undefined || to === undefined || !areSame(before.slice(depth + 1), now.slice(depth + 1)))
      continue
    const paths = { from: pathOf(before, depth), to: pathOf(now, depth) }
    if (there.now.has(paths.from) || there.before.has(paths.to)) continue
    const key = pathOf([paths.from, paths.to], 1)
    const renamed = found.get(key) ?? { from, to, refs: [] }
    renamed.refs.push(ref)
    found.set(key, renamed)
  }
  return [...found.values()].filter(({ refs }) => refs.length > 1)
}

/** Every heading under which something stands, with those above it. */
function pathsOf(sections: readonly Section[]): ReadonlySet<string> {
  const paths = new Set<string>()
  let last: Section = []
  for (const section of sections) {
    if (!areSame(section, last)) for (const depth of section.keys()) paths.add(pathOf(section, depth))
    last = section
  }
  return paths
}

function pathOf(section: Section, depth: number): string {
  return JSON.stringify(section.slice(0, depth + 1))
}

function areSame(one: Section, other: Section): boolean {
  return one.length === other.length && one.every((heading, at) => heading === other[at])
}
