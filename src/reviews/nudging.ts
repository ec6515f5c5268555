import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import type { Holding } from '../plan/holding.ts'
import { oneMorning } from '../plan/one-morning.ts'
import { workingDayFrom } from '../plan/recurrence/days.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** Days until people are asked again, and again after that; then it rests. */
const distances = [2, 4, 8]

/** Whether this nudge is the last: the one that goes up the escalation path. */
export function isLastNudge({ nudges }: Pick<Holding, 'nudges'>): boolean {
  return nudges >= distances.length
}

/** Sees to it that people are asked again some days from now; not any more when they were often enough. */
export async function askAgain(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
  now: Instant,
): Promise<void> {
  const days = distances[holding.nudges]
  if (days === undefined) return
  await comeBackOn(
    tx,
    roadmap,
    holding,
    workingDayFrom(dayAfter(dayIn(roadmap.settings.zone, now), days)),
    now,
  )
}

/** Sees to it that a holding is brought up again on a day. */
export async function comeBackOn(
  tx: Transaction,
  roadmap: Roadmap,
  holding: Holding,
  day: string,
  now: Instant,
): Promise<void> {
  await tx.schedules.set({
    job: 'nudge',
    roadmap: roadmap.id,
    room: holding.room,
    ...(holding.reviews[0] !== undefined && { number: holding.reviews[0] }),
    ...oneMorning(day, roadmap.settings, now),
  })
}
