import { workspaceOf } from '../chat/place.ts'
import { titleOf } from '../plan/title.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Transaction } from '../store/transaction.ts'

const most = 25

interface Suggestion {
  readonly value: string
  readonly label: string
}

/** Keys or refs whose ref or text holds what was typed so far: the one of just that ref, then unfinished items first. */
export async function suggest(
  tx: Transaction,
  room: string,
  kind: 'refs' | 'key',
  typed: string,
): Promise<readonly Suggestion[]> {
  const wanted = typed.trim().toLowerCase()
  if (kind === 'key') {
    const all = await tx.roadmaps.ofWorkspace(workspaceOf(room))
    return all
      .map(({ key, header }) => ({ value: key, label: `${key} · ${header.title}` }))
      .filter(({ label }) => label.toLowerCase().includes(wanted))
      .slice(0, most)
  }
  const followed = await tx.roadmaps.followedIn(room)
  const found: TrackedItem[] = []
  for (const { id } of followed) {
    const items = await tx.items.all(id)
    found.push(...items.filter((item) => item.origin !== 'removed' && matches(item, wanted)))
  }
  const exact = ({ ref }: TrackedItem) => (ref.toLowerCase() === wanted ? 1 : 0)
  const finished = (item: TrackedItem) =>
    item.state === 'done' || item.state === 'dropped' || item.state === 'none' ? 1 : 0
  return found
    .toSorted((a, b) => exact(b) - exact(a) || finished(a) - finished(b))
    .slice(0, most)
    .map((item) => ({ value: item.ref, label: `${item.ref} ${titleOf(item)}` }))
}

function matches(item: TrackedItem, wanted: string): boolean {
  return item.ref.toLowerCase().includes(wanted) || titleOf(item).toLowerCase().includes(wanted)
}
