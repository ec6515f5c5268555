import { isReview } from '../plan/review.ts'
import { openReview } from '../reviews/opening.ts'
import { endReview } from '../reviews/review-schedule.ts'
import { defineJob, type Job } from './job.ts'

const open: Job['run'] = async ({ tx, roadmap, room, number = 0, on, now, missed }) => {
  const item = await tx.items.get(roadmap.id, number)
  if (item === undefined || !isReview(item)) {
    await endReview(tx, roadmap.id, number)
    return []
  }
  return openReview(tx, { roadmap, room, on, now, missed }, item)
}

/** A review whose day has come opens. */
export const review = defineJob({ name: 'review', run: open })

/** One occasion that was put off to another day opens then. */
export const postponed = defineJob({ name: 'postponed', run: open })
