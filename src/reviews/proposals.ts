import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { isReview } from '../plan/review.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { proposalView, redatedView } from '../views/reviews.ts'
import { laidDown } from './laid-down.ts'
import { plannedReviews } from './planned-reviews.ts'
import { type Revised, redate } from './redating.ts'
import { reviewSchedules } from './review-schedule.ts'

/**
 * Proposes when the reviews that a document newly promises are held, and tells of those that it lays down otherwise
 * now than they come; `request` makes the keys of the cards unique.
 */
export async function proposeReviews(
  tx: Transaction,
  { id }: Pick<Roadmap, 'id'>,
  room: string,
  revised: Revised,
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const roadmap = await tx.roadmaps.byId(id)
  if (roadmap === undefined) return []
  const { redated, fresh } = await redate(tx, roadmap, revised, now)
  const wanted = [...revised.added.filter(({ kind }) => kind === 'review'), ...fresh]
  const proposed = wanted.length === 0 ? [] : await proposeTimes(tx, roadmap, room, wanted, now)
  const values = { numbers: proposed.map(({ number }) => number).join(' ') }
  const posts: Post[] = []
  if (proposed.length > 0)
    posts.push({
      key: `reviews:${request}`,
      at: { room },
      view: proposalView(roadmap, await plannedReviews(tx, roadmap, proposed, now)),
      recipe: { card: 'proposals', roadmap: roadmap.id, values },
    })
  if (redated.length > 0)
    posts.push({ key: `redated:${request}`, at: { room }, view: redatedView(roadmap, redated) })
  return posts
}

/** Proposes times, as the document lays them down, for those of these reviews that have none; returns these. */
export async function proposeTimes(
  tx: Transaction,
  roadmap: Roadmap,
  room: string,
  wanted: readonly TrackedItem[],
  now: Instant,
): Promise<readonly TrackedItem[]> {
  const numbers = new Set(wanted.map(({ number }) => number))
  const known = new Set((await reviewSchedules(tx, roadmap.id)).map(({ number }) => number))
  const times = laidDown(roadmap, await tx.items.all(roadmap.id), now)
  const missing = times.filter(({ number }) => numbers.has(number) && !known.has(number))
  for (const { item: _, ...one } of missing)
    await tx.schedules.set({ ...one, roadmap: roadmap.id, room, isProposed: true })
  return missing.map(({ item }) => item)
}

/** What a plan calls a review and still has. */
export async function reviewsOf(tx: Transaction, roadmap: Roadmap): Promise<readonly TrackedItem[]> {
  return (await tx.items.all(roadmap.id)).filter(isReview)
}
