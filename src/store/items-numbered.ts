import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from './transaction.ts'

/** Those that are stored, in this order. */
export async function itemsNumbered(
  tx: Transaction,
  roadmap: number,
  numbers: readonly number[],
): Promise<readonly TrackedItem[]> {
  const items: TrackedItem[] = []
  for (const number of numbers) {
    const item = await tx.items.get(roadmap, number)
    if (item) items.push(item)
  }
  return items
}
