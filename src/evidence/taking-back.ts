import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'
import { askWhenStale } from './giving.ts'

/** Lets evidence that was given not count, and evidence that was withdrawn count again. */
export async function takeEvidenceBack(
  tx: Transaction,
  roadmap: Roadmap,
  before: unknown,
  after: unknown,
  { at, place }: { readonly at: number; readonly place: { readonly room: string } },
): Promise<void> {
  const wasGiven = typeof after === 'number'
  const id = wasGiven ? after : before
  const evidence = typeof id === 'number' ? await tx.evidence.byId(id) : undefined
  if (evidence === undefined) throw new RangeError('the log names evidence that is not stored')
  await tx.evidence.setWithdrawn(evidence.id, wasGiven)
  await askWhenStale(tx, roadmap, place.room, evidence.number, at)
}
