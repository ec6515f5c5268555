import { type MarkChange, type Written, writeMarks } from './write.ts'
import { type HeldReviews, writeReviews } from './write-reviews.ts'

/** All that is written back into a document. */
export interface WriteBack {
  readonly changes: readonly MarkChange[]
  readonly held?: HeldReviews
}

/** A document with today's marks, and with what the reviews that were held leave in it. */
export function writeBack(bytes: Uint8Array, { changes, held }: WriteBack): Written {
  const written = writeMarks(bytes, changes)
  return held === undefined ? written : { ...written, ...writeReviews(written.bytes, held) }
}
