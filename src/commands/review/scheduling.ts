import type { RoomId } from '../../chat/place.ts'
import { UserError } from '../../errors.ts'
import { freeDays } from '../../plan/free-days.ts'
import { nextOccurrence, startOf } from '../../plan/recurrence/occurrences.ts'
import { readRecurrence } from '../../plan/recurrence/read-recurrence.ts'
import { readRule } from '../../plan/recurrence/read-rule.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import { plannedReviews } from '../../reviews/planned-reviews.ts'
import { proposeTimes } from '../../reviews/proposals.ts'
import { otherwiseLaidDown } from '../../reviews/redating.ts'
import { endReview, reviewSchedules, scheduleReview } from '../../reviews/review-schedule.ts'
import { comeOnlyOn } from '../../reviews/upcoming.ts'
import { recurrenceWords } from '../../views/recurrence-words.ts'
import { reviewListView } from '../../views/reviews.ts'
import { said } from '../../views/said.ts'
import { noteArranged } from '../arranged.ts'
import type { Call, Outcome } from '../command.ts'
import { followedRoom } from '../followed-room.ts'
import { mustMaintain } from '../permission.ts'
import { namedReview, namedReviews } from './found.ts'

/**
 * Accepts what was proposed: those named, or all. Of those named that come otherwise than the plan lays down, it accepts
 * that.
 */
export async function acceptReviews(call: Call): Promise<Outcome> {
  const { roadmap, reviews, areNamed } = await namedReviews(call)
  mustMaintain(call, roadmap, 'accept its reviews')
  const { tx, request } = call
  const numbers = new Set(reviews.map(({ number }) => number))
  const waiting = async () =>
    (await reviewSchedules(tx, roadmap.id)).filter(
      ({ number, isProposed }) => isProposed && numbers.has(number),
    )
  // Of what was refused once, or never asked about, the document still says when it comes.
  if (areNamed || (await waiting()).length === 0)
    await proposeTimes(tx, roadmap, request.place.room, reviews, request.at)
  const redated = areNamed
    ? (await otherwiseLaidDown(tx, roadmap, request.at)).filter(({ number }) => numbers.has(number))
    : []
  const proposed = [...(await waiting()), ...redated]
  if (proposed.length === 0)
    throw new UserError(
      areNamed
        ? 'Nothing of that waits to be accepted.'
        : `No review of ${roadmap.key} waits to be accepted.`,
      `See them: /roadmap review list ${roadmap.key}`,
    )
  const rooms: RoomId[] = []
  for (const one of proposed) {
    const room = await followedRoom(call, roadmap, { of: 'its reviews', wanted: [one.room] })
    await scheduleReview(tx, roadmap, room, one, request.at)
    rooms.push(room)
  }
  await tx.posts.goStale(roadmap.id, request.at)
  const accepted = reviews.filter(({ number }) => proposed.some((one) => one.number === number))
  const refs = accepted.map(({ ref }) => ref).join(' ')
  const before = redated.map(({ item, soFar }) => `${item.ref} ${recurrenceWords(soFar)}`)
  const [moved] = redated
  await noteArranged(call, {
    roadmap,
    what: `accepting ${refs.replaceAll(' ', ', ')}${before.length === 0 ? '' : ` (before: ${before.join('; ')})`}`,
    back: moved === undefined ? `review refuse ${refs}` : `review set ${moved.item.ref} …`,
  })
  const planned = await plannedReviews(tx, roadmap, accepted, request.at)
  return { reply: reviewListView(roadmap, planned, elsewhere(call, rooms)) }
}

/** The rooms in which something comes, but for the one in which that was said. */
function elsewhere({ request }: Call, rooms: readonly RoomId[]): readonly RoomId[] {
  return [...new Set(rooms)].filter((room) => room !== request.place.room)
}

