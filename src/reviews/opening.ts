import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import type { Edit } from '../plan/edit.ts'
import { type Holding, withMissed } from '../plan/holding.ts'
import { isReview } from '../plan/review.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { comesOnDayOf } from './agenda.ts'
import { askAnew } from './asking-anew.ts'
import { dutiesOf } from './duties.ts'
import { endHolding } from './ending.ts'
import { leaveHolding } from './leaving.ts'
import { askAgain } from './nudging.ts'
import { circumstancesOf, type Occurring } from './occurring.ts'
import { reviewPosts } from './review-posts.ts'

/** What calls for a review: its day, or a person. */
export interface Opening extends Occurring {
  /** The day it was meant for. */
  readonly on: string
  readonly missed: number
}

/**
 * Opens a review: its thread, with duties of its own to tick off. What falls on the day of another that opened in the
 * same room, and is not put off, joins it; one that nobody closed gives way to it, and others that were held with that go
 * on. One that was opened on the same day goes on and holds this occasion as well.
 */
export async function openReview(
  tx: Transaction,
  opening: Opening,
  review: TrackedItem,
): Promise<readonly Post[]> {
  const { roadmap, room, on, now, missed } = opening
  const underWay = await tx.holdings.underWay(roadmap.id)
  const { zone } = roadmap.settings
  const isOfToday = ({ openedAt }: Holding) =>
    openedAt !== undefined && dayIn(zone, openedAt) === dayIn(zone, now)
  const own = underWay.filter(({ reviews }) => reviews.includes(review.number))
  if (own.some(isOfToday)) return []
  for (const one of own)
    if (await isOfOthers(tx, one, review, opening)) await leaveHolding(tx, one, review, opening)
    else await endHolding(tx, one, { status: 'lapsed' }, opening)
  const other = underWay.find(
    (one) => one.status === 'open' && one.room === room && !own.includes(one) && isOfToday(one),
  )
  const known = new Set(other?.duties)
  const duties = dutiesOf(review, await tx.items.all(roadmap.id)).filter(({ number }) => !known.has(number))
  const edits = await askAnew(tx, roadmap.id, duties)
  const holding = other
    ? await join(tx, other, review, duties, missed)
    : await tx.holdings.add({
        roadmap: roadmap.id,
        room,
        status: 'open',
        reviews: [review.number],
        duties: duties.map(({ number }) => number),
        on,
        since: own.at(-1)?.openedAt ?? (await toldUntil(tx, roadmap, review)),
        missed,
        openedAt: now,
        nudges: 0,
      })
  const opened: Edit = {
    change: { what: 'review', ref: review.ref, before: { ...holding, status: 'skipped' }, after: holding },
    item: review,
  }
  await record(tx, circumstancesOf(opening), [...edits, opened])
  if (other === undefined) await askAgain(tx, roadmap, holding, now)
  return reviewPosts(tx, roadmap, holding, duties, other === undefined, now)
}

/** Whether a holding goes on for others that the plan still has: not where each of them opens anew today as well. */
async function isOfOthers(
  tx: Transaction,
  { reviews }: Holding,
  review: TrackedItem,
  { roadmap, now }: Opening,
): Promise<boolean> {
  const others = reviews.filter((number) => number !== review.number)
  for (const { number } of (await tx.items.numbered(roadmap.id, others)).filter(isReview))
    if (!(await comesOnDayOf(tx, roadmap, number, now))) return true
  return false
}

async function join(
  tx: Transaction,
  holding: Holding,
  review: TrackedItem,
  duties: readonly TrackedItem[],
  missed: number,
): Promise<Holding> {
  const [first] = holding.reviews
  const before = holding.missedOf ?? (first === undefined ? [] : [{ number: first, missed: holding.missed }])
  const joined: Holding = {
    ...withMissed(holding, [...before, { number: review.number, missed }]),
    reviews: [...holding.reviews, review.number],
    duties: [...holding.duties, ...duties.map(({ number }) => number)],
  }
  await tx.holdings.save(joined)
  return joined
}

/** Up to when the one before told what changed: one that nobody closed did so when it opened. */
async function toldUntil(tx: Transaction, roadmap: Roadmap, review: TrackedItem): Promise<Instant> {
  const before = (await tx.holdings.lastEnded(roadmap.id)).get(review.number)
  const until = before?.status === 'closed' ? before.endedAt : before?.openedAt
  return until ?? tx.revisions.firstAt(roadmap.id)
}
