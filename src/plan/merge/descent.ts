import type { Handed, Handout } from '../handout.ts'
import type { ReadItem } from '../reading.ts'
import { documentShows, shownAs } from '../shown-state.ts'
import type { KnownItem } from './outcome.ts'

/** The newest revision, just as it came. */
const asItCame: Handout = new Map()

/**
 * What a file descends from: the newest revision, or one of the files made from it with the marks of their time.
 * That is the one whose marks it shows most of; several where it may be any of them.
 */
export function descentOf(
  found: ReadonlyMap<ReadItem, KnownItem>,
  handouts: readonly Handout[],
): readonly Handout[] {
  const candidates = [asItCame, ...handouts]
  const written = new Set(handouts.flatMap((handout) => [...handout.keys()]))
  if (written.size === 0) return [asItCame]
  const differences = candidates.map(() => 0)
  for (const [read, item] of found) {
    if (read.mark === undefined || !written.has(item.ref)) continue
    for (const [index, handout] of candidates.entries())
      if (shownAs(item.kind, read) !== lastShown(item, handout).state)
        differences[index] = (differences[index] ?? 0) + 1
  }
  const fewest = Math.min(...differences)
  return candidates.filter((_, index) => differences[index] === fewest)
}

/** How an item stood in the file from which the one at hand descends. */
export function lastShown(item: KnownItem, handout: Handout = asItCame): Handed {
  return handout.get(item.ref) ?? { state: documentShows(item), kind: item.shown.kind ?? item.kind }
}
