import { UserError } from '../../errors.ts'
import type { Holding } from '../../plan/holding.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import type { TrackedItem } from '../../plan/tracked-item.ts'
import { reviewsOf } from '../../reviews/proposals.ts'
import { reviewSchedules } from '../../reviews/review-schedule.ts'
import type { Call } from '../command.ts'
import { roadmapHere } from '../here.ts'
import { namedItems } from '../named-items.ts'

/** The reviews that were named, or all; never anything else. */
export interface NamedReviews {
  readonly roadmap: Roadmap
  readonly reviews: readonly TrackedItem[]
  readonly areNamed: boolean
}

/** @throws UserError when something is named that is no review, nor, where it is to end, held as one */
export async function namedReviews(call: Call, isToEnd = false): Promise<NamedReviews> {
  const refs = call.values['refs']
  if (refs === undefined) {
    const roadmap = await roadmapHere(call, call.values['key'])
    return { roadmap, reviews: await reviewsOf(call.tx, roadmap), areNamed: false }
  }
  const { roadmap, items } = await namedItems(call, refs)
  const others = items.filter(({ kind }) => kind !== 'review')
  const other = isToEnd && others.length > 0 ? await notHeld(call, roadmap, others) : others[0]
  if (other !== undefined)
    throw new UserError(
      `${other.ref} is a ${other.kind}, no review.`,
      `See the reviews: /roadmap review list ${roadmap.key}`,
    )
  return { roadmap, reviews: items, areNamed: true }
}

/** One of these that neither is held as a review nor comes as one: what was one may still have to be ended. */
async function notHeld(
  { tx }: Call,
  { id }: Roadmap,
  items: readonly TrackedItem[],
): Promise<TrackedItem | undefined> {
  const held = new Set((await tx.holdings.underWay(id)).flatMap(({ reviews }) => reviews))
  for (const { number } of await reviewSchedules(tx, id)) held.add(number)
  return items.find(({ number }) => !held.has(number))
}

/** The one review that was named. @throws UserError when none or several were */
export async function namedReview(
  call: Call,
  action: string,
): Promise<{ roadmap: Roadmap; review: TrackedItem }> {
  const { roadmap, reviews, areNamed } = await namedReviews(call)
  const [review] = reviews
  if (review === undefined)
    throw new UserError(
      `${roadmap.key} has no reviews.`,
      `Make a line one: /roadmap kind ${roadmap.key}-1 review`,
    )
  if (reviews.length > 1)
    throw new UserError(
      areNamed ? 'One review at a time.' : `${roadmap.key} has ${reviews.length} reviews.`,
      `Say which, for example: /roadmap review ${action} ${review.ref}`,
    )
  return { roadmap, review }
}

/**
 * The review under way that is meant: the named one's, or the only one; undefined when none is. Without an action it is
 * named by the thread in which something is said.
 * @throws UserError
 */
export async function heldReview(
  call: Call,
  action?: string,
): Promise<{ readonly roadmap: Roadmap; readonly holding: Holding | undefined }> {
  const { roadmap, reviews, areNamed } = await namedReviews(call, true)
  const numbers = new Set(reviews.map(({ number }) => number))
  const underWay = (await call.tx.holdings.underWay(roadmap.id)).filter((one) =>
    one.reviews.some((number) => numbers.has(number)),
  )
  const [holding] = underWay
  if (underWay.length > 1 && !areNamed)
    throw new UserError(
      `${underWay.length} reviews of ${roadmap.key} are open.`,
      action === undefined
        ? 'Say it in the thread of the one that you mean.'
        : `Say which: /roadmap review ${action} ${roadmap.key}-${holding?.reviews[0]}`,
    )
  return { roadmap, holding }
}
