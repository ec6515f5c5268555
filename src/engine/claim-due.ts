import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import type { IsFree } from '../plan/recurrence/days.ts'
import { latestOccurrence } from '../plan/recurrence/latest.ts'
import { nextOccurrence, type Occurrence } from '../plan/recurrence/occurrences.ts'
import type { Claim } from '../store/occasions.ts'
import { type DueSchedule, type Moved, ruleOf } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'

interface Times {
  /** After when `last` was looked for. */
  readonly after: Instant
  readonly last: Occurrence | undefined
  readonly next: Occurrence | undefined
}

/** Claims the occasions that are due, so many at most, and moves their schedules on. */
export async function claimDue(tx: Transaction, now: Instant, most: number): Promise<void> {
  const timesOf = makeTimes(tx, now)
  const claims: Claim[] = []
  const moves: Moved[] = []
  for (const schedule of await tx.schedules.due(now, most)) {
    const { id, doneUntil } = schedule
    const { last, next } = await timesOf(schedule)
    const isOwed = last !== undefined && last.at > doneUntil
    if (isOwed) claims.push({ schedule: id, on: last.on, since: doneUntil })
    moves.push({ id, dueAt: next?.at, doneUntil })
  }
  const claimed = await tx.occasions.claim(claims, now)
  // What was held before, and is moved by a new calendar to a day to come, ends no span: nothing tells of it.
  await tx.schedules.moveAllOn(moves.map((one) => (claimed.has(one.id) ? { ...one, doneUntil: now } : one)))
}

/** Reckons with what is due first, claiming nothing: what that loads when first used, no claim has to wait for. */
export async function reckonAhead(tx: Transaction, firstDue: Instant): Promise<void> {
  const [first] = await tx.schedules.due(firstDue, 1)
  if (first !== undefined) await makeTimes(tx, firstDue)(first)
}

/** Looks up when a rule came last and comes next: once for each rule and calendar, for many schedules share one. */
function makeTimes(tx: Transaction, now: Instant): (schedule: DueSchedule) => Promise<Times> {
  const known = new Map<string, Times>()
  const calendars = new Map<number, { readonly name: string; readonly isFree: IsFree }>()

  async function calendarOf(roadmap: number) {
    const found = calendars.get(roadmap)
    if (found !== undefined) return found
    const { pauses, holidays } = (await tx.roadmaps.byId(roadmap))?.settings ?? {}
    const isAny = holidays !== undefined || (pauses ?? []).length > 0
    const calendar = {
      name: isAny ? String(roadmap) : '',
      isFree: freeDays({ ...(pauses && { pauses }), holidays }),
    }
    calendars.set(roadmap, calendar)
    return calendar
  }

  return async ({ roadmap, rule, doneUntil }) => {
    const { name, isFree } = await calendarOf(roadmap)
    const key = `${name} ${rule}`
    const found = known.get(key)
    if (found !== undefined && isKnown(found, doneUntil)) return found
    const recurrence = ruleOf(rule)
    const times = {
      after: doneUntil,
      last: latestOccurrence(recurrence, doneUntil, now, isFree),
      next: nextOccurrence(recurrence, now, isFree),
    }
    known.set(key, times)
    return times
  }
}

/** Whether what was found says also what came last after this instant: that nothing did says so of later ones alone. */
function isKnown({ after, last }: Times, doneUntil: Instant): boolean {
  return last === undefined ? after <= doneUntil : last.at > doneUntil
}
