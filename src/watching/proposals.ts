import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Watch } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { watchProposalView } from '../views/watch-proposal.ts'
import type { Rewording } from './reworded.ts'

/**
 * Proposes to look at the upstreams that a document newly names, and tells of watches that were made for lines which
 * say something else now; `request` makes the keys of the posts unique.
 */
export async function proposeWatches(
  tx: Transaction,
  roadmap: Pick<Roadmap, 'id'>,
  room: string,
  rewording: Rewording,
  request: string,
  now: Instant,
): Promise<readonly Post[]> {
  const found = await tx.roadmaps.byId(roadmap.id)
  const { added, saves } = rewording
  if (found === undefined || added.length + saves.length === 0) return []
  const plan = (await tx.items.all(roadmap.id)).filter(({ origin }) => origin !== 'removed')
  const watches = await tx.watches.ofRoadmap(roadmap.id)
  if (watches.length === 0 && !plan.some(({ kind }) => kind === 'watch' || kind === 'trigger')) return []
  const { holdAgainstWords, askOf } = await import('./reworded.ts')
  const { lines, posts } = await holdAgainstWords(tx, found, room, rewording, request, now)
  const { wantedWatches } = await import('./wanted-watches.ts')
  const known = new Map(watches.map((watch) => [askOf(watch), watch]))
  const inPlan = new Set(plan.map(({ number }) => number))
  const { wanted, byHand, unsure } = wantedWatches([...added, ...lines], plan)
  const proposed: Watch[] = []
  for (const one of wanted) {
    const same = known.get(askOf(one))
    const isOrphan = same?.number !== undefined && !inPlan.has(same.number)
    if (same !== undefined && !isOrphan) continue
    const watch = { ...one, roadmap: roadmap.id, room, isProposed: true, failures: 0, requests: 0 }
    const fresh =
      same === undefined ? await tx.watches.add(watch, undefined) : await takeOver(tx, same.id, one)
    if (same === undefined) proposed.push(fresh)
    known.set(askOf(one), fresh)
  }
  if (proposed.length + byHand.length + unsure.length === 0) return posts
  return [
    ...posts,
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

/** What was watched for a line that is gone goes on for one that asks for the same; nobody has trusted it for that one. */
async function takeOver(tx: Transaction, id: number, { number }: Pick<Watch, 'number'>): Promise<Watch> {
  const found = await tx.watches.byId(id)
  if (found === undefined || number === undefined) throw new RangeError(`watch ${id} is not stored`)
  const { dueAt, trustedBy: _, ...watch } = found
  const fresh = { ...watch, number }
  await tx.watches.save(fresh, dueAt)
  return fresh
}
