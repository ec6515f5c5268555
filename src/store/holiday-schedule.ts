import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Recurrence } from '../plan/recurrence/recurrence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from './transaction.ts'

/** Lets the list of holidays be made anew each January, as long as a team has one. */
export async function renewHolidays(
  tx: Transaction,
  { id, settings }: Roadmap,
  room: string,
  now: Instant,
): Promise<void> {
  for (const { job, room: other } of await tx.schedules.ofRoadmap(id))
    if (job === 'holidays') await tx.schedules.remove(job, id, other)
  if (settings.holidays === undefined) return
  const year = Number(dayIn(settings.zone, now).slice(0, 4))
  const recurrence: Recurrence = {
    step: { unit: 'month', count: 12, on: 1 },
    from: `${year + 1}-01-01`,
    at: '03:00',
    zone: settings.zone,
    whenFree: 'shift',
    keepsWhenFree: true,
  }
  const next = nextOccurrence(recurrence, now)
  await tx.schedules.set({
    job: 'holidays',
    roadmap: id,
    room,
    recurrence,
    doneUntil: now,
    ...(next && { dueAt: next.at }),
  })
}
