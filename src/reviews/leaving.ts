import type { Edit } from '../plan/edit.ts'
import { type Holding, withMissed } from '../plan/holding.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { dutiesOf } from './duties.ts'
import { countFromNow, resetDuties, tickedIn } from './ending.ts'
import { askAgain } from './nudging.ts'
import { circumstancesOf, type Occurring } from './occurring.ts'

/**
 * One review of several that are held as one lapses: what it alone asks for waits for the next one without a tick, and
 * the others go on.
 */
export async function leaveHolding(
  tx: Transaction,
  holding: Holding,
  review: TrackedItem,
  occurring: Occurring,
): Promise<void> {
  const rest = await without(tx, holding, review.number)
  const left: Holding = {
    ...holding,
    reviews: [review.number],
    duties: holding.duties.filter((duty) => !rest.duties.includes(duty)),
    status: 'lapsed',
  }
  await tx.holdings.save({ ...rest, ticked: await tickedIn(tx, left) })
  await askForTheRest(tx, holding, rest, occurring)
  await countFromNow(tx, left, occurring)
  const lapsed: Edit = {
    change: { what: 'review', ref: review.ref, before: holding, after: left },
    item: review,
  }
  await record(tx, circumstancesOf(occurring), [...(await resetDuties(tx, left)), lapsed])
}

/** People are asked again for those that go on when they would have been for all. */
async function askForTheRest(
  tx: Transaction,
  { room, reviews }: Holding,
  rest: Holding,
  { roadmap, now }: Occurring,
): Promise<void> {
  const [was, first] = [reviews[0], rest.reviews[0]]
  if (first === undefined || first === was) return
  const nudge = (await tx.schedules.ofRoadmap(roadmap.id)).find(
    (one) => one.job === 'nudge' && one.room === room && one.number === was,
  )
  await tx.schedules.remove('nudge', roadmap.id, room, was)
  // One that is due in this moment is not asked while the other opens.
  if (nudge?.dueAt === undefined) await askAgain(tx, roadmap, rest, now)
  else await tx.schedules.set({ ...nudge, number: first })
}

/** A holding without one of its reviews and what it alone asks for; without the last one it was never held. */
export async function without(tx: Transaction, holding: Holding, number: number): Promise<Holding> {
  const numbers = holding.reviews.filter((one) => one !== number)
  if (numbers.length === 0) return { ...holding, status: 'skipped' }
  const items = await tx.items.all(holding.roadmap)
  const asked = async (of: readonly number[]) =>
    (await tx.items.numbered(holding.roadmap, of)).flatMap((review) =>
      dutiesOf(review, items).map((duty) => duty.number),
    )
  const still = new Set(await asked(numbers))
  const left = new Set((await asked([number])).filter((duty) => !still.has(duty)))
  const missedOf = holding.missedOf?.filter((one) => one.number !== number)
  return {
    ...(missedOf === undefined ? holding : withMissed(holding, missedOf)),
    reviews: numbers,
    duties: holding.duties.filter((duty) => !left.has(duty)),
  }
}
