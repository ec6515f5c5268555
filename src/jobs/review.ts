import { isReview } from '../plan/review.ts'
import { openReview } from '../reviews/opening.ts'
import { defineJob, type Job } from './job.ts'

const open: Job['run'] = async ({ tx, roadmap, room, number = 0, on, now, missed }) => {
  const item = await tx.items.get(roadmap.id, number)
  // Whoever takes a correction back wants it to come again.
  if (item === undefined || !isReview(item)) return []
  return openReview(tx, { roadmap, room, on, now, missed }, item)
}

/** A review whose day has come opens. */
export const review = defineJob({ name: 'review', whileUnfollowed: 'elsewhere', run: open })

/** One occasion that was put off to another day opens then. */
export const postponed = defineJob({ name: 'postponed', whileUnfollowed: 'elsewhere', run: open })
