import { createHash } from 'node:crypto'
import type { Entry } from './feed-entries.ts'

/** So many entries are known again by their letters. */
const mostKnown = 100

/** What was read of a feed at the look before: how many entries it had, and the letters of those that are known. */
export interface Known {
  readonly count: number
  readonly letters: readonly string[]
}

/** Letters for each entry in the order given, and for those that were there once and may be again. */
export function lettersFor(entries: readonly Entry[], { letters: known }: Known): string | undefined {
  const letters = new Set([...entries.map(lettersOf), ...known])
  return letters.size === 0 ? undefined : [...letters].slice(0, mostKnown).join(' ')
}

/**
 * Entries by when they came to the feed: first those that were never seen there, the newest in front, whatever day each
 * bears. The day tells alone at the first look, and of entries for which a feed is too long to be known whole.
 */
export function byComing(
  entries: readonly Entry[],
  { count, letters }: Known,
  now: number,
): readonly Entry[] {
  // What is dated ahead, as events are, would stay the newest until then.
  const dayOf = ({ at }: Entry) => (at > now + dayMs ? 0 : at)
  const dated = entries.toSorted((one, other) => dayOf(other) - dayOf(one))
  const places = new Map(letters.map((own, place) => [own, place]))
  const placeOf = (entry: Entry) => places.get(lettersOf(entry)) ?? places.size
  const isKnown = (entry: Entry) => placeOf(entry) < places.size
  const firstKnown = dated.findIndex(isKnown)
  const isCut = firstKnown >= 0 && (entries.length > mostKnown || count > letters.length)
  const isNew = (entry: Entry, at: number) => !isKnown(entry) && (!isCut || at < firstKnown)
  const fresh = new Set(dated.filter(isNew))
  const others = dated.filter((entry) => !fresh.has(entry))
  return [...fresh, ...others.toSorted((one, other) => placeOf(one) - placeOf(other))]
}

const dayMs = 86_400_000

function lettersOf({ link, title }: Entry): string {
  return (
    createHash('sha256')
      // Also on another host it is the same entry.
      .update(link.replace(/^https?:\/\/[^/]*/i, '') || title)
      .digest('hex')
      .slice(0, 8)
  )
}
