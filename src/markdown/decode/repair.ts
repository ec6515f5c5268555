import { type CodePage, codePages } from './code-pages.ts'
import { type Replaced, replaced } from './replaced.ts'
import { looksDamaged, type Piece, type Run, readRuns } from './runs.ts'

/** A text with its damaged runs put right, and where each of its characters stood before. */
export interface Repaired extends Replaced {
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
  if (best === undefined) return undefined
  return { ...replaced(text, best.pieces), page: best.page.name, pieces: best.pieces }
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
