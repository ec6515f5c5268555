import type { ReadItem } from '../reading.ts'
import { titleOf } from '../title.ts'
import type { TrackedItem } from '../tracked-item.ts'
import { plain } from './spot.ts'

/**
 * The known items, those made in chat as the document's own that were written into it since: their words are just
 * those of a line that is no other item's yet. Of several of the same words the newest is meant.
 */
export function withWrittenIn(
  known: readonly TrackedItem[],
  reading: readonly ReadItem[],
): readonly TrackedItem[] {
  const wordsOf = (item: Pick<TrackedItem, 'text' | 'detail'>) => plain(titleOf(item))
  const made = known.filter(({ origin }) => origin === 'chat')
  if (made.length === 0) return known
  const lines = new Map(made.map((item) => [wordsOf(item), 0]))
  const count = (words: string, by: number) => {
    const before = lines.get(words)
    if (before !== undefined) lines.set(words, before + by)
    return before ?? 0
  }
  for (const read of reading) count(wordsOf(read), 1)
  for (const item of known) if (item.origin === 'document') count(wordsOf(item), -1)
  const written = new Set(made.toReversed().filter((item) => count(wordsOf(item), -1) > 0))
  return known.map((item) => (written.has(item) ? { ...item, origin: 'document' } : item))
}
