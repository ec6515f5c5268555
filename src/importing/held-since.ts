import type { Instant } from '../clock.ts'
import type { HeldReviews } from '../markdown/write-reviews.ts'
import { dayIn } from '../plan/day.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** Of so many reviews that have ended is looked which were closed since. */
const mostEnded = 200

/** What the reviews that were closed since a revision came have to leave in it; undefined when none was. */
export async function heldSince(
  tx: Transaction,
  roadmap: Roadmap,
  since: Instant,
): Promise<HeldReviews | undefined> {
  const { zone } = roadmap.settings
  const closed = (await tx.holdings.ended(roadmap.id, mostEnded))
    .filter(({ status, endedAt = 0 }) => status === 'closed' && endedAt >= since)
    .toReversed()
  const last = closed.at(-1)
  if (last?.endedAt === undefined) return undefined
  const mention = (await tx.items.all(roadmap.id)).find(
    ({ kind, due, shown, detail }) => kind === 'review' && detail.cadence === undefined && due !== shown.due,
  )
  const log = []
  for (const { reviews, endedAt = since, conclusion } of closed) {
    const names = (await tx.items.numbered(roadmap.id, reviews)).map(({ text }) => text).join(', ')
    log.push({ on: dayIn(zone, endedAt), says: conclusion === undefined ? names : `${names}: ${conclusion}` })
  }
  return {
    ...(mention?.due !== undefined && { next: mention.due }),
    updated: dayIn(zone, last.endedAt),
    log,
  }
}
