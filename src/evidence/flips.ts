import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'
import { flippedView } from '../views/gate.ts'
import { decisionsOf } from './decisions-of.ts'
import { verdictsOf } from './verdicts.ts'

/**
 * Tells that a gate which was decided stands otherwise than was last told: where it was decided or, once that room has
 * let go, where the plan is followed.
 */
export async function tellFlips(tx: Transaction, roadmap: Roadmap, now: Instant): Promise<readonly Post[]> {
  const decided = (await tx.decisions.ofRoadmap(roadmap.id)).filter(({ isFinal }) => isFinal)
  if (decided.length === 0) return []
  const posts: Post[] = []
  const verdicts = await verdictsOf(tx, roadmap, now)
  const gates = verdicts.map(({ gate }) => gate)
  for (const verdict of verdicts) {
    const decision = decisionsOf(verdict.gate, gates, decided).at(-1)
    if (decision === undefined || decision.toldOpen === verdict.isGo) continue
    const room = await tx.roadmaps.roomFor(roadmap.id, decision.room)
    if (room === undefined) continue
    await tx.decisions.save({ ...decision, toldOpen: verdict.isGo })
    posts.push({
      key: `flip:${decision.id}:${now}:${verdict.isGo ? 'open' : 'shut'}`,
      at: { room },
      view: flippedView(roadmap, verdict, decision),
    })
  }
  return posts
}
