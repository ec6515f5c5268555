import { workspaceOf } from '../chat/place.ts'
import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { ownerAmong } from '../plan/owner.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Firing } from '../plan/watch.ts'
import type { Transaction } from '../store/transaction.ts'
import { doubtView, turnedView } from '../views/turned.ts'
import { recordTurned } from './recording.ts'

/**
 * Tells the room, once, that what had fired has turned back. Evidence that came from it is in doubt until somebody has
 * decided; the owners of its criteria are asked first.
 */
export async function tellTurned(
  tx: Transaction,
  roadmap: Roadmap,
  firing: Firing,
  what: string,
  now: Instant,
): Promise<readonly Post[]> {
  const room = (await tx.roadmaps.roomFor(roadmap.id, firing.room)) ?? firing.room
  const turned: Firing = { ...firing, room, turned: { what, at: now } }
  await tx.firings.save(turned)
  // What was there again meanwhile has turned back once before.
  const key = `turned:${firing.id}${firing.turned === undefined ? '' : `:${now}`}`
  const evidence = (await tx.evidence.ofFiring(firing.id)).filter(({ isWithdrawn }) => !isWithdrawn)
  for (const one of evidence) await tx.evidence.setDoubt(one.id, what)
  const touched = await criteriaOf(tx, roadmap, turned)
  const doubted = touched.filter(({ evidence: { isWithdrawn } }) => !isWithdrawn).map(({ item }) => item)
  await recordTurned(tx, roadmap, turned, doubted, what, now)
  const people = await tx.people.of(workspaceOf(room))
  const asked = touched.flatMap(({ item, evidence: { id } }): Post[] => {
    const to = ownerAmong(item, people)
    return to === undefined
      ? []
      : [
          {
            key: `${key}:${id}`,
            at: { room, to },
            view: doubtView(item, id, what),
          },
        ]
  })
  return [
    {
      key,
      at: { room },
      view: turnedView(roadmap, turned, touched),
      recipe: { card: 'turned', roadmap: roadmap.id, values: { firing: String(firing.id) } },
    },
    ...asked,
  ]
}

/** The evidence that came from a firing, each with its criterion. */
export async function criteriaOf(tx: Transaction, roadmap: Pick<Roadmap, 'id'>, { id }: Pick<Firing, 'id'>) {
  const evidence = await tx.evidence.ofFiring(id)
  const found = await Promise.all(
    evidence.map(async (one) => ({ item: await tx.items.get(roadmap.id, one.number), evidence: one })),
  )
  return found.flatMap(({ item, evidence: one }) => (item === undefined ? [] : [{ item, evidence: one }]))
}
