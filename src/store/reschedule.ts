import { freeDays } from '../plan/free-days.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from './transaction.ts'

/** The same local times, in the team's zone and around its free days; what somebody set for themselves keeps theirs. */
export async function reschedule(tx: Transaction, { id, settings }: Roadmap): Promise<void> {
  const { zone, whenFree = 'shift' } = settings
  for (const { dueAt: _, ...schedule } of await tx.schedules.ofRoadmap(id)) {
    const { isOwnZone = false, keepsWhenFree = false } = schedule.recurrence
    const recurrence = {
      ...schedule.recurrence,
      ...(!isOwnZone && schedule.person === undefined && { zone }),
      ...(!keepsWhenFree && { whenFree }),
    }
    const next = schedule.isProposed
      ? undefined
      : nextOccurrence(recurrence, schedule.doneUntil, freeDays(settings))
    await tx.schedules.set({ ...schedule, recurrence, ...(next && { dueAt: next.at }) })
  }
}
