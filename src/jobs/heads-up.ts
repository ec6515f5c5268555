import { freeDays } from '../plan/free-days.ts'
import { nextOccurrence, startOf } from '../plan/recurrence/occurrences.ts'
import { dutiesOf } from '../reviews/duties.ts'
import { reviewSchedules } from '../reviews/review-schedule.ts'
import { itemsNumbered } from '../store/items-numbered.ts'
import { headsUpView } from '../views/review.ts'
import { defineJob } from './job.ts'

/** Announces the reviews of a day in one message; not any more when it has come while the bot was down. */
export const headsUp = defineJob({
  name: 'heads-up',
  async run({ tx, roadmap, room, on, now }) {
    const begin = startOf(on, roadmap.settings.zone)
    if (begin <= now) return []
    const isFree = freeDays(roadmap.settings)
    const comes = (await reviewSchedules(tx, roadmap.id))
      .filter((one) => one.room === room && !one.isProposed)
      .map(({ recurrence, number }) => ({ number, next: nextOccurrence(recurrence, begin - 1, isFree) }))
      .filter(({ next }) => next?.on === on)
    const [held = on] = comes.flatMap(({ next }) => next?.held ?? [])
    const numbers = comes.map(({ number }) => number)
    const reviews = (await itemsNumbered(tx, roadmap.id, numbers)).filter(
      ({ origin }) => origin !== 'removed',
    )
    if (reviews.length === 0) return []
    const items = await tx.items.all(roadmap.id)
    const duties = [...new Set(reviews.flatMap((review) => dutiesOf(review, items)))]
    const view = headsUpView({ roadmap, reviews }, held, duties)
    return [{ key: `heads-up:${roadmap.id}:${room}:${on}`, at: { room }, view, mayJoin: true }]
  },
})
