import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Recurrence } from '../plan/recurrence/recurrence.ts'
import { lengthOf } from '../plan/review-rule.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { type Settings, usualHeadsUp } from '../plan/settings.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'

/** What comes of a review: it is held, or told while a phase runs. */
const reviewJobs = ['review', 'communication']

/** What comes of it besides: it is announced, and one that was put off comes once. */
const besides = ['heads-up', 'postponed']

/** When a review is held, in the room where that was said. */
export interface ReviewTimes {
  readonly job: string
  readonly number: number
  readonly recurrence: Recurrence
  /** Up to when everything that was due counts as held. */
  readonly doneUntil: Instant
}

/** Lets a review come again in a room, and nowhere else, with its announcement ahead of it. */
export async function scheduleReview(
  tx: Transaction,
  roadmap: Roadmap,
  room: string,
  { job, number, recurrence, doneUntil }: ReviewTimes,
  now: Instant,
): Promise<void> {
  // What is due, and what comes next, depends on what is called for.
  await tx.roadmaps.touch(roadmap.id)
  for (const one of await schedulesOfReview(tx, roadmap.id, number))
    if (one.room !== room) await tx.schedules.remove(one.job, roadmap.id, one.room, number)
  const shared = { roadmap: roadmap.id, room, number }
  const next = nextOccurrence(recurrence, doneUntil, freeDays(roadmap.settings))
  await tx.schedules.set({
    ...shared,
    job,
    recurrence,
    doneUntil,
    ...(next && { dueAt: next.at }),
  })
  const { headsUp = usualHeadsUp } = roadmap.settings
  if (!isAnnounced({ job, recurrence }, roadmap.settings)) {
    await tx.schedules.remove('heads-up', roadmap.id, room, number)
    return
  }
  const announcement = { ...recurrence, daysBefore: headsUp }
  const first = nextOccurrence(announcement, now, freeDays(roadmap.settings))
  await tx.schedules.set({
    ...shared,
    job: 'heads-up',
    recurrence: announcement,
    doneUntil: now,
    ...(first && { dueAt: first.at }),
  })
}

/** Whether a review is announced: not what is told, nor what comes at least as often as that would be ahead. */
export function isAnnounced(
  { job, recurrence }: Pick<ReviewTimes, 'job' | 'recurrence'>,
  { headsUp = usualHeadsUp }: Pick<Settings, 'headsUp'>,
): boolean {
  return job === 'review' && headsUp > 0 && lengthOf(recurrence.step) > headsUp
}

/** A review comes no more, until it is scheduled again; says whether it would have. */
export async function endReview(tx: Transaction, roadmap: number, number: number): Promise<boolean> {
  const those = await schedulesOfReview(tx, roadmap, number)
  if (those.length > 0) await tx.roadmaps.touch(roadmap)
  for (const { job, room } of those) await tx.schedules.remove(job, roadmap, room, number)
  return those.length > 0
}

/** All that comes of a review by itself. */
async function schedulesOfReview(
  tx: Transaction,
  roadmap: number,
  number: number,
): Promise<readonly Schedule[]> {
  const all = await tx.schedules.ofRoadmap(roadmap)
  return all.filter((one) => one.number === number && [...reviewJobs, ...besides].includes(one.job))
}

/** The schedules of a roadmap's reviews, accepted or proposed. */
export async function reviewSchedules(
  tx: Transaction,
  roadmap: number,
): Promise<readonly (Schedule & { readonly number: number })[]> {
  return (await tx.schedules.ofRoadmap(roadmap)).flatMap((one) =>
    reviewJobs.includes(one.job) && one.number !== undefined ? [{ ...one, number: one.number }] : [],
  )
}
