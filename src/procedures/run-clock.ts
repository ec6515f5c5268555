import type { Instant } from '../clock.ts'
import { escalationPath, type Run } from '../plan/procedure.ts'
import { onceAt } from '../plan/recurrence/moment.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** At half of its time and at the end of it somebody is warned, whoever it may be. */
const leastWarnings = 2

/** The levels of an escalation path: as its plan names them, and the people who are told. */
export async function escalationLevels(
  tx: Transaction,
  { id, settings }: Roadmap,
): Promise<readonly string[]> {
  const path = escalationPath(await tx.items.all(id))
  const people = (settings.escalation ?? []).map(({ name }) => name)
  const count = Math.max(path.length, people.length)
  return Array.from({ length: count }, (_, at) =>
    [path[at], people[at]].filter((one) => one !== undefined).join(', '),
  )
}

/** Whether nobody is left to be called: then it rests. */
export function isLastWarning({ warnings }: Run, levels: readonly string[]): boolean {
  return warnings >= Math.max(leastWarnings, levels.length)
}

/**
 * Sets a run's clock to its next warning: at half of its time, at the end of it, and then at every half more while
 * there is another level to call. Whom it warns late, as after downtime, has half of its time as well.
 */
export async function setClock(tx: Transaction, roadmap: Roadmap, run: Run, now: Instant): Promise<void> {
  const { limit, startedAt, warnings } = run
  if (limit === undefined || startedAt === undefined) return
  if (isLastWarning(run, await escalationLevels(tx, roadmap))) return
  const planned = startedAt + ((warnings + 1) * limit) / 2
  const recurrence = onceAt(planned > now ? planned : now + limit / 2)
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
