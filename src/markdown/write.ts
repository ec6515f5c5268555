import type { LeftInDocument } from '../plan/holding.ts'
import type { ByteRange, Mark, ReadItem } from '../plan/reading.ts'
import type { State } from '../plan/state.ts'
import { type Decoded, decode } from './decode.ts'
import { read } from './read.ts'
import { encoderOf } from './write/encode.ts'
import { examplesOf } from './write/examples.ts'
import { isSameOutside } from './write/outside.ts'
import { nameOf, offsetOf, type Placed, place, type Unwritten } from './write/place.ts'
import { saysMore } from './write/says-more.ts'
import { splice } from './write/splice.ts'
import { wordings } from './write/wording.ts'

/** An item whose mark, as it was read from these very bytes, is to show a state. */
export interface MarkChange {
  readonly mark: Mark
  readonly state: State
  /** 1-based line of the item. */
  readonly line: number
}

/** A document with its marks replaced, and those that could not be written safely. */
export interface Written {
  readonly bytes: Uint8Array
  readonly unwritten: readonly Unwritten[]
  /** What it holds now, by line; undefined where it is as it was. */
  readonly items?: ReadonlyMap<number, ReadItem>
  /** What reviews left in it. */
  readonly left?: LeftInDocument
}

/** How often another wording is tried before a mark is left alone. */
const attempts = 6

interface Attempt extends Placed<MarkChange> {
  readonly options: readonly string[]
}

/**
 * Replaces marks in stored bytes and nothing else. What is written is read again, and a mark that does not then
 * say what it should is put back and listed.
 */
export function writeMarks(bytes: Uint8Array, changes: readonly MarkChange[]): Written {
  if (changes.length === 0) return { bytes, unwritten: [] }
  const decoded = decode(bytes)
  const encode = encoderOf(decoded)
  const items = itemsByLine(read(decoded.text, decoded.byteAt).items)
  const { placed, unwritten } = place(decoded, items, changes)
  const examples = examplesOf([...items.values()], decoded.text)
  let trying: Attempt[] = []
  for (const { change, range: ownRange } of placed) {
    const item = items.get(change.line)
    if (item?.state === change.state) continue
    const box = change.state === 'done' ? item?.mark?.box : undefined
    const blank = change.mark.text === '' ? blankAt(decoded, ownRange.from) : undefined
    const range = box ?? blank ?? ownRange
    if (box === undefined && change.mark.as === 'word' && saysMore(decoded, change.mark, item)) {
      unwritten.push({ line: change.line, why: wouldBeUntrue(change) })
      continue
    }
    const options = wordings(box ? { ...box, as: 'box' } : change.mark, change.state, item, examples)
      .map((option) => (blank ? `${` ${option}`.padEnd(blank.count - 1)} ` : option))
      .filter((option) => encode(option) !== undefined)
      .slice(0, attempts)
    if (options.length === 0) unwritten.push({ line: change.line, why: cannotShow(change) })
    else trying.push({ change, range, options })
  }
  for (;;) {
    const edits = trying.flatMap(({ range, options }) => {
      const by = encode(options[0] ?? '')
      return by === undefined ? [] : { range, by, size: by.length }
    })
    const written = splice(bytes, edits)
    if (trying.length === 0) return { bytes: written, unwritten: inOrder(unwritten) }
    const again = decode(written)
    const now = itemsByLine(read(again.text, again.byteAt).items)
    const isWhole = isSameOutside(decoded, again, edits)
    const failed = new Set(
      trying.filter((attempt) => !isWhole || !shows(attempt, now.get(attempt.change.line))),
    )
    if (failed.size === 0) return { bytes: written, unwritten: inOrder(unwritten), items: now }
    trying = trying.flatMap((attempt) => {
      if (!failed.has(attempt)) return attempt
      if (attempt.options.length > 1) return { ...attempt, options: attempt.options.slice(1) }
      unwritten.push({ line: attempt.change.line, why: cannotShow(attempt.change) })
      return []
    })
  }
}

/** The blanks of a cell that begins at this byte, and how many they are: not every encoding has one byte for each. */
function blankAt({ text, byteAt }: Decoded, from: number): ByteRange & { readonly count: number } {
  const start = offsetOf(byteAt, text.length, from)
  let end = start
  while (text[end] === ' ') end += 1
  return { from, to: byteAt(end), count: end - start }
}

/** Whether a line, read again, says what it should, whatever kind it is taken for. */
function shows({ change }: Attempt, now: ReadItem | undefined): boolean {
  return now?.state === change.state || now?.mark?.shows === change.state
}

function cannotShow({ mark, state, line }: MarkChange): string {
  return `${nameOf(mark)} on line ${line} cannot be made to say ${state.replace('_', ' ')}`
}

function wouldBeUntrue({ mark, line }: MarkChange): string {
  return `what stands behind ${nameOf(mark)} on line ${line} would no longer be true`
}

function itemsByLine(items: readonly ReadItem[]): Map<number, ReadItem> {
  return new Map(items.map((item) => [item.line, item]))
}

function inOrder(unwritten: readonly Unwritten[]): Unwritten[] {
  return [...unwritten].sort((one, other) => one.line - other.line)
}
