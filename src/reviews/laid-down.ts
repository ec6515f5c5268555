import type { Instant } from '../clock.ts'
import { atWeeksEnd, isCommunication } from '../plan/communication.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import type { Header } from '../plan/reading.ts'
import { startOf } from '../plan/recurrence/occurrences.ts'
import { isReview, saysWhenNext } from '../plan/review.ts'
import { reviewRules } from '../plan/review-rule.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { ReviewTimes } from './review-schedule.ts'

/** When a plan says that one of its reviews is held. */
export interface LaidDown extends ReviewTimes {
  readonly item: TrackedItem
}

/** When the reviews among a plan's items are held, as it lays down. */
export function laidDown(
  { header, settings: { zone, whenFree = 'shift' } }: Pick<Roadmap, 'header' | 'settings'>,
  items: readonly TrackedItem[],
  now: Instant,
): readonly LaidDown[] {
  const today = dayIn(zone, now)
  const reviews = items.filter(isReview)
  return reviewRules(reviews, movedOn(header, reviews), today, zone).map(
    ({ item, recurrence, heldUntil }): LaidDown => {
      const isTold = isCommunication(item, items)
      return {
        item,
        job: isTold ? 'communication' : 'review',
        number: item.number,
        recurrence: { ...(isTold ? atWeeksEnd(recurrence, item, today) : recurrence), whenFree },
        doneUntil: Math.min(now, startOf(dayAfter(heldUntil, 1), zone) - 1),
      }
    },
  )
}

/** With the “next review” as it was moved on by those that were held, though no export has written that yet. */
function movedOn(header: Header, reviews: readonly TrackedItem[]): Header {
  const due = reviews.find((item) => saysWhenNext(item, header))?.due
  return due === undefined ? header : { ...header, nextReview: due }
}
