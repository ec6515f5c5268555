import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { coming } from '../store/coming.ts'
import type { Transaction } from '../store/transaction.ts'
import type { PlannedReview } from '../views/reviews.ts'
import { reviewSchedules } from './review-schedule.ts'

/** So many of the occasions to come are shown. */
const shown = 3

/** Reviews with when each comes; of those without a cadence or a schedule only where they stand alone. */
export async function plannedReviews(
  tx: Transaction,
  roadmap: Roadmap,
  reviews: readonly TrackedItem[],
  now: Instant,
): Promise<readonly PlannedReview[]> {
  const schedules = await reviewSchedules(tx, roadmap.id)
  const postponed = (await tx.schedules.ofRoadmap(roadmap.id)).filter(({ job }) => job === 'postponed')
  const underWay = await tx.holdings.underWay(roadmap.id)
  const closed = await tx.holdings.lastEnded(roadmap.id, ['closed'])
  const isFree = freeDays(roadmap.settings)
  const isScheduled = reviews.some((item) => schedules.some(({ number }) => number === item.number))
  const planned: PlannedReview[] = []
  for (const item of reviews) {
    const schedule = schedules.find(({ number }) => number === item.number)
    const own = underWay.filter((holding) => holding.reviews.includes(item.number))
    const isMention = item.detail.cadence === undefined && schedule === undefined && own.length === 0
    if (isMention && isScheduled) continue
    const last = closed.get(item.number)?.endedAt
    const putOff = postponed.find(({ number }) => number === item.number)?.dueAt
    const held = {
      item,
      underWay: own,
      ...(last !== undefined && { last }),
      ...(putOff !== undefined && { putOff }),
    }
    if (schedule === undefined) {
      planned.push({ ...held, isProposed: false, isWhilePhaseRuns: false, next: [] })
      continue
    }
    const { recurrence, doneUntil, isProposed = false } = schedule
    const [first] = await coming(tx, schedule, doneUntil, 1, isFree)
    const next = await coming(tx, schedule, Math.max(now, doneUntil), shown, isFree)
    planned.push({
      ...held,
      recurrence,
      isProposed,
      isWhilePhaseRuns: schedule.job === 'communication',
      ...(first !== undefined && first.at < now && { overdue: first.at }),
      next: next.map(({ at }) => at),
    })
  }
  return planned
}
