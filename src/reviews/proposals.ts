import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { atWeeksEnd, isCommunication } from '../plan/communication.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import { startOf } from '../plan/recurrence/occurrences.ts'
import { isReview } from '../plan/review.ts'
import { reviewRules } from '../plan/review-rule.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { proposalView } from '../views/reviews.ts'
import { plannedReviews } from './planned-reviews.ts'
import { reviewSchedules } from './review-schedule.ts'

/** Proposes when the reviews that a document newly promises are held; `request` makes the card's key unique. */
export async function proposeReviews(
  tx: Transaction,
  { id }: Pick<Roadmap, 'id'>,
  room: string,
  added: readonly TrackedItem[],
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const fresh = added.filter(({ kind }) => kind === 'review')
  const roadmap = await tx.roadmaps.byId(id)
  if (fresh.length === 0 || roadmap === undefined) return []
  const proposed = await proposeTimes(tx, roadmap, room, fresh, now)
  if (proposed.length === 0) return []
  const values = { numbers: proposed.map(({ number }) => number).join(' ') }
  return [
    {
      key: `reviews:${request}`,
      at: { room },
      view: proposalView(roadmap, await plannedReviews(tx, roadmap, proposed, now)),
      recipe: { card: 'proposals', roadmap: roadmap.id, values },
    },
  ]
}

/** Proposes times, as the document lays them down, for those of these reviews that have none; returns these. */
export async function proposeTimes(
  tx: Transaction,
  roadmap: Roadmap,
  room: string,
  wanted: readonly TrackedItem[],
  now: Instant,
): Promise<readonly TrackedItem[]> {
  const { zone } = roadmap.settings
  const numbers = new Set(wanted.map(({ number }) => number))
  const known = new Set((await reviewSchedules(tx, roadmap.id)).map(({ number }) => number))
  const items = await tx.items.all(roadmap.id)
  const today = dayIn(zone, now)
  const rules = reviewRules(await reviewsOf(tx, roadmap), roadmap.header, today, zone)
  const missing = rules.filter(({ item: { number } }) => numbers.has(number) && !known.has(number))
  for (const { item, recurrence, heldUntil } of missing) {
    const isTold = isCommunication(item, items)
    await tx.schedules.set({
      job: isTold ? 'communication' : 'review',
      roadmap: roadmap.id,
      room,
      number: item.number,
      recurrence: isTold ? atWeeksEnd(recurrence, item, today) : recurrence,
      doneUntil: Math.min(now, startOf(dayAfter(heldUntil, 1), zone) - 1),
      isProposed: true,
    })
  }
  return missing.map(({ item }) => item)
}

/** What a plan calls a review and still has. */
export async function reviewsOf(tx: Transaction, roadmap: Roadmap): Promise<readonly TrackedItem[]> {
  return (await tx.items.all(roadmap.id)).filter(isReview)
}
