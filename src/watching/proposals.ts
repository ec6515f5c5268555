import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Watch } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { watchProposalView } from '../views/watch-proposal.ts'

/** Proposes to look at the upstreams that a document newly names; `request` makes the card's key unique. */
export async function proposeWatches(
  tx: Transaction,
  roadmap: Pick<Roadmap, 'id'>,
  room: string,
  added: readonly TrackedItem[],
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const found = await tx.roadmaps.byId(roadmap.id)
  if (found === undefined || !added.some(({ kind }) => kind === 'watch' || kind === 'trigger')) return []
  const { wantedWatches } = await import('./wanted-watches.ts')
  const known = new Set((await tx.watches.ofRoadmap(roadmap.id)).map(nameOf))
  const plan = (await tx.items.all(roadmap.id)).filter(({ origin }) => origin !== 'removed')
  const { wanted, byHand, unsure } = wantedWatches(added, plan)
  const proposed: Watch[] = []
  for (const one of wanted) {
    if (known.has(nameOf(one))) continue
    known.add(nameOf(one))
    const fresh = { ...one, roadmap: roadmap.id, room, isProposed: true, failures: 0, requests: 0 }
    proposed.push(await tx.watches.add(fresh, undefined))
  }
  if (proposed.length + byHand.length + unsure.length === 0) return []
  return [
    {
      key: `watches:${request}:${now}`,
      at: { room },
      view: watchProposalView(found, proposed, byHand, unsure),
      recipe: {
        card: 'watches',
        roadmap: roadmap.id,
        values: {
          watches: proposed.map(({ id }) => id).join(' '),
          byHand: byHand.map(({ number }) => number).join(' '),
          unsure: unsure.map(({ number }) => number).join(' '),
        },
      },
    },
  ]
}

function nameOf({ subject, rule }: Pick<Watch, 'subject' | 'rule'>): string {
  return `${subject.source} ${subject.id} ${JSON.stringify(rule)}`
}
