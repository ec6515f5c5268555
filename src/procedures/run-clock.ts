import type { Instant } from '../clock.ts'
import { escalationPath, type Run } from '../plan/procedure.ts'
import { onceAt } from '../plan/recurrence/moment.ts'
import { nextOccurrence } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

const hour = 60 * 60_000

/** Milliseconds after it was asked for at which a second person is asked for again; then it rests. */
const distances = [hour / 4, hour, 24 * hour]

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

/** Whether this is the last time that a second person is asked for. */
export function isLastAsked({ warnings }: Run): boolean {
  return warnings >= distances.length
}

/** Whether nobody is left to be called: then it rests. */
export function isLastWarning({ warnings }: Run, levels: readonly string[]): boolean {
  return warnings >= Math.max(leastWarnings, levels.length)
}

/** Sets a run's clock to when it is brought up next, by itself; to nothing where it rests. */
export async function setClock(tx: Transaction, roadmap: Roadmap, run: Run, now: Instant): Promise<void> {
  const [number] = run.steps
  // Several warnings may fall on a day, which one schedule would claim once.
  await tx.schedules.remove('clock', roadmap.id, run.room, number)
  const at = run.status === 'asked' ? nextAsked(run, now) : await nextWarning(tx, roadmap, run, now)
  if (at === undefined) return
  const recurrence = onceAt(at)
  const next = nextOccurrence(recurrence, now)
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

/** When a second person is asked for again. */
function nextAsked({ askedAt, warnings }: Run, now: Instant): Instant | undefined {
  const distance = distances[warnings]
  return distance === undefined ? undefined : planned(askedAt + distance, distance, now)
}

/** At half of its time, at the end of it, and then at every half more while there is another level to call. */
async function nextWarning(
  tx: Transaction,
  roadmap: Roadmap,
  run: Run,
  now: Instant,
): Promise<Instant | undefined> {
  const { limit, startedAt, warnings } = run
  if (limit === undefined || startedAt === undefined) return undefined
  if (isLastWarning(run, await escalationLevels(tx, roadmap))) return undefined
  return planned(startedAt + ((warnings + 1) * limit) / 2, limit / 2, now)
}

/** Who was told late, as after downtime, has time as well. */
function planned(at: Instant, time: number, now: Instant): Instant {
  return at > now ? at : now + time
}
