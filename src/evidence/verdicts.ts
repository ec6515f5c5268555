import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { type Verdict, verdictsIn } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** How every gate of a plan stands. */
export async function verdictsOf(
  tx: Transaction,
  roadmap: Roadmap,
  now: Instant,
): Promise<readonly Verdict[]> {
  const items = await tx.items.all(roadmap.id)
  const evidence = await tx.evidence.ofRoadmap(roadmap.id)
  const today = dayIn(roadmap.settings.zone, now)
  return verdictsIn(items, evidence, today)
}
