import type { ReadItem } from '../reading.ts'
import type { KnownItem } from './outcome.ts'
import type { Matched, Side } from './side.ts'
import { matchInPlace, matchSimilar } from './similar.ts'
import { type Spot, spots } from './spot.ts'

/** What two lines must have in common. `even`: only where both sides hold as many. */
interface Pass {
  readonly even: boolean
  readonly key: (spot: Spot) => string
}

/** Under the same heading, most in common first. */
const underHeading: readonly Pass[] = [
  { even: true, key: ({ section, parent, text }) => join(section, parent, text) },
  {
    even: true,
    key: ({ section, parent, text, before, after }) => join(section, parent, text, before, after),
  },
  { even: true, key: ({ section, parent, text, before }) => join(section, parent, text, before) },
  { even: true, key: ({ section, parent, text, after }) => join(section, parent, text, after) },
  { even: false, key: ({ section, parent, text }) => join(section, parent, text) },
  { even: true, key: ({ section, text }) => join(section, text) },
  { even: false, key: ({ section, text }) => join(section, text) },
]

/** Wherever they stand, most in common first. */
const anywhere: readonly Pass[] = [
  { even: true, key: ({ text, before, after }) => join(text, before, after) },
  { even: true, key: ({ parent, text }) => join(parent, text) },
  { even: true, key: ({ section, text }) => join(section.slice(section.lastIndexOf('\n') + 1), text) },
  { even: false, key: ({ text }) => text },
]

/** What tells a line that was renumbered: only where no other line on either side has it. */
const names: readonly ((spot: Spot) => string | undefined)[] = [
  ({ section, name }) => join(section, name),
  ({ name }) => name,
  ({ section, id }) => (id === undefined ? undefined : join(section, id)),
]

/**
 * Finds known items among the lines of a new revision: by equal text and place, by equal text elsewhere, by what
 * follows their number, where they stood with more or fewer words, among what was removed before, by likeness, and last
 * by what is beneath them. Each pass groups by a key in linear time, and few lines are left for likeness, whose work for
 * each is bounded.
 */
export function match(known: readonly KnownItem[], reads: readonly ReadItem[]): Map<ReadItem, KnownItem> {
  if (known.length === 0) return new Map()
  const byRef = new Map(known.map((item) => [item.ref, item]))
  const byLine = new Map(reads.map((read) => [read.line, read]))
  const parentOf = ({ parent }: KnownItem) => (parent === undefined ? undefined : byRef.get(parent))
  const there = side(
    reads,
    spots(reads, ({ parentLine }) => (parentLine === undefined ? undefined : byLine.get(parentLine))),
  )
  const found = new Map<ReadItem, KnownItem>()
  const take = (items: readonly KnownItem[], find: (here: Side) => Matched) => {
    for (const [mine, theirs] of find(side(items, spots(items, parentOf)))) {
      const read = reads[theirs]
      const item = items[mine]
      if (read !== undefined && item !== undefined) found.set(read, item)
    }
  }
  const standing = known
    .filter(({ origin }) => origin === 'document')
    .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
  const gone = known.filter(({ origin }) => origin === 'removed').reverse()
  take(standing, (here) => {
    const equal = matchNamed(here, there, matchEqual(here, there, [...underHeading, ...anywhere]))
    if (gone.length > 0) matchInPlace(here, there, equal)
    take(gone, (former) => matchGone(former, there))
    return matchSimilar(here, there, matchAnnounced(here, there, equal))
  })
  matchAbove(found, parentOf, ({ parentLine }) =>
    parentLine === undefined ? undefined : byLine.get(parentLine),
  )
  return found
}

