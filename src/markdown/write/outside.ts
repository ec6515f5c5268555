import type { ByteRange } from '../../plan/reading.ts'
import type { Decoded } from '../decode.ts'
import { offsetOf } from './place.ts'

type Text = Pick<Decoded, 'text' | 'byteAt'>

/** A range that was replaced, and how many bytes stand there now. */
interface Replaced {
  readonly range: ByteRange
  readonly size: number
}

/** Whether a document says what it said wherever nothing was replaced. */
export function isSameOutside(before: Text, now: Text, edits: readonly Replaced[]): boolean {
  const ordered = [...edits].sort((one, other) => one.range.from - other.range.from)
  let grown = 0
  let [mine, theirs] = [0, 0]
  for (const { range, size } of ordered) {
    const [from, to] = [offsetIn(before, range.from), offsetIn(now, range.from + grown)]
    if (before.text.slice(mine, from) !== now.text.slice(theirs, to)) return false
    mine = offsetIn(before, range.to)
    grown += size - (range.to - range.from)
    theirs = offsetIn(now, range.to + grown)
  }
  return before.text.slice(mine) === now.text.slice(theirs)
}

function offsetIn({ text, byteAt }: Text, byte: number): number {
  return offsetOf(byteAt, text.length, byte)
}