/** Refuses what was proposed, or ends what was accepted: it comes no more. */
export async function refuseReviews(call: Call): Promise<Outcome> {
  const { roadmap, reviews, areNamed } = await namedReviews(call, true)
  mustMaintain(call, roadmap, 'refuse its reviews')
  const { tx, request } = call
  const ended: string[] = []
  for (const { number } of await reviewSchedules(tx, roadmap.id)) {
    const review = reviews.find((one) => one.number === number)
    const isMeant = areNamed || (await isProposed(call, roadmap.id, number))
    if (review !== undefined && isMeant && (await endReview(tx, roadmap.id, number))) ended.push(review.ref)
  }
  if (ended.length === 0)
    throw new UserError(
      areNamed ? 'None of that comes as it is.' : `No review of ${roadmap.key} waits to be refused.`,
      `See them: /roadmap review list ${roadmap.key}`,
    )
  await tx.posts.goStale(roadmap.id, request.at)
  const refs = ended.join(' ')
  await noteArranged(call, { roadmap, what: `refusing ${ended.join(', ')}`, back: `review accept ${refs}` })
  return { reply: said(`${ended.join(', ')}: nobody is called for that.`) }
}

async function isProposed({ tx }: Call, roadmap: number, number: number): Promise<boolean> {
  return (await reviewSchedules(tx, roadmap)).some((one) => one.number === number && one.isProposed === true)
}

/** Where another time or end alone is said, what was skipped stays so. */
const saysNoDay = /^(?:at|until) /i

/** The day with which a rule is said to begin is held though it was skipped or put off; others that were stay so. */
async function comeOnFirstDay({ tx, request }: Call, roadmap: Roadmap, number: number): Promise<void> {
  const { id, settings } = roadmap
  const schedule = (await reviewSchedules(tx, id)).find((one) => one.number === number)
  if (schedule === undefined) return
  const { recurrence } = schedule
  const begins = startOf(recurrence.from, recurrence.zone) - 1
  if (begins <= request.at && recurrence.step.unit !== 'once') return
  const first = nextOccurrence(recurrence, Math.max(request.at, begins), freeDays(settings))
  if (first === undefined) return
  await tx.occasions.comeAfterAll(schedule.id, first.on)
  await comeOnlyOn(tx, roadmap, number, first.on)
}

/** Says when a review comes from now on: in this room, or where this one does not follow the plan, in its own. */
export async function setReview(call: Call): Promise<Outcome> {
  const { roadmap, review } = await namedReview(call, 'set')
  mustMaintain(call, roadmap, 'set its reviews')
  const { tx, request } = call
  const { zone } = roadmap.settings
  const before = (await reviewSchedules(tx, roadmap.id)).find(({ number }) => number === review.number)
  const rule = readRule(call.values['words'] ?? '', before?.recurrence, request.at, zone)
  const recurrence = readRecurrence({ ...rule, whenFree: roadmap.settings.whenFree ?? 'shift' })
  if (nextOccurrence(recurrence, request.at, freeDays(roadmap.settings)) === undefined)
    throw new UserError('That day is past.', 'Give one to come, for example: 2027-01-11 at 9:30')
  const { room: here } = request.place
  const room = await followedRoom(call, roadmap, {
    of: 'its reviews',
    wanted: [here, before?.room ?? here],
  })
  await scheduleReview(
    tx,
    roadmap,
    room,
    { job: before?.job ?? 'review', number: review.number, recurrence, doneUntil: request.at },
    request.at,
  )
  if (!saysNoDay.test(call.values['words'] ?? '')) await comeOnFirstDay(call, roadmap, review.number)
  await tx.posts.goStale(roadmap.id, request.at)
  const was = before?.isProposed === true ? undefined : before
  await noteArranged(call, {
    roadmap,
    what: `that ${review.ref} comes ${recurrenceWords(recurrence)}${was === undefined ? '' : `, before ${recurrenceWords(was.recurrence)}`}`,
    back: was === undefined ? `review refuse ${review.ref}` : `review set ${review.ref} …`,
  })
  const planned = await plannedReviews(tx, roadmap, [review], request.at)
  return { reply: reviewListView(roadmap, planned, elsewhere(call, [room])) }
}
