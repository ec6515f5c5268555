import type { Post } from '../chat/post.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Firing } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { firingView } from '../views/trigger.ts'

/** What fires a trigger. */
export interface Fired extends Omit<Firing, 'id' | 'roadmap' | 'status'> {
  /** A name for what happened, which fires once. */
  readonly cause: string
}

/** Fires a trigger, once for each cause: a card with what was seen, for people to confirm or to dismiss. */
export async function fire(
  tx: Transaction,
  roadmap: Roadmap,
  { cause, ...fired }: Fired,
): Promise<readonly Post[]> {
  const firing = await tx.firings.add({ ...fired, roadmap: roadmap.id, status: 'waiting' }, cause)
  if (firing === undefined) return []
  const item = firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number)
  return [
    {
      key: `firing:${firing.id}`,
      at: { room: firing.room },
      view: firingView(roadmap, firing, item),
      recipe: { card: 'firing', roadmap: roadmap.id, values: { firing: String(firing.id) } },
    },
  ]
}
