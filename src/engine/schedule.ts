import { workspaceOf } from '../chat/place.ts'
import type { Post } from '../chat/post.ts'
import type { Clock, Instant } from '../clock.ts'
import type { Job } from '../jobs/job.ts'
import type { Log } from '../log.ts'
import { freeDays } from '../plan/free-days.ts'
import { afterQuietHours } from '../plan/quiet-hours.ts'
import { nextOccurrence, occurrencesBetween } from '../plan/recurrence/occurrences.ts'
import type { Store } from '../store/open.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'

export interface ScheduleParts {
  readonly store: Store
  readonly jobs: readonly Job[]
  readonly clock: Clock
  readonly log: Log
}

/** So many are held side by side; their transactions share a flush to disk. */
const together = 50

/** Milliseconds until an occasion that failed is tried again. */
const retryAfter = 5 * 60_000

/**
 * Holds every occasion that is due: each is claimed once, in the transaction that moves its schedule on and leaves what
 * it has to say in the outbox. Of several that were missed, the last is held and the others are counted.
 */
export function makeSchedule({ store, jobs, clock, log }: ScheduleParts): () => Promise<void> {
  const byName = new Map(jobs.map((job) => [job.name, job]))

  async function hold(tx: Transaction, schedule: Schedule): Promise<void> {
    const { id, recurrence, doneUntil, room, number, person } = schedule
    const now = clock.now()
    const roadmap = await tx.roadmaps.byId(schedule.roadmap)
    const isFree = freeDays(roadmap?.settings ?? {})
    const due = occurrencesBetween(recurrence, doneUntil, now, isFree)
    const last = due.at(-1)
    const next = nextOccurrence(recurrence, now, isFree)
    await tx.schedules.moveOn(id, next?.at, last === undefined ? doneUntil : now)
    if (last === undefined || !(await tx.schedules.claim(id, last.on, now))) return
    const job = byName.get(schedule.job)
    const follows = (await tx.roadmaps.followedIn(room)).some((one) => one.id === schedule.roadmap)
    if (roadmap === undefined || job === undefined || !follows) {
      await tx.schedules.remove(schedule.job, schedule.roadmap, room, number, person)
      log.info('schedule ended', { job: schedule.job, room })
      return
    }
    const occasion = {
      tx,
      roadmap,
      room,
      ...(number !== undefined && { number }),
      ...(person !== undefined && { person }),
      on: last.on,
      now,
      since: doneUntil,
      missed: due.length - 1,
    }
    for (const post of await job.run(occasion)) await tx.posts.add(post, now, await dueFor(tx, post, now))
  }

  /** What fails holds up nothing else, and is tried again. */
  async function holdOrPostpone(schedule: Schedule): Promise<void> {
    try {
      await store.write((tx) => hold(tx, schedule))
    } catch (problem) {
      log.error('an occasion could not be held', { job: schedule.job, room: schedule.room, problem })
      const later = clock.now() + retryAfter
      await store.write((tx) => tx.schedules.moveOn(schedule.id, later, schedule.doneUntil))
    }
  }

  return async () => {
    for (;;) {
      const next = await store.read((tx) => tx.schedules.nextDue())
      if (next === undefined || next > clock.now()) return
      const due = await store.read((tx) => tx.schedules.due(clock.now(), together))
      await Promise.all(due.map(holdOrPostpone))
    }
  }
}

/** Nobody is told alone within their quiet hours. */
async function dueFor(tx: Transaction, { at: { room, to } }: Post, now: Instant): Promise<Instant> {
  const quiet = to === undefined ? undefined : await tx.quietHours.of(workspaceOf(room), to)
  return quiet === undefined ? now : afterQuietHours(quiet, now)
}
