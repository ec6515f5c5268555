import type { RoomId } from '../chat/place.ts'
import { UserError } from '../errors.ts'
import type { Change } from '../plan/change.ts'
import { freeDays } from '../plan/free-days.ts'
import { oneMorning } from '../plan/one-morning.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Upcoming } from '../plan/upcoming.ts'
import { coming } from '../store/coming.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { circumstancesOf, type Occurring } from './occurring.ts'
import { reviewSchedules } from './review-schedule.ts'

interface Passed {
  readonly batch: number
  /** The day it was meant for. */
  readonly on: string
}

/** Skips the next occasion of a review, and no other. @throws UserError when none is to come */
export function skipNext(tx: Transaction, occurring: Occurring, review: TrackedItem): Promise<Passed> {
  return passOver(tx, occurring, review, undefined)
}

/** Puts the next occasion of a review off to another day, and no other. @throws UserError when none is to come */
export async function postponeNext(
  tx: Transaction,
  occurring: Occurring,
  review: TrackedItem,
  until: string,
): Promise<Passed> {
  const { room, ...passed } = await passOver(tx, occurring, review, until)
  const { roadmap, now } = occurring
  await tx.schedules.set({
    job: 'postponed',
    roadmap: roadmap.id,
    room,
    number: review.number,
    ...oneMorning(until, roadmap.settings, now),
  })
  return passed
}

async function passOver(
  tx: Transaction,
  occurring: Occurring,
  { number }: TrackedItem,
  until: string | undefined,
): Promise<Passed & { readonly room: RoomId }> {
  const { roadmap, now } = occurring
  const isFree = freeDays(roadmap.settings)
  const own = (await reviewSchedules(tx, roadmap.id)).find((one) => one.number === number)
  const [next, then] = own && !own.isProposed ? await coming(tx, own, own.doneUntil, 2, isFree) : []
  if (own === undefined || next === undefined)
    throw new UserError('No such review is open or to come.', `See them: /roadmap review list ${roadmap.key}`)
  await tx.occasions.passOver(own.id, next.on, now)
  await tx.schedules.moveOn(own.id, then?.at, next.at)
  const after: Upcoming = {
    number,
    schedule: own.id,
    room: own.room,
    on: next.on,
    dueAt: next.at,
    doneUntil: own.doneUntil,
    ...(until !== undefined && { until }),
  }
  const item = await tx.items.get(roadmap.id, number)
  const ref = `${roadmap.key}-${number}`
  const edits = item === undefined ? [] : [{ item, change: { what: 'review', ref, after } satisfies Change }]
  return { batch: await record(tx, circumstancesOf(occurring), edits), on: next.on, room: own.room }
}

/** Lets an occasion come after all that was skipped or put off. */
export async function comeAfterAll(tx: Transaction, roadmap: number, said: Upcoming): Promise<void> {
  await tx.schedules.remove('postponed', roadmap, said.room, said.number)
  await tx.occasions.unclaim(said.schedule, said.on)
  await tx.schedules.moveOn(said.schedule, said.dueAt, said.doneUntil)
}
