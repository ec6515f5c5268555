import type { Instant } from '../clock.ts'
import { askWhenStale } from '../evidence/giving.ts'
import { shelfLifeEnd } from '../plan/evidence.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Firing, Watch } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import type { Found } from './judging.ts'
import { isStillSo } from './still-so.ts'

/**
 * Evidence that came from a rule whose word counts by itself was seen to hold once more: it counts as long from now on
 * as if it had been given now. Without a further look it ages. Says whether any counts for longer.
 */
export async function seeAgain(
  tx: Transaction,
  roadmap: Roadmap,
  watch: Watch,
  fired: readonly Firing[],
  found: Found,
  now: Instant,
): Promise<boolean> {
  if (watch.trustedBy === undefined) return false
  let isLonger = false
  for (const firing of fired) {
    if (firing.status !== 'confirmed' || firing.turned !== undefined) continue
    if (!isStillSo(watch, firing, found)) continue
    for (const { id, kind, until, number } of await tx.evidence.ofFiring(firing.id)) {
      const end = shelfLifeEnd(kind, roadmap.settings, now)
      // Also what is withdrawn, which can be given back.
      const isLater = end > until
      await tx.evidence.setSeen(id, now, isLater ? end : until)
      if (!isLater) continue
      isLonger = true
      const room = (await tx.roadmaps.roomFor(roadmap.id, firing.room)) ?? firing.room
      await askWhenStale(tx, roadmap, room, number, now)
    }
  }
  if (!isLonger) return false
  await tx.roadmaps.touch(roadmap.id)
  await tx.posts.goStale(roadmap.id, now)
  return true
}
