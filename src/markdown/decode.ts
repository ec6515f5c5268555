import type { Doubt } from '../plan/reading.ts'
import { refuseBinary } from './decode/binary.ts'
import { type Encoding, readCharacters } from './decode/characters.ts'
import { composed } from './decode/composed.ts'
import { isLegacy, type LegacyName, legacies } from './decode/legacies.ts'
import { refuseHostile, refuseHuge } from './decode/limits.ts'
import { lineFinder } from './decode/lines.ts'
import { type Repaired, repair } from './decode/repair.ts'
import type { Piece } from './decode/runs.ts'

/** A run of damaged characters as it stood and as it was read. */
export interface Repair {
  readonly line: number
  readonly was: string
  readonly now: string
  /** Bytes were lost, so `now` is the likeliest of several readings. */
  readonly inferred: boolean
}

/** A document's text, put right where it was damaged, its letters composed. */
export interface Decoded {
  readonly text: string
  /** The stored byte at which the character at a UTF-16 offset of `text` begins; its length gives their end. */
  readonly byteAt: (offset: number) => number
  readonly encoding: Encoding
  /** Its letters are all written apart from the marks above them, which `text` has together. */
  readonly isDecomposed: boolean
  readonly repairs: readonly Repair[]
  readonly doubts: readonly Doubt[]
}

/** Text that was damaged twice is repaired twice; more has not been seen. */
const rounds = 2

/**
 * Reads stored bytes as text, run by run where UTF-8 was once read as another encoding.
 * @throws UserError when they are empty, binary, too large, or no plan could look like that
 */
export function decode(bytes: Uint8Array): Decoded {
  refuseHuge(bytes)
  refuseBinary(bytes)
  const read = readCharacters(bytes)
  if (read.text.trim() === '') refuseBinary(new Uint8Array())
  refuseHostile(read.text)
  const { text, byteAt, encoding, strays } = read
  const doubts = isLegacy(encoding) ? [legacyDoubt(text, encoding)] : strayDoubts(text, strays)
  const whole: Decoded = { text, byteAt, encoding, isDecomposed: false, repairs: [], doubts }
  if (isPlain(text)) return whole
  return compose(doubts.length > 0 ? whole : mend(whole))
}

function compose(whole: Decoded): Decoded {
  const one = composed(whole.text)
  if (one === undefined) return whole
  const byteAt = (offset: number) => whole.byteAt(one.before(offset))
  return { ...whole, text: one.text, byteAt, isDecomposed: one.wasWholly }
}

function mend(whole: Decoded): Decoded {
  let { text, byteAt, repairs } = whole
  let page = ''
  for (let round = 0; round < rounds; round++) {
    const repaired = repair(text)
    if (repaired === undefined) break
    const inner = byteAt
    byteAt = (offset) => inner(repaired.before(offset))
    repairs = [...repairs, ...asRepairs(text, repaired)].sort((one, other) => one.line - other.line)
    text = repaired.text
    page = repaired.page
  }
  return { ...whole, text, byteAt, repairs, doubts: [...whole.doubts, ...repairDoubts(repairs, page)] }
}

function asRepairs(text: string, { pieces }: Repaired): Repair[] {
  const lineOf = lineFinder(text)
  return neighbours(pieces).map((run) => {
    const from = run[0]?.from ?? 0
    return {
      line: lineOf(from),
      was: text.slice(from, run.at(-1)?.to),
      now: run.map((piece) => piece.now).join(''),
      inferred: run.some((piece) => piece.inferred),
    }
  })
}

function neighbours(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.at(-1)?.to === piece.from) last.push(piece)
    else runs.push([piece])
  }
  return runs
}

function repairDoubts(repairs: readonly Repair[], page: string): Doubt[] {
  if (repairs.length === 0) return []
  const guesses = repairs.filter((one) => one.inferred)
  const doubts: Doubt[] = [
    {
      about: 'encoding',
      lines: linesOf(repairs),
      says: `${count(repairs.length, 'damaged run')} of characters in this document had been read as ${page} once and could be restored; the stored file keeps its bytes.`,
    },
  ]
  if (guesses.length > 0)
    doubts.push({
      about: 'inferred-text',
      lines: linesOf(guesses),
      says: `${count(guesses.length, 'damaged run')} had lost bytes and ${guesses.length === 1 ? 'is' : 'are'} a guess from the words beside: ${guesses
        .slice(0, 10)
        .map((one) => `${one.now} on line ${one.line}`)
        .join(', ')}${guesses.length > 10 ? ' and more' : ''}.`,
    })
  return doubts
}

function strayDoubts(text: string, strays: readonly number[]): Doubt[] {
  if (strays.length === 0) return []
  const lineOf = lineFinder(text)
  const lines = [...new Set(strays.map(lineOf))]
  const says = `${count(strays.length, 'byte')} of this document ${strays.length === 1 ? 'is' : 'are'} not UTF-8 and ${strays.length === 1 ? 'was' : 'were'} read as Windows-1252; check the letters there; where they are wrong, save it as UTF-8 and import it again.`
  return [{ about: 'encoding', lines, says }]
}

function legacyDoubt(text: string, encoding: LegacyName): Doubt {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: asks for what is not ASCII
  const first = text.search(/[^\x00-\x7f]/)
  const says = `This document is not UTF-8 and was read as ${legacies[encoding].label}; where letters are wrong, save it as UTF-8 and import it again.`
  return { about: 'encoding', lines: [lineFinder(text)(first)], says }
}

function linesOf(repairs: readonly Repair[]): number[] {
  return [...new Set(repairs.map((one) => one.line))]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function isPlain(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: asks for ASCII as a whole
  return /^[\x00-\x7f]*$/.test(text)
}
