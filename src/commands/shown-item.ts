import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { judgeCriterion } from '../plan/gate.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import { itemView, newestEntries } from '../views/item.ts'

/** An item with its newest history, and with how it stands where it is a criterion. */
export async function shownItem(
  tx: Transaction,
  roadmap: Roadmap,
  item: TrackedItem,
  zone: string,
  at: Instant,
): Promise<View> {
  const history = await tx.log.ofItem(roadmap.id, item.number, newestEntries + 1)
  if (item.kind !== 'criterion') return itemView(roadmap, item, history, zone)
  const evidence = await tx.evidence.ofItem(roadmap.id, item.number)
  const judged = judgeCriterion(item, evidence, dayIn(roadmap.settings.zone, at))
  return itemView(roadmap, item, history, zone, judged)
}
