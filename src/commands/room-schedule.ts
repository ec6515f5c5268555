import type { Inline } from '../chat/inline.ts'
import { dayIn } from '../plan/day.ts'
import { freeDays } from '../plan/free-days.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import { readRecurrence } from '../plan/recurrence/read-recurrence.ts'
import type { Step } from '../plan/recurrence/recurrence.ts'
import { setOn } from '../plan/reminder.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Call } from './command.ts'
import { mustFollow } from './followed-room.ts'

/** How a job comes to this room already. */
export async function scheduledHere(
  { tx, request }: Pick<Call, 'tx' | 'request'>,
  { id }: Roadmap,
  job: string,
): Promise<Schedule | undefined> {
  return (await tx.schedules.ofRoadmap(id)).find((one) => one.job === job && one.room === request.place.room)
}

/**
 * Lets a job come again for the room in which this is asked; the first time in words.
 * @throws UserError where that room does not follow the roadmap
 */
export async function schedule(
  { tx, request }: Pick<Call, 'tx' | 'request'>,
  roadmap: Roadmap,
  job: string,
  step: Step,
  at: string,
  { tellsOfToday = false } = {},
): Promise<Inline> {
  await mustFollow({ tx, request }, roadmap)
  const { zone } = roadmap.settings
  const today = dayIn(zone, request.at)
  const recurrence = readRecurrence({
    step,
    from: today,
    at,
    zone,
    whenFree: roadmap.settings.whenFree ?? 'shift',
  })
  const next = nextOccurrence(recurrence, request.at, freeDays(roadmap.settings))
  const { room } = request.place
  const before = await scheduledHere({ tx, request }, roadmap, job)
  await tx.schedules.set({
    job,
    roadmap: roadmap.id,
    room,
    // What would have come earlier today was not missed.
    recurrence: { ...recurrence, ...(next && { from: next.on }) },
    ...(next && { dueAt: next.at }),
    // At another time, it still goes on from where it left off, or tells of all of today.
    doneUntil: tellsOfToday && next?.on === today ? setOn(today, zone) : (before?.doneUntil ?? request.at),
  })
  // It may have come earlier that day, at the time before.
  if (before !== undefined && next !== undefined) await tx.occasions.unclaim(before.id, next.on)
  return next === undefined ? 'never' : { instant: next.at, zone, show: 'both' }
}
