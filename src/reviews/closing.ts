import type { Post } from '../chat/post.ts'
import { dayIn } from '../plan/day.ts'
import type { Holding } from '../plan/holding.ts'
import { isReview } from '../plan/review.ts'
import { readDigest } from '../store/read-digest.ts'
import type { Transaction } from '../store/transaction.ts'
import { reviewTitle } from '../views/review.ts'
import { reportName, reviewReport } from '../views/review-report.ts'
import { said } from '../views/said.ts'
import { dueWords } from '../views/words.ts'
import { nextDayOf } from './agenda.ts'
import { announceNext } from './announcing.ts'
import { assessablesOf } from './assessing.ts'
import { endHolding } from './ending.ts'
import type { Occurring } from './occurring.ts'
import { headKey } from './review-posts.ts'
import { shownHolding } from './shown-holding.ts'

/** Of what was written down while a review was open, so much is looked at. */
const mostEntries = 5_000

/** Closes a review with what was concluded; its report stands in its thread. Returns the batch to take back. */
export async function closeReview(
  tx: Transaction,
  holding: Holding,
  occurring: Occurring & { readonly by: { readonly id: string; readonly name: string } },
  conclusion: string | undefined,
): Promise<{ readonly batch: number; readonly posts: readonly Post[] }> {
  const { roadmap, now, by } = occurring
  const shown = await shownHolding(tx, roadmap, holding)
  const held = {
    ...shown,
    items: await tx.items.all(roadmap.id),
    assessables: await assessablesOf(tx, roadmap, now),
    evidence: await tx.evidence.ofRoadmap(roadmap.id),
    since: await readDigest(tx, roadmap, holding.since, now),
    entries: await tx.log.since(roadmap.id, holding.openedAt ?? now, mostEntries),
    at: now,
    by: by.name,
    ...(conclusion !== undefined && { conclusion }),
  }
  const ending = { status: 'closed', ...(conclusion !== undefined && { conclusion }) } as const
  const batch = await endHolding(tx, holding, ending, occurring, () => announceNext(tx, holding, occurring))
  const still = shown.reviews.filter(isReview).map(({ number }) => number)
  const next = await nextDayOf(tx, roadmap, still, now)
  const report = reviewReport({ ...held, ...(next !== undefined && { next }) })
  const revision = await tx.revisions.newest(roadmap.id)
  const document = revision === undefined ? '' : new TextDecoder().decode(revision.bytes)
  const name = reportName(document, roadmap.key, dayIn(roadmap.settings.zone, now))
  const { language } = roadmap.settings
  const says = `${reviewTitle(shown)} ${shown.reviews.length === 1 ? 'is' : 'are'} closed.${next === undefined ? '' : ` The next one is on ${dueWords(next, language)}.`}`
  const view = said(says)
  return {
    batch,
    posts: [
      {
        key: `${headKey(holding)}:report:${batch}`,
        at: { room: holding.room, under: headKey(holding) },
        view: {
          ...view,
          nodes: [...view.nodes, { type: 'file', name, bytes: new TextEncoder().encode(report) }],
        },
      },
    ],
  }
}
