import type { Instant } from '../clock.ts'
import { fallen } from '../evidence/falling-back.ts'
import type { Edit } from '../plan/edit.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'
import type { Draft } from './draft-revision.ts'

/** The draft with the criteria fallen back that ask for something else now than what their gate was decided on. */
export async function withFallenBack<Drafted extends Draft>(
  tx: Transaction,
  roadmap: Roadmap,
  draft: Drafted,
  now: Instant,
): Promise<Drafted> {
  const edits = new Map<number, Edit>()
  for (const { item, before } of draft.saves) {
    // What a person has to settle is not settled by this.
    if (item.text === before.text || item.conflict !== undefined) continue
    const edit = await fallen(tx, roadmap, item, now)
    if (edit !== undefined) edits.set(item.number, edit)
  }
  if (edits.size === 0) return draft
  const asFallen = (item: TrackedItem) => edits.get(item.number)?.item ?? item
  return {
    ...draft,
    saves: draft.saves.map(({ item, before }) => ({ item: asFallen(item), before })),
    changes: [...draft.changes, ...[...edits.values()].map(({ change }) => change)],
    items: draft.items.map(asFallen),
    changed: draft.changed.map(asFallen),
    returned: draft.returned.map(asFallen),
  }
}
