import type { Instant } from '../clock.ts'
import { escalationPath, type Run } from '../plan/procedure.ts'
import { momentIn } from '../plan/recurrence/moment.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** At half of its time and at the end of it somebody is warned, whoever it may be. */
const leastWarnings = 2

/**
 * Sets a run's clock to its next warning: at half of its time, at the end of it, and then at every half more while
 * there is another level to call. Whom it warns late, as after downtime, has half of its time as well.
 */
export async function setClock(tx: Transaction, roadmap: Roadmap, run: Run, now: Instant): Promise<void> {
  const { limit, startedAt, warnings } = run
  if (limit === undefined || startedAt === undefined) return
  const { zone, escalation = [] } = roadmap.settings
  const levels = escalationPath(await tx.items.all(roadmap.id)).length
  if (warnings >= Math.max(leastWarnings, levels, escalation.length)) return
  const planned = startedAt + ((warnings + 1) * limit) / 2
  const moment = momentIn(zone, planned > now ? planned : now + limit / 2)
  const recurrence = { step: { unit: 'once' }, ...moment, zone, whenFree: 'shift' } as const
  const next = nextOccurrence(recurrence, now)
  const [number] = run.steps
  // Several warnings may fall on a day, which one schedule would claim once.
  await tx.schedules.remove('clock', roadmap.id, run.room, number)
  await tx.schedules.set({
    job: 'clock',
    roadmap: roadmap.id,
    room: run.room,
    ...(number !== undefined && { number }),
    recurrence,
    doneUntil: now,
    ...(next && { dueAt: next.at }),
  })
}
