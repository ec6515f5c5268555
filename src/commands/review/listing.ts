import { plannedReviews } from '../../reviews/planned-reviews.ts'
import { reviewListView } from '../../views/reviews.ts'
import type { Call, Outcome } from '../command.ts'
import { namedReviews } from './found.ts'

/** Every review: when it comes, when it came, what waits. */
export async function listReviews(call: Call): Promise<Outcome> {
  const { roadmap, reviews } = await namedReviews(call)
  const planned = await plannedReviews(call.tx, roadmap, reviews, call.request.at)
  return { reply: reviewListView(roadmap, planned) }
}
