import { decode } from '../../src/markdown/decode.ts'
import { read } from '../../src/markdown/read.ts'
import type { ReadItem, Reading } from '../../src/plan/reading.ts'

/** What is read of a plan written as text. */
export function readingOf(text: string): Reading {
  const decoded = decode(new TextEncoder().encode(text))
  return read(decoded.text, decoded.byteAt)
}

/** The items of a plan written as text. */
export function itemsOf(text: string): readonly ReadItem[] {
  return readingOf(text).items
}

/** What somebody would note of each item: `task open 2027-03 @anna Pack the books`. */
export function notes(text: string): readonly string[] {
  return itemsOf(text).map(({ kind, state, due, owner, detail, text: words }) =>
    [
      kind,
      state,
      due,
      detail.horizon && `“${detail.horizon}”`,
      detail.level,
      detail.cadence,
      owner && `@${owner}`,
      words,
    ]
      .filter(Boolean)
      .join(' '),
  )
}

/** What somebody would note of each item of a plan written line by line. */
export function noted(...lines: readonly string[]): readonly string[] {
  return notes(`${lines.join('\n')}\n`)
}
