import { continues, fromSequence, sequenceSize } from './characters.ts'
import type { CodePage } from './code-pages.ts'
import { infer } from './lost.ts'

/** How sure it is that a piece is damage: `strong` alone is proof, the others need company. */
export type Grade = 'strong' | 'medium' | 'weak'

/** Characters `from` to `to` that are the bytes of `now` under a code page. */
export interface Piece {
  readonly from: number
  readonly to: number
  readonly now: string
  readonly grade: Grade
  readonly inferred: boolean
}

/** A stretch of neighbouring characters above ASCII that a code page knows. */
export interface Run {
  readonly pieces: readonly Piece[]
  /** Every character of it belongs to a piece. */
  readonly whole: boolean
}

/** Whether a text holds at least one pair of characters that could begin a sequence: rules out most texts at once. */
export function looksDamaged(text: string, page: CodePage): boolean {
  let lead = 0
  for (let at = 0; at < text.length; at++) {
    const byte = byteAt(text, at, page)
    if (byte >= 0x80 && byte < 0xc0 && sequenceSize(lead) > 0) return true
    lead = byte
  }
  return false
}

/** Reads each run of a text as the UTF-8 bytes that a code page would have shown so; linear in the text. */
export function readRuns(text: string, page: CodePage): Run[] {
  const runs: Run[] = []
  for (let at = 0; at < text.length; at++) {
    if (byteAt(text, at, page) === 0) continue
    let end = at + 1
    while (end < text.length && byteAt(text, end, page) !== 0) end += 1
    runs.push(readRun(text, at, end, page))
    at = end
  }
  return runs
}

function byteAt(text: string, at: number, page: CodePage): number {
  const unit = text.charCodeAt(at)
  return unit < 0x80 ? 0 : (page.byteOf[unit] ?? 0)
}

function readRun(text: string, from: number, end: number, page: CodePage): Run {
  const pieces: Piece[] = []
  let strays = 0
  const alone = !hasTwoLeads(text, from, end, page) || wordAndSigns.test(text.slice(from, end))
  for (let at = from; at < end; ) {
    const piece = readPiece(text, at, end, page, alone)
    if (piece === undefined) {
      strays += 1
      at += 1
    } else {
      pieces.push(piece)
      at = piece.to
    }
  }
  return { pieces, whole: strays === 0 }
}

function hasTwoLeads(text: string, from: number, end: number, page: CodePage): boolean {
  let leads = 0
  for (let at = from; at < end && leads < 2; at++) if (byteAt(text, at, page) >= 0xc2) leads += 1
  return leads === 2
}

function readPiece(
  text: string,
  from: number,
  end: number,
  page: CodePage,
  alone: boolean,
): Piece | undefined {
  const lead = byteAt(text, from, page)
  const size = sequenceSize(lead)
  if (size === 0) return undefined
  const bytes = [lead]
  while (bytes.length < size && from + bytes.length < end) {
    const byte = byteAt(text, from + bytes.length, page)
    if (byte < 0x80 || byte > 0xbf) break
    bytes.push(byte)
  }
  const to = from + bytes.length
  if (bytes.length < size) {
    const now = infer(bytes, size, page, text, from, to)
    if (now === undefined) return undefined
    return { from, to, now, grade: inferredGrade(bytes, text, from, to), inferred: true }
  }
  if (!continues(lead, 1, bytes[1] ?? 0)) return undefined
  const now = fromSequence(bytes)
  if (!isPlausible(now)) return undefined
  return { from, to, now, grade: gradeOf(now, text, from, to, alone), inferred: false }
}

/** Private use, controls and noncharacters are never what somebody wrote. */
function isPlausible(now: string): boolean {
  return !/[\p{Cc}\p{Co}\p{Cn}]/u.test(now)
}

function gradeOf(now: string, text: string, from: number, to: number, alone: boolean): Grade {
  const code = now.codePointAt(0) ?? 0
  if (code >= 0x1f000 && code <= 0x1faff) return 'strong'
  const followers = onlyFollowers(text, from + 1, to)
  if (isSign(code) && !followers) return 'strong'
  if (!alone) return 'medium'
  if (opensWords.test(text[from] ?? '') || isWord(text.slice(from, to))) return 'weak'
  if (code > 0x24f) return followers || to - from === 2 ? 'weak' : 'medium'
  return !followers || breaksWord(text, from, to, code) ? 'medium' : 'weak'
}

function inferredGrade(bytes: readonly number[], text: string, from: number, to: number): Grade {
  if (bytes.length === 1) return 'weak'
  if (bytes[0] === 0xf0) return 'strong'
  return onlyFollowers(text, from + 1, to) ? 'weak' : 'strong'
}

/** Punctuation, arrows, mathematical and pictorial signs: the blocks that plans use and no word is made of. */
function isSign(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x213f) ||
    (code >= 0x2190 && code <= 0x23ff) ||
    (code >= 0x2600 && code <= 0x27bf) ||
    (code >= 0x2b00 && code <= 0x2bff) ||
    code === 0xfe0f
  )
}

/** Signs that people put right behind a letter: a letter and these are no proof of damage. */
const followsWords = /^[…”“’‘–—›‹»«\u00a0™®©°²³¹ªº·•\u2500-\u259f]+$/u
/** Signs that people put right before a letter. */
const opensWords = /[«»“”‘’–—…\u00a0€‹›‚„·]/u

/** A word as people write it, with the signs that stand around words. */
const wordAndSigns = /^[«“„‘]*(?:\p{Lu}?\p{Ll}+|\p{Lu}+)[…”“’‘–—›»\u00a0™®©°²³¹·•]*$/u

function onlyFollowers(text: string, from: number, to: number): boolean {
  return followsWords.test(text.slice(from, to))
}

/** Letters in the order of capitals in which a script other than Latin writes words, as «Её» and «вії». */
function isWord(was: string): boolean {
  return /^\p{L}\p{Ll}+$/u.test(was) && !/^\p{Script=Latin}/u.test(was)
}

/** Whether a letter and a sign behind it stand where no word is written so. */
function breaksWord(text: string, from: number, to: number, code: number): boolean {
  const before = text[from - 1] ?? ' '
  const after = text[to] ?? ' '
  const letterBefore = /\p{L}/u.test(before)
  const capital = /\p{Lu}/u.test(text[from] ?? '')
  if (capital && /\p{Ll}/u.test(before)) return true
  if (code < 0xc0) return !letterBefore && !/[\u2500-\u257f]/u.test(text[to - 1] ?? '')
  if (!capital) return false
  return letterBefore ? /\p{L}/u.test(after) && !/[–—]/u.test(text[to - 1] ?? '') : /\p{Ll}/u.test(after)
}
