import type { Instant } from '../clock.ts'
import type { Run } from '../plan/procedure.ts'
import { momentIn } from '../plan/recurrence/moment.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** Levels of an escalation path that are called after the time is over; then everybody knows. */
const mostWarnings = 8

/** Sets a run's clock to its next warning: at half of its time, at the end of it, and then at every half more. */
export async function setClock(tx: Transaction, roadmap: Roadmap, run: Run, now: Instant): Promise<void> {
  const { limit, startedAt, warnings } = run
  if (limit === undefined || startedAt === undefined || warnings >= mostWarnings) return
  const { zone } = roadmap.settings
  const moment = momentIn(zone, startedAt + ((warnings + 1) * limit) / 2)
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
