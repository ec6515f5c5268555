import type { Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import type { Batch, Change } from '../plan/change.ts'
import { changedLater } from '../plan/changed-later.ts'
import { freeDays } from '../plan/free-days.ts'
import type { Ref } from '../plan/item.ts'
import { oneMorning } from '../plan/one-morning.ts'
import { completedOn } from '../plan/recurrence/after-completion.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { type Upcoming, upcomingSchema } from '../plan/upcoming.ts'
import { coming } from '../store/coming.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { dueWords } from '../views/words.ts'
import { agendaOf, type ToCome } from './agenda.ts'
import { circumstancesOf, type Occurring } from './occurring.ts'
import { scheduleReview } from './review-schedule.ts'

/** Of what happened to a review, so much is looked at. */
const mostEntries = 1_000

interface Passed {
  readonly batch: number
  /** The day it was meant for, or to which it had been put off. */
  readonly on: string
}

/**
 * Skips the next occasion of a review, or the one that is meant for a day, and no other.
 * @throws UserError when that is not to come
 */
export async function skipNext(
  tx: Transaction,
  occurring: Occurring,
  review: TrackedItem,
  day: string | undefined,
): Promise<Passed> {
  const { roadmap } = occurring
  const { own, toCome } = await agendaOf(tx, roadmap, review.number)
  const next = toCome.find(({ on, held }) => day === undefined || on === day || held === day)
  if (next === undefined) throw noneToCome(roadmap, day)
  if (next.isPutOff) await tx.schedules.remove('postponed', roadmap.id, next.by.room, review.number)
  else await passOver(tx, occurring, next)
  if (own?.recurrence.afterCompletion !== true) return noted(tx, occurring, review, next, {})
  // What comes so long after it was closed would never come again.
  const recurrence = completedOn(own.recurrence, next.on)
  const doneUntil = next.isPutOff ? own.doneUntil : next.at
  await scheduleReview(tx, roadmap, own.room, { ...own, recurrence, doneUntil }, occurring.now)
  return noted(tx, occurring, review, next, { countedTo: own.recurrence.from })
}

/**
 * Puts the next occasion of a review off to another day, and no other.
 * @throws UserError when none is to come, or another one is put off already
 */
export async function postponeNext(
  tx: Transaction,
  occurring: Occurring,
  review: TrackedItem,
  until: string,
): Promise<Passed> {
  const { roadmap, now } = occurring
  const { settings } = roadmap
  const [next, other] = (await agendaOf(tx, roadmap, review.number)).toCome
  if (next === undefined) throw noneToCome(roadmap)
  if (other?.isPutOff)
    throw new UserError(
      `One review of ${review.ref} is put off already, to ${dueWords(other.on, settings.language)}.`,
      `Take that back, or put off the one of ${dueWords(next.on, settings.language)} once it is open.`,
    )
  if (!next.isPutOff) await passOver(tx, occurring, next)
  await tx.schedules.set({
    job: 'postponed',
    roadmap: roadmap.id,
    room: next.by.room,
    number: review.number,
    ...oneMorning(until, settings, now),
  })
  return noted(tx, occurring, review, next, { until })
}

function noneToCome({ key, settings }: Roadmap, day?: string): UserError {
  const what =
    day === undefined
      ? 'No such review is open or to come.'
      : `No review of ${dueWords(day, settings.language)} is open or to come next.`
  return new UserError(what, `See them: /roadmap review list ${key}`)
}

async function passOver(tx: Transaction, { roadmap, now }: Occurring, { by, on, at }: ToCome): Promise<void> {
  await tx.occasions.passOver(by.id, on, now)
  const [then] = await coming(tx, by, at, 1, freeDays(roadmap.settings))
  await tx.schedules.moveOn(by.id, then?.at, at)
}

async function noted(
  tx: Transaction,
  occurring: Occurring,
  item: TrackedItem,
  { by, on, at, isPutOff }: ToCome,
  more: Pick<Upcoming, 'until' | 'countedTo'>,
): Promise<Passed> {
  const after: Upcoming = {
    number: item.number,
    schedule: by.id,
    room: by.room,
    on,
    dueAt: at,
    doneUntil: by.doneUntil,
    ...(isPutOff && { wasPutOff: true }),
    ...more,
  }
  const change: Change = { what: 'review', ref: item.ref, after }
  return { batch: await record(tx, circumstancesOf(occurring), [{ item, change }]), on }
}

/**
 * Sees to it that what is put off does not come besides the day for which it was meant, where that comes after all in
 * the same room.
 */
export async function comeOnlyOn(
  tx: Transaction,
  roadmap: Roadmap,
  number: number,
  on: string,
): Promise<void> {
  const putOff = (await agendaOf(tx, roadmap, number)).toCome.find(({ isPutOff }) => isPutOff)
  if (putOff === undefined || (await meantFor(tx, roadmap, number)) !== on) return
  await tx.schedules.remove('postponed', roadmap.id, putOff.by.room, number)
}

/** The day from which a review was put off last; one that is put off again was meant for the same day as before. */
async function meantFor(tx: Transaction, roadmap: Roadmap, number: number): Promise<string | undefined> {
  for (const { after, undone, undoes } of await tx.log.ofItem(roadmap.id, number, mostEntries)) {
    const { data } = upcomingSchema.safeParse(after)
    if (data?.until !== undefined && !data.wasPutOff && !undone && undoes === undefined) return data.on
  }
  return undefined
}

/**
 * Lets an occasion come after all that was skipped or put off, as it was to come before.
 * @throws UserError when its review was held since, or something else became of it
 */
export async function comeAfterAll(
  tx: Transaction,
  roadmap: Roadmap,
  batch: Batch,
  ref: Ref,
  said: Upcoming,
  now: Instant,
): Promise<void> {
  const { number, room, on, schedule, until, wasPutOff = false, countedTo } = said
  const later = await tx.log.laterThan(batch, { what: 'review', ref }, ['review'])
  const { own, toCome } = await agendaOf(tx, roadmap, number)
  const putOff = toCome.find(({ isPutOff }) => isPutOff)
  const isAsLeft = wasPutOff || (own?.id === schedule && own.doneUntil === said.dueAt)
  const isOther = (until !== undefined || wasPutOff) && putOff?.on !== until
  if (later !== undefined || !isAsLeft || isOther) throw changedLater(ref, later?.byName ?? 'somebody')
  if (wasPutOff) {
    const morning = oneMorning(on, roadmap.settings, said.doneUntil)
    await tx.schedules.set({ job: 'postponed', roadmap: roadmap.id, room, number, ...morning })
  } else {
    if (until !== undefined) await tx.schedules.remove('postponed', roadmap.id, room, number)
    await tx.occasions.unclaim(schedule, on)
    await tx.schedules.moveOn(schedule, said.dueAt, said.doneUntil)
  }
  if (countedTo === undefined || own === undefined) return
  const doneUntil = wasPutOff ? own.doneUntil : said.doneUntil
  const recurrence = { ...own.recurrence, from: countedTo }
  await scheduleReview(tx, roadmap, own.room, { ...own, recurrence, doneUntil }, now)
}
