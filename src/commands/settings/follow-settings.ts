import type { Instant } from '../../clock.ts'
import { deriveDues } from '../../plan/derived-due.ts'
import type { Edit } from '../../plan/edit.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import type { Settings } from '../../plan/settings.ts'
import { reviewSchedules, scheduleReview } from '../../reviews/review-schedule.ts'
import { renewHolidays } from '../../store/holiday-schedule.ts'
import { reschedule } from '../../store/reschedule.ts'
import { askBefore } from '../../store/standup-schedule.ts'
import type { Transaction } from '../../store/transaction.ts'

/** Lets all that depends on settings follow them: schedules, and dates that count from the plan's start. */
export async function followSettings(
  tx: Transaction,
  { settings: before }: Roadmap,
  roadmap: Roadmap,
  room: string,
  now: Instant,
): Promise<readonly Edit[]> {
  const { settings } = roadmap
  if (calendarOf(settings) !== calendarOf(before)) await reschedule(tx, roadmap)
  if (settings.holidays?.region !== before.holidays?.region) await renewHolidays(tx, roadmap, room, now)
  if (settings.headsUp !== before.headsUp)
    for (const one of await reviewSchedules(tx, roadmap.id))
      if (!one.isProposed) await scheduleReview(tx, roadmap, one.room, one, now)
  if (settings.standup !== before.standup)
    for (const { job, room, recurrence } of await tx.schedules.ofRoadmap(roadmap.id))
      if (job === 'digest') await askBefore(tx, roadmap, room, recurrence, now)
  if (settings.start === before.start) return []
  return deriveDues(await tx.items.all(roadmap.id), before.start, settings.start)
}

/** All on which the days of schedules hang. */
function calendarOf({ zone, pauses, holidays, whenFree }: Settings): string {
  return JSON.stringify({ zone, pauses, holidays, whenFree })
}
