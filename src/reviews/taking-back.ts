import type { Instant } from '../clock.ts'
import type { Batch, Change } from '../plan/change.ts'
import { changedLater } from '../plan/changed-later.ts'
import { type Holding, holdingSchema, isUnderWay } from '../plan/holding.ts'
import type { Ref } from '../plan/item.ts'
import { numberOfRef } from '../plan/ref.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { upcomingSchema } from '../plan/upcoming.ts'
import type { Transaction } from '../store/transaction.ts'
import { without } from './leaving.ts'
import { askAgain, comeBackOn } from './nudging.ts'
import { comeAfterAll } from './upcoming.ts'

/**
 * Makes a review as it was before a change: open again, to come after all, never opened, or no part any more of what is
 * held of several. What befell its holding otherwise stays.
 * @throws UserError when it has ended or was held again since
 */
export async function takeReviewBack(
  tx: Transaction,
  roadmap: Roadmap,
  batch: Batch,
  { ref, before, after }: Pick<Change, 'before' | 'after'> & { readonly ref: Ref },
  now: Instant,
): Promise<void> {
  const said = upcomingSchema.safeParse(after)
  if (said.success) return comeAfterAll(tx, roadmap, batch, ref, said.data, now)
  const [was, became] = [holdingSchema.parse(before), holdingSchema.parse(after)]
  const current = await tx.holdings.byId(became.id)
  if (current === undefined) throw new RangeError('the log names a holding that is not stored')
  if (current.endedAt !== became.endedAt) throw changedLater(ref, current.by ?? 'somebody')
  const again = await heldSince(tx, current)
  if (again !== undefined) {
    const held = `${roadmap.key}-${again}`
    const later = await tx.log.laterThan(batch, { what: 'review', ref: held }, ['review'])
    throw changedLater(held, later?.byName ?? 'somebody')
  }
  const restored = isUnderWay(was) ? asBefore(current, was) : await without(tx, current, numberOfRef(ref))
  await tx.holdings.save(restored)
  await tx.schedules.remove('nudge', roadmap.id, current.room, current.reviews[0])
  if (restored.status === 'open') await askAgain(tx, roadmap, restored, now)
  else if (restored.status === 'snoozed' && restored.until !== undefined)
    await comeBackOn(tx, roadmap, restored, restored.until, now)
}

/** The review of a holding that was held anew since. */
async function heldSince(tx: Transaction, holding: Holding): Promise<number | undefined> {
  const since = await tx.holdings.since(holding)
  const later = since.find((one) => isUnderWay(one) || one.endedAt !== undefined)
  return later?.reviews.find((number) => holding.reviews.includes(number))
}

/** Open or put off as it was; what was put off may have been joined by others since. */
function asBefore(current: Holding, was: Holding): Holding {
  if (!isUnderWay(current)) return was
  const { status: _, until: __, by: ___, ...rest } = current
  return {
    ...rest,
    status: was.status,
    ...(was.until !== undefined && { until: was.until }),
    ...(was.by !== undefined && { by: was.by }),
  }
}
