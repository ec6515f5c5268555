import { byTime } from '../plan/change.ts'
import { dayIn } from '../plan/day.ts'
import type { Edit } from '../plan/edit.ts'
import type { Holding } from '../plan/holding.ts'
import { completedOn } from '../plan/recurrence/after-completion.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { circumstancesOf, type Occurring } from './occurring.ts'
import { reviewSchedules, scheduleReview } from './review-schedule.ts'

/** How a review ends. */
export interface Ending {
  readonly status: 'closed' | 'skipped' | 'lapsed'
  readonly conclusion?: string
}

/**
 * Ends a holding: its duties wait for the next one without a tick, and nobody is asked again. `findAlso` is asked once it is
 * settled when its reviews come next. Returns the batch.
 */
export async function endHolding(
  tx: Transaction,
  holding: Holding,
  ending: Ending,
  occurring: Occurring,
  findAlso: () => Promise<readonly Edit[]> = async () => [],
): Promise<number> {
  const { by = byTime, now } = occurring
  const ticked = await tickedIn(tx, holding)
  const ended: Holding = { ...holding, ...ending, endedAt: now, by: by.name, ticked }
  await tx.holdings.save(ended)
  await tx.schedules.remove('nudge', holding.roadmap, holding.room, holding.reviews[0])
  await countFromNow(tx, holding, occurring)
  const also = await findAlso()
  return record(tx, circumstancesOf(occurring), [
    ...(await resetDuties(tx, holding)),
    ...also,
    ...(await reviewEdit(tx, holding, ended, also)),
  ])
}

/** The numbers of the duties that are done, with those that were when a review left it. */
export async function tickedIn(tx: Transaction, holding: Holding): Promise<readonly number[]> {
  const done = (await dutiesHeld(tx, holding)).filter(({ state }) => state === 'done')
  return [...(holding.ticked ?? []), ...done.map(({ number }) => number)]
}

/** Takes the ticks from the duties of a holding that no other one asks for. */
export async function resetDuties(tx: Transaction, holding: Holding): Promise<readonly Edit[]> {
  const stillAsked = await dutiesAsked(tx, holding.roadmap)
  const edits: Edit[] = []
  for (const item of await dutiesHeld(tx, holding)) {
    if (item.state === 'none' || stillAsked.has(item.number)) continue
    edits.push({
      change: { what: 'state', ref: item.ref, before: item.state, after: 'none' },
      item: { ...item, state: 'none' },
    })
  }
  return edits
}

/** The numbers of what the reviews under way ask for. */
export async function dutiesAsked(tx: Transaction, roadmap: number): Promise<ReadonlySet<number>> {
  return new Set((await tx.holdings.underWay(roadmap)).flatMap(({ duties }) => duties))
}

async function dutiesHeld(tx: Transaction, { roadmap, duties }: Holding): Promise<readonly TrackedItem[]> {
  return (await tx.items.numbered(roadmap, duties)).filter(({ kind }) => kind === 'duty')
}

/** What became of a holding, as an entry in its review's history; `also` is recorded before it. */
export async function reviewEdit(
  tx: Transaction,
  before: Holding,
  after: Holding,
  also: readonly Edit[] = [],
): Promise<readonly Edit[]> {
  const stored = await tx.items.get(after.roadmap, after.reviews[0] ?? 0)
  if (stored === undefined) return []
  // The later edit of one item is the one that is kept.
  const item = also.findLast((edit) => edit.item.number === stored.number)?.item ?? stored
  return [{ change: { what: 'review', ref: item.ref, before, after }, item }]
}

/** What comes so long after it was closed is counted from now. */
export async function countFromNow(
  tx: Transaction,
  { reviews }: Holding,
  { roadmap, now }: Occurring,
): Promise<void> {
  const today = dayIn(roadmap.settings.zone, now)
  for (const one of await reviewSchedules(tx, roadmap.id))
    if (reviews.includes(one.number) && one.recurrence.afterCompletion === true) {
      const recurrence = completedOn(one.recurrence, today)
      await scheduleReview(tx, roadmap, one.room, { ...one, recurrence, doneUntil: now }, now)
    }
}
