import { changedLater } from '../plan/changed-later.ts'
import { doubtThenSchema, type Evidence } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'
import { askWhenStale } from './giving.ts'

/**
 * Lets evidence that was given not count, and evidence that was withdrawn count again.
 * @throws UserError when what was given has been withdrawn since
 */
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
  if (wasGiven) await mustNotBeWithdrawn(tx, roadmap, evidence)
  await tx.evidence.setWithdrawn(evidence.id, wasGiven)
  await askWhenStale(tx, roadmap, place.room, evidence.number, at)
}

/** Leaves evidence in the doubt that a note had ended; any other note had ended none. */
export async function doubtAgain(tx: Transaction, before: unknown): Promise<void> {
  const { data } = doubtThenSchema.safeParse(before)
  const evidence = data && (await tx.evidence.byId(data.evidence))
  if (data === undefined || evidence === undefined || evidence.doubt !== undefined) return
  await tx.evidence.setDoubt(evidence.id, data.doubt)
}

/** Taken back alone, the giving would count again as soon as the withdrawal is taken back. */
async function mustNotBeWithdrawn(
  tx: Transaction,
  roadmap: Roadmap,
  { id, number }: Pick<Evidence, 'id' | 'number'>,
): Promise<void> {
  const withdrawal = (await tx.log.ofItem(roadmap.id, number, -1)).find(
    ({ what, before, undone, undoes }) =>
      what === 'evidence' && before === id && !undone && undoes === undefined,
  )
  if (withdrawal !== undefined) throw changedLater(`${roadmap.key}-${number}`, withdrawal.by.name)
}
