import { freeDays } from '../plan/free-days.ts'
import { startOf } from '../plan/recurrence/occurrences.ts'
import { isReview } from '../plan/review.ts'
import { dutiesOf } from '../reviews/duties.ts'
import { isAnnounced, reviewSchedules } from '../reviews/review-schedule.ts'
import { whereHeld } from '../reviews/where-held.ts'
import { coming } from '../store/coming.ts'
import { headsUpView } from '../views/review.ts'
import { defineJob } from './job.ts'

/** Of so many to come it is one: free days can bring others before it. */
const few = 5

/**
 * Announces the reviews of a day in one message: none that was skipped or put off, and not any more when the day has
 * come while the bot was down.
 */
export const headsUp = defineJob({
  name: 'heads-up',
  whileUnfollowed: 'elsewhere',
  async run({ tx, roadmap, room, on, now }) {
    const isFree = freeDays(roadmap.settings)
    const schedules = (await whereHeld(tx, roadmap.id, await reviewSchedules(tx, roadmap.id))).filter(
      (one) => one.room === room && !one.isProposed && isAnnounced(one, roadmap.settings),
    )
    const numbers: number[] = []
    let held = on
    for (const schedule of schedules) {
      const next = (await coming(tx, schedule, now, few, isFree)).find((one) => one.on === on)
      if (next === undefined || startOf(next.held, schedule.recurrence.zone) <= now) continue
      numbers.push(schedule.number)
      held = next.held
    }
    const reviews = (await tx.items.numbered(roadmap.id, numbers)).filter(isReview)
    if (reviews.length === 0) return []
    const items = await tx.items.all(roadmap.id)
    const duties = [...new Set(reviews.flatMap((review) => dutiesOf(review, items)))]
    const view = headsUpView({ roadmap, reviews }, { on, held }, duties)
    return [{ key: `heads-up:${roadmap.id}:${room}:${on}`, at: { room }, view, mayJoin: true }]
  },
})
