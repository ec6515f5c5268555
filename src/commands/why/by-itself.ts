import type { Inline } from '../../chat/inline.ts'
import type { Instant } from '../../clock.ts'
import { freeDays } from '../../plan/free-days.ts'
import { isCriterion } from '../../plan/gate.ts'
import { isReview } from '../../plan/review.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import type { TrackedItem } from '../../plan/tracked-item.ts'
import { coming } from '../../store/coming.ts'
import type { Schedule } from '../../store/schedules.ts'
import type { Transaction } from '../../store/transaction.ts'
import { recurrenceWords } from '../../views/recurrence-words.ts'
import { at } from '../../views/words.ts'

/** What each job does of itself about one item. */
const does: Readonly<Record<string, string>> = {
  'heads-up': 'It is announced ',
  postponed: 'It was put off, and opens ',
  nudge: 'Whoever is to close it is asked again ',
  stale: 'Its evidence ends, and new is asked for ',
}

/** What comes of an item besides reminders, and when; nothing for most. */
export async function byItself(
  tx: Transaction,
  roadmap: Roadmap,
  item: TrackedItem,
  now: Instant,
): Promise<readonly Inline[]> {
  const own = (await tx.schedules.ofRoadmap(roadmap.id)).filter(({ number }) => number === item.number)
  const review = own.find(({ job }) => job === 'review' || job === 'communication')
  const next = async (schedule: Schedule, passedOver: Schedule) => {
    const rule = { id: passedOver.id, recurrence: schedule.recurrence }
    return (await coming(tx, rule, Math.max(now, schedule.doneUntil), 1, freeDays(roadmap.settings)))[0]
  }
  const lines: Inline[] = isReview(item) ? await reviewLines(item, review, next) : []
  for (const schedule of own) {
    const words = does[schedule.job]
    if (words === undefined || schedule.dueAt === undefined) continue
    if (!(schedule.job === 'stale' ? isCriterion(item) : isReview(item))) continue
    // An occasion that was skipped is not announced.
    const first = await next(schedule, schedule.job === 'heads-up' && review ? review : schedule)
    if (first !== undefined) lines.push([words, at(first.at, schedule.recurrence.zone), '.'])
  }
  return lines
}

async function reviewLines(
  { ref }: TrackedItem,
  review: Schedule | undefined,
  next: (schedule: Schedule, passedOver: Schedule) => Promise<{ readonly at: Instant } | undefined>,
): Promise<Inline[]> {
  if (review === undefined)
    return [`Nobody has said when it comes: /roadmap review set ${ref} every 3 months`]
  const { recurrence } = review
  if (review.isProposed)
    return [`It may come ${recurrenceWords(recurrence)}, once it is accepted: /roadmap review accept ${ref}`]
  const first = await next(review, review)
  const how = review.job === 'communication' ? 'is told while a phase is under way,' : 'comes'
  return [
    [
      `It ${how} ${recurrenceWords(recurrence)}; `,
      ...(first === undefined ? ['no more.'] : ['the next one ', at(first.at, recurrence.zone), '.']),
    ],
  ]
}
