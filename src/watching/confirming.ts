import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { giveEvidence } from '../evidence/giving.ts'
import { dayIn } from '../plan/day.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import { openReview } from '../reviews/opening.ts'
import { reviewsOf } from '../reviews/proposals.ts'
import type { Transaction } from '../store/transaction.ts'

interface Confirmed {
  readonly by: { readonly id: string; readonly name: string }
  readonly now: Instant
}

/** What a confirmed firing says as evidence. */
export function evidenceText({ what, link }: Pick<Firing, 'what' | 'link'>): string {
  return link === undefined ? what : `${what}: ${link}`
}

/** The first review of the plan is held out of turn, or one about the trigger alone. */
export async function calledReview(
  tx: Transaction,
  roadmap: Roadmap,
  firing: Firing,
  { by, now }: Confirmed,
): Promise<readonly Post[]> {
  const [review] = (await reviewsOf(tx, roadmap)).filter(({ detail }) => detail.cadence !== undefined)
  const item: TrackedItem | undefined =
    review ?? (firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number))
  if (item === undefined) return []
  const on = dayIn(roadmap.settings.zone, now)
  return openReview(tx, { roadmap, room: firing.room, now, by, on, missed: 0 }, item)
}

/** What a firing that needs no confirmation does at once: its review, and its evidence for the criterion it is about. */
export async function confirmItself(
  tx: Transaction,
  roadmap: Roadmap,
  firing: Firing,
  confirmed: Confirmed,
): Promise<readonly Post[]> {
  const posts = await calledReview(tx, roadmap, firing, confirmed)
  const item = firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number)
  if (item?.kind !== 'criterion' || item.origin === 'removed') return posts
  const { by, now: at } = confirmed
  const { zone } = roadmap.settings
  const given = await giveEvidence(
    tx,
    roadmap,
    item,
    { kind: 'rule', text: evidenceText(firing), firing: firing.id },
    { roadmap: roadmap.id, at, zone, by, room: firing.room },
  )
  return [...posts, ...given.posts]
}
