import type { Instant } from '../../clock.ts'
import { deriveDues } from '../../plan/derived-due.ts'
import type { Edit } from '../../plan/edit.ts'
import { nextOccurrence } from '../../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import { reviewSchedules, scheduleReview } from '../../reviews/review-schedule.ts'
import { askBefore } from '../../store/standup-schedule.ts'
import type { Transaction } from '../../store/transaction.ts'

/** Lets all that depends on settings follow them: schedules, and dates that count from the plan's start. */
export async function followSettings(
  tx: Transaction,
  { settings: before }: Roadmap,
  roadmap: Roadmap,
  now: Instant,
): Promise<readonly Edit[]> {
  const { settings } = roadmap
  if (settings.zone !== before.zone) await moveToZone(tx, roadmap)
  if (settings.headsUp !== before.headsUp)
    for (const one of await reviewSchedules(tx, roadmap.id))
      if (!one.isProposed) await scheduleReview(tx, roadmap, one.room, one, now)
  if (settings.standup !== before.standup)
    for (const { job, room, recurrence } of await tx.schedules.ofRoadmap(roadmap.id))
      if (job === 'digest') await askBefore(tx, roadmap, room, recurrence, now)
  if (settings.start === before.start) return []
  return deriveDues(await tx.items.all(roadmap.id), before.start, settings.start)
}

/** The same local times, in another zone. */
async function moveToZone(tx: Transaction, { id, settings: { zone } }: Roadmap): Promise<void> {
  for (const { dueAt: _, ...schedule } of await tx.schedules.ofRoadmap(id)) {
    if (schedule.person !== undefined) continue
    const recurrence = { ...schedule.recurrence, zone }
    const next = schedule.isProposed ? undefined : nextOccurrence(recurrence, schedule.doneUntil)
    await tx.schedules.set({ ...schedule, recurrence, ...(next && { dueAt: next.at }) })
  }
}
