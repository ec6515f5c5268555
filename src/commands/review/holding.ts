import { roomWords } from '../../chat/inline.ts'
import type { Instant } from '../../clock.ts'
import { UserError } from '../../errors.ts'
import { dayIn } from '../../plan/day.ts'
import { readDue } from '../../plan/due-words.ts'
import { dayOf } from '../../plan/recurrence/of-words.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import { endHolding } from '../../reviews/ending.ts'
import { openReview } from '../../reviews/opening.ts'
import { snoozeHolding } from '../../reviews/snoozing.ts'
import { postponeNext, skipNext } from '../../reviews/upcoming.ts'
import { reviewTitle } from '../../views/review.ts'
import { said } from '../../views/said.ts'
import { dueWords } from '../../views/words.ts'
import type { Call, Outcome } from '../command.ts'
import { followedRoom } from '../followed-room.ts'
import { mayChange } from '../permission.ts'
import { heldReview, namedReview } from './found.ts'

function occurring({ request }: Call, roadmap: Roadmap) {
  return {
    roadmap,
    room: request.place.room,
    now: request.at,
    by: { id: request.by.id, name: request.by.name },
  }
}

const undo = (batch: number) => ({ buttons: [{ label: 'Undo', press: `take-back ${batch}` }] })

/** Opens a review out of turn: in this room, or where this one does not follow the plan, in one that does. */
export async function openNow(call: Call): Promise<Outcome> {
  const { roadmap, review } = await namedReview(call, 'open')
  mayChange(call, roadmap)
  const { zone, language } = roadmap.settings
  const held = (await call.tx.holdings.underWay(roadmap.id)).find(({ reviews }) =>
    reviews.includes(review.number),
  )
  if (held !== undefined)
    throw new UserError(
      `${review.ref} is open already, since ${dueWords(held.on, language)}${held.room === call.request.place.room ? '' : ', in another room'}.`,
      `Go on in its thread, or end it first: /roadmap review close ${review.ref}`,
    )
  const on = dayIn(zone, call.request.at)
  const { room: here } = call.request.place
  const room = await followedRoom(call, roadmap, { of: 'its reviews' })
  const posts = await openReview(call.tx, { ...occurring(call, roadmap), room, on, missed: 0 }, review)
  if (room === here) return { posts }
  const title = reviewTitle({ roadmap, reviews: [review] })
  return {
    posts,
    reply: said(`${title} is open in ${roomWords(room)}.`, { text: [`${title} is open in `, { room }, '.'] }),
  }
}

/** Skips the review under way, or the next one; or that of a day, whatever else is under way. */
export async function skipOne(call: Call): Promise<Outcome> {
  const { roadmap, holding } = await heldReview(call, 'skip')
  mayChange(call, roadmap)
  const { zone, language } = roadmap.settings
  const { words = '' } = call.values
  const day = words === '' ? undefined : dayToSkip(words, call.request.at, zone)
  if (holding !== undefined && (day === undefined || day === holding.on)) {
    const batch = await endHolding(call.tx, holding, { status: 'skipped' }, occurring(call, roadmap))
    return { reply: said(`The review of ${dueWords(holding.on, language)} is skipped.`, undo(batch)) }
  }
  const { review } = await namedReview(call, 'skip')
  const { batch, on } = await skipNext(call.tx, occurring(call, roadmap), review, day)
  const title = reviewTitle({ roadmap, reviews: [review] })
  return { reply: said(`${title} of ${dueWords(on, language)} is skipped.`, undo(batch)) }
}

/** @throws UserError when the words are no date, or one wider than a day */
function dayToSkip(words: string, at: Instant, zone: string): string {
  const remedy =
    'The next one: /roadmap review skip IMD-7. That of a day: /roadmap review skip IMD-7 2027-03-15'
  const due = readDue(words, at, zone, remedy)
  if (due === undefined || dayOf(due) !== due) throw new UserError('The review of which day?', remedy)
  return due
}

/** Puts off the review under way, or the next one: that one alone. */
export async function snoozeOne(call: Call): Promise<Outcome> {
  const { roadmap, holding } = await heldReview(call, 'snooze')
  mayChange(call, roadmap)
  const { zone, language } = roadmap.settings
  const remedy = 'Give a day to come, for example: /roadmap review snooze IMD-7 in 1 week'
  const words = call.values['words'] ?? ''
  const due = words === '' ? undefined : readDue(words, call.request.at, zone, remedy)
  const day = due === undefined ? undefined : dayOf(due)
  if (day === undefined || day <= dayIn(zone, call.request.at)) throw new UserError('Until when?', remedy)
  if (holding !== undefined) {
    const batch = await snoozeHolding(call.tx, holding, day, occurring(call, roadmap))
    return { reply: said(`Put off to ${dueWords(day, language)}.`, undo(batch)) }
  }
  const { review } = await namedReview(call, 'snooze')
  const { batch, on } = await postponeNext(call.tx, occurring(call, roadmap), review, day)
  const title = reviewTitle({ roadmap, reviews: [review] })
  return {
    reply: said(
      `${title} of ${dueWords(on, language)} is put off to ${dueWords(day, language)}.`,
      undo(batch),
    ),
  }
}
