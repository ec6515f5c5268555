import type { Clock, Instant } from '../clock.ts'
import type { Job } from '../jobs/job.ts'
import type { Log } from '../log.ts'
import type { Claimed } from '../store/occasions.ts'
import type { Store } from '../store/open.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'
import { claimDue } from './claim-due.ts'
import { makeCountMissed } from './count-missed.ts'

export interface ScheduleParts {
  readonly store: Store
  readonly jobs: readonly Job[]
  readonly clock: Clock
  readonly log: Log
}

/** So many are claimed in one transaction. */
const claimedTogether = 1_000

/** So many are held side by side; their transactions share a flush to disk. */
const heldTogether = 50

/** Milliseconds until an occasion that failed is tried again. */
const retryAfter = 5 * 60_000

/**
 * Claims every occasion that is due, once, in the transaction that moves its schedule on; then holds each, once, in the
 * transaction that leaves what it has to say in the outbox. Of several that were missed, the last is held and the
 * others are counted.
 */
export function makeSchedule({ store, jobs, clock, log }: ScheduleParts): () => Promise<void> {
  const byName = new Map(jobs.map((job) => [job.name, job]))
  const missedOf = makeCountMissed()

  async function hold(tx: Transaction, claimed: Claimed): Promise<void> {
    const { schedule, on, since } = claimed
    const { id, number, person } = schedule
    const now = clock.now()
    if (!(await tx.occasions.held(id, on))) return
    const roadmap = await tx.roadmaps.byId(schedule.roadmap)
    const job = byName.get(schedule.job)
    if (roadmap === undefined || job === undefined) {
      await tx.schedules.remove(schedule.job, schedule.roadmap, schedule.room, number, person)
      log.info('schedule ended', { job: schedule.job, room: schedule.room })
      return
    }
    const room = await roomFor(tx, schedule, job)
    if (room === undefined) return passOver(tx, claimed, job)
    const occasion = {
      tx,
      schedule: id,
      roadmap,
      room,
      ...(number !== undefined && { number }),
      ...(person !== undefined && { person }),
      on,
      now,
      since,
      missed: await missedOf(tx, claimed, roadmap.settings),
    }
    for (const post of await job.run(occasion)) await tx.posts.add(post, now)
  }

  /** What fails holds up nothing else, and is tried again. */
  async function holdOrPostpone(claimed: Claimed): Promise<void> {
    try {
      await store.write((tx) => hold(tx, claimed))
    } catch (problem) {
      const { schedule, on } = claimed
      log.error('an occasion could not be held', { job: schedule.job, room: schedule.room, problem })
      const later = clock.now() + retryAfter
      await store.write((tx) => tx.occasions.later(schedule.id, on, later))
    }
  }

  const isDue = (at: Instant | undefined) => at !== undefined && at <= clock.now()

  return async () => {
    for (;;) {
      if (isDue(await store.read((tx) => tx.schedules.nextDue())))
        await store.write((tx) => claimDue(tx, clock.now(), claimedTogether))
      else if (isDue(await store.read((tx) => tx.occasions.nextToHold()))) {
        const claimed = await store.read((tx) => tx.occasions.toHold(clock.now(), heldTogether))
        await Promise.all(claimed.map(holdOrPostpone))
      } else return
    }
  }
}

/** The room in which an occasion is held; undefined while none is to hear of it. */
async function roomFor(tx: Transaction, { room, roadmap }: Schedule, job: Job): Promise<string | undefined> {
  if (job.whileUnfollowed === 'here' || (await tx.roadmaps.isFollowedIn(room, roadmap))) return room
  return job.whileUnfollowed === 'elsewhere' ? tx.roadmaps.roomFor(roadmap, room) : undefined
}

/**
 * What comes once, and whatever any room may hear, is as if it had not come until one follows; what else comes again
 * tells then of the time between, too.
 */
async function passOver(tx: Transaction, { schedule, on, since }: Claimed, job: Job): Promise<void> {
  const dueAt = await tx.schedules.setBack(schedule.id, since)
  if (job.whileUnfollowed === 'elsewhere') await tx.schedules.moveOn(schedule.id, undefined, since)
  if (job.whileUnfollowed === 'elsewhere' || dueAt === undefined || schedule.recurrence.step.unit === 'once')
    await tx.occasions.unclaim(schedule.id, on)
}
