import type { Handout } from './handout.ts'
import type { Ref } from './item.ts'
import { compare } from './merge/compare.ts'
import { descentOf } from './merge/descent.ts'
import { match } from './merge/match.ts'
import type { KnownItem, Merge } from './merge/outcome.ts'
import type { ReadItem } from './reading.ts'

/**
 * Finds the known items in a new revision, which may descend from a file made of the one before. Items made in chat
 * stand in no document and stay as they are.
 * Near linear in the number of items; see merge/match.ts for how.
 */
export function merge(
  known: readonly KnownItem[],
  reading: readonly ReadItem[],
  handouts: readonly Handout[] = [],
): Merge {
  const found = match(known, reading)
  const descent = descentOf(found, handouts)
  const refs = new Map<number, Ref>()
  for (const [read, item] of found) refs.set(read.line, item.ref)
  const compared = reading.flatMap((read) => {
    const item = found.get(read)
    return item === undefined ? [] : [compare(item, read, refs, descent)]
  })
  const present = new Set(refs.values())
  return {
    pairs: compared.map(({ pair }) => pair),
    moves: compared.flatMap(({ move }) => move ?? []),
    conflicts: compared.flatMap(({ conflict }) => conflict ?? []),
    settled: compared.flatMap(({ pair, settled }) => (settled ? pair.ref : [])),
    added: reading.filter((read) => !found.has(read)),
    removed: known
      .filter(({ origin, ref }) => origin === 'document' && !present.has(ref))
      .map(({ ref }) => ref),
    returned: compared.flatMap(({ pair }) => (pair.returned ? pair.ref : [])),
  }
}
