import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import type { Header } from '../plan/reading.ts'
import { type Occurrence, occurrencesAfter } from '../plan/recurrence/occurrences.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { coming } from '../store/coming.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'
import type { RedatedReview } from '../views/reviews.ts'
import { agendaOf } from './agenda.ts'
import { type LaidDown, laidDown } from './laid-down.ts'
import { reviewSchedules } from './review-schedule.ts'

/** What an import, or taking one back, made of a plan. */
export interface Revised {
  readonly added: readonly TrackedItem[]
  readonly saves: readonly { readonly item: TrackedItem; readonly before: TrackedItem }[]
  /** Absent where there was no plan, or it is the same. */
  readonly headerBefore?: Header
}

/** Rules that agree in so many of the occasions to come are the same. */
const compared = 3

/** A review that comes at other times than the plan lays down. */
export interface Redated extends LaidDown, RedatedReview {
  readonly room: string
}

/** The reviews that are accepted and come at other times than the plan lays down. */
export async function otherwiseLaidDown(
  tx: Transaction,
  roadmap: Roadmap,
  now: Instant,
): Promise<readonly Redated[]> {
  const schedules = await reviewSchedules(tx, roadmap.id)
  const isFree = freeDays(roadmap.settings)
  const redated: Redated[] = []
  for (const times of laidDown(roadmap, await tx.items.all(roadmap.id), now)) {
    const schedule = schedules.find(({ number }) => number === times.number)
    if (schedule === undefined || schedule.isProposed) continue
    const doneUntil = Math.max(schedule.doneUntil, times.doneUntil)
    const putOff = (await agendaOf(tx, roadmap, times.number)).toCome.find(({ isPutOff }) => isPutOff)
    const comingBy = async ({ recurrence }: Pick<Schedule, 'recurrence'>) => {
      const those = await coming(tx, { id: schedule.id, recurrence }, doneUntil, compared, isFree)
      return withPutOff(those, putOff).map(({ at }) => at)
    }
    const [next, nextSoFar] = [await comingBy(times), await comingBy(schedule)]
    if (isSame(next, nextSoFar)) continue
    const { job, room, recurrence: soFar } = schedule
    redated.push({ ...times, job, room, doneUntil, soFar, next, nextSoFar })
  }
  return redated
}

/**
 * Renews what is only proposed where a revision of the plan lays it down anew; returns the reviews that are accepted
 * and of which it does so, and those that have times for the first time.
 */
export async function redate(
  tx: Transaction,
  roadmap: Roadmap,
  { added, saves, headerBefore }: Revised,
  now: Instant,
): Promise<{ readonly redated: readonly Redated[]; readonly fresh: readonly TrackedItem[] }> {
  if (headerBefore === undefined) return { redated: [], fresh: [] }
  const items = await tx.items.all(roadmap.id)
  const befores = new Map(saves.map(({ before }) => [before.number, before]))
  const isAdded = new Set(added.map(({ number }) => number))
  const itemsBefore = items.flatMap((item) =>
    isAdded.has(item.number) ? [] : (befores.get(item.number) ?? item),
  )
  const timesBefore = new Map(
    laidDown({ ...roadmap, header: headerBefore }, itemsBefore, now).map((times) => [times.number, times]),
  )
  const schedules = await reviewSchedules(tx, roadmap.id)
  const isFree = freeDays(roadmap.settings)
  const daysOf = ({ recurrence, doneUntil }: LaidDown) =>
    occurrencesAfter(recurrence, doneUntil, compared, isFree).map(({ at }) => at)
  const fresh: TrackedItem[] = []
  const changed = new Set<number>()
  for (const times of laidDown(roadmap, items, now)) {
    const { item, number, recurrence, doneUntil } = times
    const before = timesBefore.get(number)
    const schedule = schedules.find((one) => one.number === number)
    const isBack = isAdded.has(number) || befores.get(number)?.origin === 'removed'
    if (before === undefined && schedule === undefined && !isBack) fresh.push(item)
    if (schedule === undefined || (before !== undefined && isSame(daysOf(before), daysOf(times)))) continue
    if (schedule.isProposed) await tx.schedules.set({ ...schedule, recurrence, doneUntil })
    else changed.add(number)
  }
  const redated = changed.size === 0 ? [] : await otherwiseLaidDown(tx, roadmap, now)
  return { redated: redated.filter(({ number }) => changed.has(number)), fresh }
}

/** The next occasions with the one that was put off, whatever the rule; two that fall on one day are held as one. */
function withPutOff(those: readonly Occurrence[], putOff: Occurrence | undefined): readonly Occurrence[] {
  if (putOff === undefined) return those
  const others = those.filter(({ held }) => held !== putOff.held)
  return [...others, putOff].toSorted((one, other) => one.at - other.at).slice(0, compared)
}

function isSame(some: readonly Instant[], others: readonly Instant[]): boolean {
  return some.length === others.length && some.every((at, index) => at === others[index])
}
