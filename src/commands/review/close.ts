import type { Question } from '../../chat/form.ts'
import { UserError } from '../../errors.ts'
import type { Assessable } from '../../plan/assessable.ts'
import type { Holding } from '../../plan/holding.ts'
import type { Roadmap } from '../../plan/roadmap.ts'
import { assess, assessablesOf, type Concluded } from '../../reviews/assessing.ts'
import { closeReview } from '../../reviews/closing.ts'
import { shownHolding } from '../../reviews/shown-holding.ts'
import { reviewTitle } from '../../views/review.ts'
import { said } from '../../views/said.ts'
import { circumstancesOf } from '../change-items.ts'
import type { Call, Outcome } from '../command.ts'
import { mayChange } from '../permission.ts'
import { closingQuestion, isAsConfirmed, namesOf } from './closing-form.ts'
import { heldReview } from './found.ts'

/**
 * Closes the review under way with what was concluded of each thing that it assesses, and of the whole; asks for both
 * where nothing is said. A form that has no room for all comes back more than once.
 */
export async function closeNow(call: Call, conclusion: string | undefined): Promise<Outcome> {
  const { roadmap, holding: found } = await heldReview(call, 'close')
  mayChange(call, roadmap)
  if (found === undefined)
    throw new UserError('No such review is open.', `See them: /roadmap review list ${roadmap.key}`)
  const all = await assessablesOf(call.tx, roadmap, call.request.at)
  const concluded = concludedIn(call, all)
  if (concluded.length > 0) await assess(call.tx, circumstancesOf(call, roadmap), found, concluded)
  const holding = (await call.tx.holdings.byId(found.id)) ?? found
  if (conclusion !== undefined) return close(call, roadmap, holding, conclusion)
  const left = all.filter(({ number }) => !holding.assessments?.some((one) => one.number === number))
  const review = `${roadmap.key}-${holding.reviews[0]}`
  if (concluded.length === 0) return { question: await question(call, roadmap, holding, left) }
  return {
    reply: said(`${all.length - left.length} of ${all.length} assessed.`, {
      buttons: [{ label: 'Go on', press: `close-review ${review}`, tone: 'primary' }],
    }),
  }
}

async function question(
  { tx }: Call,
  roadmap: Roadmap,
  holding: Holding,
  left: readonly Assessable[],
): Promise<Question> {
  const shown = await shownHolding(tx, roadmap, holding)
  return closingQuestion(`${roadmap.key}-${holding.reviews[0]}`, reviewTitle(shown), left)
}

async function close(call: Call, roadmap: Roadmap, holding: Holding, conclusion: string): Promise<Outcome> {
  const { at, by, place } = call.request
  const occurring = { roadmap, room: place.room, now: at, by: { id: by.id, name: by.name } }
  const { batch, posts } = await closeReview(call.tx, holding, occurring, conclusion)
  const buttons = [{ label: 'Undo', press: `take-back ${batch}` }]
  return { reply: said('Closed. The report is in its thread.', { buttons }), posts }
}

/** What a form says of each; nothing where it did not ask. */
function concludedIn({ values, request }: Call, all: readonly Assessable[]): readonly Concluded[] {
  return all.flatMap((one) => {
    const { how, note } = namesOf(one)
    if (values[how] === undefined) return []
    const words = values[note]?.trim()
    const conclusion = {
      isChanged: !isAsConfirmed(values[how]),
      by: request.by.name,
      ...(words && { note: words }),
    }
    return [{ numbers: [one.number], conclusion }]
  })
}
