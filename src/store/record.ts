import type { Batch, Change } from '../plan/change.ts'
import type { Edit } from '../plan/edit.ts'
import type { Transaction } from './transaction.ts'

/** Who, when and where: what all changes of one request share. */
export type Circumstances = Omit<Batch, 'id' | 'changes' | 'undoneBy'>

/** Makes changes and writes them down, with others that concern no item, marks cards as behind, and returns the batch's id. */
export async function record(
  tx: Transaction,
  circumstances: Circumstances,
  edits: readonly Edit[],
  also: readonly Change[] = [],
): Promise<number> {
  for (const { item, fresh } of edits)
    await (fresh ? tx.items.add(circumstances.roadmap, item) : tx.items.save(circumstances.roadmap, item))
  const id = await tx.log.record({
    ...circumstances,
    changes: [...also, ...edits.map((edit) => edit.change)],
  })
  await tx.roadmaps.touch(circumstances.roadmap)
  await tx.posts.goStale(circumstances.roadmap, circumstances.at)
  return id
}
