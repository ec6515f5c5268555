import type { Post } from '../chat/post.ts'
import { byTime } from '../plan/change.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Firing, Watch } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { firingView } from '../views/trigger.ts'
import { confirmItself } from './confirming.ts'
import { recordFiring } from './recording.ts'
import { offeredCriteria } from './tied-criteria.ts'

/** What fires a trigger. */
export interface Fired extends Omit<Firing, 'id' | 'roadmap' | 'status'> {
  /** A name for what happened, which fires once. */
  readonly cause: string
  /** Who fired it; a watch where nobody is named. */
  readonly person?: { readonly id: string; readonly name: string }
}

/**
 * Fires a trigger, once for each cause: a card with what was seen, for people to confirm or to dismiss. Where a
 * maintainer has said that the rule needs no confirmation, it counts as confirmed.
 */
export async function fire(
  tx: Transaction,
  roadmap: Roadmap,
  { cause, person = byTime, ...fired }: Fired,
  trustedBy?: Watch['trustedBy'],
): Promise<readonly Post[]> {
  const fate = trustedBy
    ? ({ status: 'confirmed', by: trustedBy.name, isTrusted: true } as const)
    : ({ status: 'waiting' } as const)
  const firing = await tx.firings.add({ ...fired, ...fate, roadmap: roadmap.id }, cause)
  if (firing === undefined) return []
  await recordFiring(tx, roadmap, firing, 'fired', { by: person, at: fired.at })
  if (trustedBy) await recordFiring(tx, roadmap, firing, 'confirmed', { by: trustedBy, at: fired.at })
  const follows = trustedBy ? await confirmItself(tx, roadmap, firing, { by: trustedBy, now: fired.at }) : []
  const item = firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number)
  return [
    {
      key: `firing:${firing.id}`,
      at: { room: firing.room },
      view: firingView(roadmap, firing, item, await offeredCriteria(tx, firing)),
      recipe: { card: 'firing', roadmap: roadmap.id, values: { firing: String(firing.id) } },
    },
    ...follows,
  ]
}
