import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { freeDays } from '../plan/free-days.ts'
import { type Occurrence, startOf } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { coming } from '../store/coming.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'
import { reviewSchedules } from './review-schedule.ts'

/** An occasion of a review that is to come. */
export interface ToCome extends Occurrence {
  /** What lets it come. */
  readonly by: Schedule
  readonly isPutOff: boolean
}

/** What is to come of a review. */
export interface Agenda {
  /** Absent where nobody has said when it comes. */
  readonly own: (Schedule & { readonly number: number }) | undefined
  /** The next one by its rule, and the one that was put off before it opened; in order. */
  readonly toCome: readonly ToCome[]
}

/** The first day to come on which one of these reviews is held, by its rule or because it was put off. */
export async function nextDayOf(
  tx: Transaction,
  roadmap: Roadmap,
  numbers: readonly number[],
  now: Instant,
): Promise<string | undefined> {
  const days: string[] = []
  for (const number of numbers) {
    const next = (await agendaOf(tx, roadmap, number)).toCome.find(({ at }) => at > now)
    if (next !== undefined) days.push(next.held)
  }
  return days.toSorted()[0]
}

/** Whether a review comes on the day of an instant, before or after it, by its rule or because it was put off. */
export async function comesOnDayOf(
  tx: Transaction,
  { id, settings }: Roadmap,
  number: number,
  now: Instant,
): Promise<boolean> {
  const today = dayIn(settings.zone, now)
  for (const one of await tx.schedules.ofRoadmap(id)) {
    if (one.number !== number || one.isProposed || !['review', 'postponed'].includes(one.job)) continue
    const last = await tx.occasions.lastAt(one.id)
    if (last !== undefined && dayIn(settings.zone, last) === today) return true
    const begin = startOf(today, settings.zone) - 1
    const [next] = await coming(tx, one, Math.max(begin, one.doneUntil), 1, freeDays(settings))
    if (next?.held === today) return true
  }
  return false
}

export async function agendaOf(tx: Transaction, roadmap: Roadmap, number: number): Promise<Agenda> {
  const own = (await reviewSchedules(tx, roadmap.id)).find((one) => one.number === number)
  const postponed = (await tx.schedules.ofRoadmap(roadmap.id)).find(
    (one) => one.job === 'postponed' && one.number === number,
  )
  const toCome: ToCome[] = []
  for (const by of [postponed, own]) {
    if (by === undefined || by.isProposed === true) continue
    const [next] = await coming(tx, by, by.doneUntil, 1, freeDays(roadmap.settings))
    if (next !== undefined) toCome.push({ ...next, by, isPutOff: by === postponed })
  }
  return { own, toCome: toCome.toSorted((one, other) => one.at - other.at) }
}
