import { plannedReviews } from '../../reviews/planned-reviews.ts'
import { roomsCalled } from '../../reviews/where-held.ts'
import { reviewListView } from '../../views/reviews.ts'
import type { Call, Outcome } from '../command.ts'
import { namedReviews } from './found.ts'

/** Every review: when it comes, when it came, what waits. */
export async function listReviews(call: Call): Promise<Outcome> {
  const { roadmap, reviews } = await namedReviews(call)
  const planned = await plannedReviews(call.tx, roadmap, reviews, call.request.at)
  const rooms = await roomsCalled(
    call.tx,
    roadmap.id,
    reviews.map(({ number }) => number),
  )
  const elsewhere = rooms.filter((room) => room !== call.request.place.room)
  return { reply: reviewListView(roadmap, planned, elsewhere) }
}
