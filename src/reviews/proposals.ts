import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { atWeeksEnd, isCommunication } from '../plan/communication.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import { startOf } from '../plan/recurrence/occurrences.ts'
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
  const fresh = new Set(added.filter(({ kind }) => kind === 'review').map(({ number }) => number))
  const roadmap = await tx.roadmaps.byId(id)
  if (fresh.size === 0 || roadmap === undefined) return []
  const { zone } = roadmap.settings
  const reviews = await reviewsOf(tx, roadmap)
  const known = new Set((await reviewSchedules(tx, roadmap.id)).map(({ number }) => number))
  const rules = reviewRules(reviews, roadmap.header, dayIn(zone, now), zone)
  const proposed = rules.filter(({ item: { number } }) => fresh.has(number) && !known.has(number))
  const items = await tx.items.all(roadmap.id)
  for (const { item, recurrence, heldUntil } of proposed) {
    const isTold = isCommunication(item, items)
    await tx.schedules.set({
      job: isTold ? 'communication' : 'review',
      roadmap: roadmap.id,
      room,
      number: item.number,
      recurrence: isTold ? atWeeksEnd(recurrence) : recurrence,
      doneUntil: Math.min(now, startOf(dayAfter(heldUntil, 1), zone) - 1),
      isProposed: true,
    })
  }
  if (proposed.length === 0) return []
  const numbers = proposed.map(({ item }) => item.number)
  const view = proposalView(
    roadmap,
    await plannedReviews(
      tx,
      roadmap,
      proposed.map(({ item }) => item),
      now,
    ),
  )
  return [
    {
      key: `reviews:${request}`,
      at: { room },
      view,
      recipe: { card: 'proposals', roadmap: roadmap.id, values: { numbers: numbers.join(' ') } },
    },
  ]
}

/** What a plan calls a review and still has. */
export async function reviewsOf(tx: Transaction, roadmap: Roadmap): Promise<readonly TrackedItem[]> {
  return (await tx.items.all(roadmap.id)).filter(
    ({ kind, origin }) => kind === 'review' && origin !== 'removed',
  )
}
