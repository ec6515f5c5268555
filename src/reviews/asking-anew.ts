import type { Edit } from '../plan/edit.ts'
import { isFinished } from '../plan/progress.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'

/**
 * Opens the duties of a review that opens. What several reviews ask for and was finished in one under way is asked for
 * anew: that one keeps its tick, and asks for it no more.
 */
export async function askAnew(
  tx: Transaction,
  roadmap: number,
  duties: readonly TrackedItem[],
): Promise<readonly Edit[]> {
  const finished = new Map(duties.filter(isFinished).map(({ number, state }) => [number, state]))
  for (const holding of await tx.holdings.underWay(roadmap)) {
    const gone = holding.duties.filter((number) => finished.has(number))
    if (gone.length === 0) continue
    const ticked = gone.filter((number) => finished.get(number) === 'done')
    await tx.holdings.save({
      ...holding,
      duties: holding.duties.filter((number) => !finished.has(number)),
      ticked: [...(holding.ticked ?? []), ...ticked],
    })
  }
  return duties
    .filter(({ number, state }) => state === 'none' || finished.has(number))
    .map((item) => ({
      change: { what: 'state', ref: item.ref, before: item.state, after: 'open' },
      item: { ...item, state: 'open' },
    }))
}
