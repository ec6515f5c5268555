import { type CodePage, codePages } from './code-pages.ts'
import { looksDamaged, type Piece, type Run, readRuns } from './runs.ts'

/** A text with its damaged runs put right, and where each of its characters stood before. */
export interface Repaired {
  readonly text: string
  /** The offset in the damaged text of the character at an offset of the repaired one. */
  readonly before: (offset: number) => number
  readonly page: string
  /** In order; offsets of the damaged text. */
  readonly pieces: readonly Piece[]
}

/** Repairs by the one code page that explains most of a text, undefined when none is proven. */
export function repair(text: string): Repaired | undefined {
  let best: { page: CodePage; pieces: Piece[] } | undefined
  for (const page of codePages) {
    if (!looksDamaged(text, page)) continue
    const pieces = proven(text, readRuns(text, page))
    if (pieces.length > 0 && (best === undefined || weight(pieces) > weight(best.pieces)))
      best = { page, pieces }
  }
  return best === undefined ? undefined : apply(text, best.page.name, best.pieces)
}

/**
 * The pieces to believe. A strong piece proves itself. The others could be a letter and a quotation mark, so
 * they need runs that are damage from end to end, three for each run that is not; and a weak one needs a better
 * one that begins with the same character.
 */
function proven(text: string, runs: readonly Run[]): Piece[] {
  const strong = runs.filter((run) => run.pieces.some((piece) => piece.grade === 'strong'))
  const medium = runs.filter((run) => run.whole && run.pieces.some((piece) => piece.grade === 'medium'))
  const sound = runs.filter((run) => !run.whole && !run.pieces.some((piece) => piece.grade === 'strong'))
  const believed = strong.length + medium.length >= 3 * sound.length
  const leads = new Set<string | undefined>()
  for (const run of [...strong, ...medium])
    for (const piece of run.pieces) if (piece.grade !== 'weak') leads.add(text[piece.from])
  if (leads.size === 0) return []
  return runs.flatMap((run) =>
    run.pieces.filter(
      (piece) =>
        piece.grade === 'strong' ||
        (believed && run.whole && (piece.grade === 'medium' || leads.has(text[piece.from]))),
    ),
  )
}

function weight(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.inferred ? 1 : piece.to - piece.from), 0)
}

function apply(text: string, page: string, pieces: readonly Piece[]): Repaired {
  const parts: string[] = []
  const origins = new Uint32Array(text.length + 1)
  let length = 0
  let at = 0
  const copy = (end: number) => {
    parts.push(text.slice(at, end))
    for (; at < end; at++) origins[length++] = at
  }
  for (const piece of pieces) {
    copy(piece.from)
    parts.push(piece.now)
    for (let unit = 0; unit < piece.now.length; unit++) origins[length++] = piece.from
    at = piece.to
  }
  copy(text.length)
  origins[length] = text.length
  const before = (offset: number) => origins[Math.min(offset, length)] ?? text.length
  return { text: parts.join(''), before, page, pieces }
}
