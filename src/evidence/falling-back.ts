import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { type Edit, moveTo } from '../plan/edit.ts'
import { judgeCriterion } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { State } from '../plan/state.ts'
import { readStateThen } from '../plan/state-then.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { standingIn } from '../views/standing-words.ts'

/** The edit by which a criterion falls back that a decision had made done and that is met no more; a tick of somebody stays. */
export async function fallingBack(
  tx: Transaction,
  roadmap: Roadmap,
  number: number,
  now: Instant,
): Promise<readonly Edit[]> {
  const item = await tx.items.get(roadmap.id, number)
  const edit = item && (await fallen(tx, roadmap, item, now))
  return edit === undefined ? [] : [edit]
}

/** How a criterion falls back that stands as this one does; undefined where it does not. */
export async function fallen(
  tx: Transaction,
  roadmap: Roadmap,
  item: TrackedItem,
  now: Instant,
): Promise<Edit | undefined> {
  if (item.kind !== 'criterion' || item.state !== 'done') return undefined
  const before = await stateBeforeDecision(tx, roadmap, item)
  if (before === undefined) return undefined
  const evidence = await tx.evidence.ofItem(roadmap.id, item.number)
  const judged = judgeCriterion({ ...item, state: before }, evidence, dayIn(roadmap.settings.zone, now))
  return judged.standing === 'met' ? undefined : moveTo(item, before, standingIn(judged))
}

/** What an item was before the decision that made it what it is; undefined where something else did. */
async function stateBeforeDecision(
  tx: Transaction,
  { id }: Roadmap,
  { number }: TrackedItem,
): Promise<State | undefined> {
  const entries = await tx.log.ofItem(id, number, -1)
  const last = entries.find(({ what, undone, undoes }) => what === 'state' && !undone && undoes === undefined)
  const batch = last && (await tx.log.byId(last.batch))
  const isDecided = batch?.changes.some(({ what }) => what === 'decision') ?? false
  return isDecided ? readStateThen(last?.before)?.state : undefined
}
