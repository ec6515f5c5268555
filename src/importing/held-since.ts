import type { HeldReviews } from '../markdown/write-reviews.ts'
import { dayIn } from '../plan/day.ts'
import type { Holding } from '../plan/holding.ts'
import { saysWhenNext } from '../plan/review.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Revision } from '../store/revisions.ts'
import type { Transaction } from '../store/transaction.ts'

/** Of so many reviews that have ended is looked which were closed since. */
const mostEnded = 200

/** Reviews that have ended, and what they have to leave in the document. */
export interface Held {
  readonly holdings: readonly Holding[]
  readonly held: HeldReviews
}

/**
 * What the reviews that were closed have to leave in a revision, but for those that were handed out in a version of
 * the document before it; undefined when there is none.
 */
export async function heldFor(
  tx: Transaction,
  roadmap: Roadmap,
  { sha256 }: Pick<Revision, 'sha256'>,
): Promise<Held | undefined> {
  const { zone } = roadmap.settings
  const closed = (await tx.holdings.ended(roadmap.id, mostEnded))
    .filter(({ status, handedOut = sha256 }) => status === 'closed' && handedOut === sha256)
    .toReversed()
  const last = closed.at(-1)
  if (last?.endedAt === undefined) return undefined
  const mention = (await tx.items.all(roadmap.id)).find((item) => saysWhenNext(item, roadmap.header))
  const log = []
  for (const { reviews, endedAt = last.endedAt, conclusion } of closed) {
    const names = (await tx.items.numbered(roadmap.id, reviews)).map(({ text }) => text).join(', ')
    log.push({ on: dayIn(zone, endedAt), says: conclusion === undefined ? names : `${names}: ${conclusion}` })
  }
  return {
    holdings: closed,
    held: {
      ...(mention?.due !== undefined && mention.due !== mention.shown.due && { next: mention.due }),
      updated: dayIn(zone, last.endedAt),
      log,
    },
  }
}

/** What an export of a revision leaves in the document need not be left in a later one. */
export async function noteHandedOut(
  tx: Transaction,
  { holdings }: Held,
  { sha256 }: Pick<Revision, 'sha256'>,
): Promise<void> {
  for (const holding of holdings)
    if (holding.handedOut === undefined) await tx.holdings.save({ ...holding, handedOut: sha256 })
}
