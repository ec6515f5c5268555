import type { ByteRange, Mark, ReadItem } from '../../plan/reading.ts'
import type { Decoded } from '../decode.ts'

/** A mark that is to show another state. */
export interface Placed<Change> {
  readonly change: Change
  readonly range: ByteRange
}

/** A mark that is left alone, and why, as the second half of a sentence. */
export interface Unwritten {
  readonly line: number
  readonly why: string
}

/** Finds where marks still stand as they were read; moved, overlapping or doubled ones are refused. */
export function place<Change extends { readonly mark: Mark; readonly line: number }>(
  { text, byteAt }: Pick<Decoded, 'text' | 'byteAt'>,
  items: ReadonlyMap<number, ReadItem>,
  changes: readonly Change[],
): { placed: Placed<Change>[]; unwritten: Unwritten[] } {
  const placed: Placed<Change>[] = []
  const unwritten: Unwritten[] = []
  const ordered = [...changes].sort((one, other) => one.mark.from - other.mark.from)
  const clashing = findClashing(ordered)
  for (const change of ordered) {
    const { mark, line } = change
    const { from, to } = mark
    const start = offsetOf(byteAt, text.length, from)
    const stands =
      byteAt(start) === from &&
      byteAt(start + mark.text.length) === to &&
      text.startsWith(mark.text, start) &&
      isMarkOf(items.get(line), mark)
    if (!stands)
      unwritten.push({ line, why: `${nameOf(mark)} no longer stands where line ${line} showed it` })
    else if (clashing.has(change)) unwritten.push({ line, why: `${nameOf(mark)} is the mark of two items` })
    else placed.push({ change, range: { from, to } })
  }
  return { placed, unwritten }
}

/** A mark as people call it. */
export function nameOf({ as, text }: Mark): string {
  return as === 'box' ? 'the box' : text === '' ? 'the empty cell' : `“${text.trim()}”`
}

/** The same characters may stand there by chance, as a blank does between any two words. */
function isMarkOf(item: ReadItem | undefined, { as, from, to }: Mark): boolean {
  return item?.mark?.as === as && item.mark.from === from && item.mark.to === to
}

/** Those of changes in order whose marks share a byte with another's. */
function findClashing<Change extends { readonly mark: Mark }>(ordered: readonly Change[]): Set<Change> {
  const clashing = new Set<Change>()
  let furthest: Change | undefined
  for (const change of ordered) {
    if (furthest !== undefined && change.mark.from < furthest.mark.to) clashing.add(furthest).add(change)
    if (furthest === undefined || change.mark.to > furthest.mark.to) furthest = change
  }
  return clashing
}

/** The last offset whose byte is at or before the wanted one; byteAt never falls. */
export function offsetOf(byteAt: (offset: number) => number, length: number, byte: number): number {
  let low = 0
  let high = length
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (byteAt(middle) <= byte) low = middle
    else high = middle - 1
  }
  // The second half of a surrogate pair begins where the first does, as do characters that were one sign before.
  while (low > 0 && byteAt(low - 1) === byteAt(low)) low -= 1
  return low
}
