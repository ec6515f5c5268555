import type { LeftInDocument, LeftPart } from '../plan/holding.ts'
import type { Due } from '../plan/item.ts'
import type { ByteRange } from '../plan/reading.ts'
import { decode } from './decode.ts'
import type { Words } from './outline/words.ts'
import { type Outline, outline } from './outline.ts'
import { datesIn } from './read/dates.ts'
import { nextReviewLabel, updatedLabel } from './read/header.ts'
import { type LogEntry, logRows } from './write/change-log.ts'
import { encoderOf } from './write/encode.ts'
import { languagesIn, type Weights } from './write/languages.ts'
import { restyledDate } from './write/restyled-date.ts'
import { splice } from './write/splice.ts'

/** What reviews that were held leave in a document. */
export interface HeldReviews {
  /** The day of the next one. */
  readonly next?: Due
  /** The day on which the last one was closed. */
  readonly updated?: string
  /** For the document's own log, oldest first. */
  readonly log: readonly LogEntry[]
}

const parts: readonly LeftPart[] = ['next', 'updated', 'log']

interface Change {
  readonly from: number
  readonly to: number
  readonly by: string
}

/** Sets “next review” and “last updated” and adds to the log of changes, where a document has them; nothing else. */
export function writeReviews(
  bytes: Uint8Array,
  held: HeldReviews,
): { readonly bytes: Uint8Array; readonly left: LeftInDocument } {
  const decoded = decode(bytes)
  const encode = encoderOf(decoded)
  const outlined = outline(decoded.text)
  const lines = linesOf(outlined)
  const spoken = languagesIn(decoded.text)
  const inserted = logRows(outlined, decoded.text, held.log, spoken)
  const changes: Readonly<Record<LeftPart, Change | 'unclear' | undefined>> = {
    next: dateBehind(nextReviewLabel, lines, decoded.text, spoken, held.next),
    updated: dateBehind(updatedLabel, lines, decoded.text, spoken, held.updated, isBefore),
    log: typeof inserted === 'object' ? { from: inserted.at, to: inserted.at, by: inserted.text } : inserted,
  }
  const edits: { range: ByteRange; by: Uint8Array }[] = []
  const written: LeftPart[] = []
  const unwritten: LeftPart[] = []
  for (const part of parts) {
    const change = changes[part]
    if (change === undefined) continue
    const by = change === 'unclear' ? undefined : encode(change.by)
    if (change === 'unclear' || by === undefined) {
      unwritten.push(part)
      continue
    }
    if (change.by === decoded.text.slice(change.from, change.to)) continue
    edits.push({ range: { from: decoded.byteAt(change.from), to: decoded.byteAt(change.to) }, by })
    written.push(part)
  }
  return { bytes: splice(bytes, edits), left: { written, unwritten } }
}

/** A line, or a row that pairs a label with a value: `Next review | 7 December`. */
interface Line {
  readonly text: string
  /** Where its date stands. */
  readonly value: Words
  readonly isRow: boolean
}

function linesOf({ units }: Outline): readonly Line[] {
  return units.flatMap((unit): readonly Line[] => {
    if (unit.type === 'paragraph') return unit.lines.map(lineOf)
    if (unit.type === 'item') return [lineOf(unit.words)]
    const [label, value, ...others] = unit.type === 'row' ? unit.cells : []
    if (label === undefined || value === undefined || others.length > 0) return []
    return [{ text: `${label.text.trim()}: ${value.text}`, value, isRow: true }]
  })
}

function lineOf(words: Words): Line {
  return { text: words.text, value: words, isRow: false }
}

/** Whether a line begins with a label; the first cell of a row is nothing else. */
function isLabelled({ text, value, isRow }: Line, label: RegExp): boolean {
  const lead = /^[*_\s]*/.exec(text)?.[0].length ?? 0
  const line = text.slice(lead).trimEnd()
  const found = label.exec(line)
  if (found === null || !isRow) return found !== null
  return (found[1] ?? line.slice(found[0].length)).trim() === value.text.trim()
}

/** The date behind a label, written as it is but for another day; unclear where nobody can tell how it is written. */
function dateBehind(
  label: RegExp,
  lines: readonly Line[],
  text: string,
  spoken: Weights,
  day: string | undefined,
  isToChange: (due: Due, day: string) => boolean = () => true,
): Change | 'unclear' | undefined {
  if (day === undefined) return undefined
  for (const line of lines) {
    if (!isLabelled(line, label)) continue
    const found = datesIn(line.value.text)[0]
    const from = found && line.value.offsetAt(found.from)
    const last = found && line.value.offsetAt(found.to - 1)
    if (found === undefined || from === undefined || last === undefined) continue
    if (!isToChange(found.due, fullDay(day))) return undefined
    const by = restyledDate(text.slice(from, last + 1), found.due, fullDay(day), spoken)
    return by === undefined ? 'unclear' : { from, to: last + 1, by }
  }
  return undefined
}

/** Whoever edited the file later has the last word. */
function isBefore(due: Due, day: string): boolean {
  return fullDay(due) < day
}

/** A day within a wider date, of which only the width is written. */
function fullDay(due: Due): string {
  const date = due.replace('+', '')
  const quarter = /^(\d{4})-Q([1-4])$/.exec(date)
  if (quarter) return `${quarter[1]}-${String(Number(quarter[2]) * 3).padStart(2, '0')}-01`
  return `${date}-01-01`.slice(0, 10)
}