/** A phase is its work: where most of what stood beneath one is beneath a new one, two lines at least, it is that. */
function matchAbove(
  found: Map<ReadItem, KnownItem>,
  parentOf: (item: KnownItem) => KnownItem | undefined,
  parentOfRead: (read: ReadItem) => ReadItem | undefined,
): void {
  const isFound = new Set(found.values())
  const beneath = new Map<KnownItem, ReadItem[]>()
  for (const [read, item] of found) {
    const above = parentOf(item)
    if (above?.origin !== 'document' || above.kind !== 'phase' || isFound.has(above)) continue
    const reads = beneath.get(above)
    if (reads === undefined) beneath.set(above, [read])
    else reads.push(read)
  }
  for (const [item, reads] of beneath) {
    const lines = Map.groupBy(reads, parentOfRead)
    for (const [above, { length }] of lines)
      if (above?.kind === 'phase' && !found.has(above) && length > 1 && length * 2 > reads.length)
        found.set(above, item)
  }
}

type Seen = Pick<ReadItem, 'kind' | 'due' | 'detail'>

function side(items: readonly Seen[], places: readonly Spot[]): Side {
  const announced = items.flatMap((item, index) => (announcesReview(item) ? index : []))
  return { spots: places, kinds: items.map(({ kind }) => kind), announced, free: new Set(items.keys()) }
}

/** A “next review” line: its date is what changes of it. */
function announcesReview({ kind, due, detail }: Seen): boolean {
  return kind === 'review' && due !== undefined && detail.cadence === undefined
}

/** Where both sides announce one next review it is the same line, whatever its date. */
function matchAnnounced(here: Side, there: Side, matched: Matched): Matched {
  const [mine, ...more] = here.announced.filter((index) => here.free.has(index))
  const [theirs, ...others] = there.announced.filter((index) => there.free.has(index))
  if (mine === undefined || theirs === undefined || more.length + others.length > 0) return matched
  matched.set(mine, theirs)
  here.free.delete(mine)
  there.free.delete(theirs)
  return matched
}

/** What was removed comes back; a criterion under its heading alone, for what showed it there shows nothing elsewhere. */
function matchGone(former: Side, there: Side): Matched {
  const matched = matchEqual(former, there, underHeading)
  for (const index of former.free) if (former.kinds[index] === 'criterion') former.free.delete(index)
  return matchEqual(former, there, anywhere, matched)
}

function matchEqual(here: Side, there: Side, passes: readonly Pass[], matched: Matched = new Map()): Matched {
  for (const { key, even } of passes) {
    if (here.free.size === 0 || there.free.size === 0) break
    const theirs = group(there, key)
    for (const [name, mine] of group(here, key)) {
      const others = theirs.get(name) ?? []
      if (even && mine.length !== others.length) continue
      for (const [ordinal, index] of mine.entries()) {
        const other = others[ordinal]
        if (other === undefined) break
        matched.set(index, other)
        here.free.delete(index)
        there.free.delete(other)
      }
    }
  }
  return matched
}

function matchNamed(here: Side, there: Side, matched: Matched): Matched {
  for (const key of names) {
    if (here.free.size === 0 || there.free.size === 0) break
    const theirs = onlyOnes(there, key)
    for (const [name, mine] of onlyOnes(here, key)) {
      const other = theirs.get(name)
      if (other === undefined) continue
      matched.set(mine, other)
      here.free.delete(mine)
      there.free.delete(other)
    }
  }
  return matched
}

/** The free lines that share a key with no other line of their side. */
function onlyOnes(
  { spots: places, free }: Side,
  key: (spot: Spot) => string | undefined,
): Map<string, number> {
  const counts = new Map<string, number>()
  const keys = places.map((spot) => (spot.name === '' ? undefined : key(spot)))
  for (const one of keys) if (one !== undefined) counts.set(one, (counts.get(one) ?? 0) + 1)
  const ones = new Map<string, number>()
  for (const index of free) {
    const one = keys[index]
    if (one !== undefined && counts.get(one) === 1) ones.set(one, index)
  }
  return ones
}

function group({ spots: places, free }: Side, key: (spot: Spot) => string): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const index of free) {
    const spot = places[index]
    if (spot === undefined || spot.text === '') continue
    const name = key(spot)
    const group = groups.get(name)
    if (group === undefined) groups.set(name, [index])
    else group.push(index)
  }
  return groups
}

function join(...parts: readonly string[]): string {
  return parts.join('\u0000')
}
