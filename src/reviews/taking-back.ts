import type { Instant } from '../clock.ts'
import { holdingSchema } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { upcomingSchema } from '../plan/upcoming.ts'
import type { Transaction } from '../store/transaction.ts'
import { askAgain } from './nudging.ts'
import { comeAfterAll } from './upcoming.ts'

/** Makes a review as it was before a change: open again, to come after all, or never opened. */
export async function takeReviewBack(
  tx: Transaction,
  roadmap: Roadmap,
  before: unknown,
  after: unknown,
  now: Instant,
): Promise<void> {
  const said = upcomingSchema.safeParse(after)
  if (said.success) return comeAfterAll(tx, roadmap.id, said.data)
  const was = holdingSchema.parse(before)
  await tx.holdings.save(was)
  if (was.status === 'open') await askAgain(tx, roadmap, was, now)
  else await tx.schedules.remove('nudge', roadmap.id, was.room, was.reviews[0])
}
