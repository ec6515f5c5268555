import type { Post } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { giveEvidence } from '../evidence/giving.ts'
import { isCommunication } from '../plan/communication.ts'
import { dayIn } from '../plan/day.ts'
import type { Holding } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import { openReview } from '../reviews/opening.ts'
import { reviewsOf } from '../reviews/proposals.ts'
import { headKey } from '../reviews/review-posts.ts'
import { takeUpAgain } from '../reviews/snoozing.ts'
import type { Transaction } from '../store/transaction.ts'
import { said } from '../views/said.ts'
import { isAskedFor } from './compared.ts'

interface Confirmed {
  readonly by: { readonly id: string; readonly name: string }
  readonly now: Instant
}

/** What a confirmed firing says as evidence. */
export function evidenceText({ what, link }: Pick<Firing, 'what' | 'link'>): string {
  return link === undefined ? what : `${what}: ${link}`
}

/** The review that a confirmed firing calls; none where the plan has none and it is about no line of it. */
export interface Called {
  readonly review?: 'opened' | 'open already' | 'open again'
  readonly posts: readonly Post[]
}

/**
 * The first review of the plan is held out of turn, or one about the trigger alone. One that is under way hears of it in
 * its thread, and goes on with what was done there: at once, where it was put off.
 */
export async function calledReview(
  tx: Transaction,
  roadmap: Roadmap,
  firing: Firing,
  { by, now }: Confirmed,
): Promise<Called> {
  const items = await tx.items.all(roadmap.id)
  const review = (await reviewsOf(tx, roadmap)).find(
    (one) => one.detail.cadence !== undefined && !isCommunication(one, items),
  )
  const item: TrackedItem | undefined =
    review ?? (firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number))
  if (item === undefined) return { posts: [] }
  const held = await holdingOf(tx, roadmap, item)
  if (held !== undefined) {
    const isPutOff = held.status === 'snoozed'
    if (isPutOff) await takeUpAgain(tx, held, { roadmap, room: firing.room, now, by })
    return { review: isPutOff ? 'open again' : 'open already', posts: [told(held, firing, by.name)] }
  }
  const on = dayIn(roadmap.settings.zone, now)
  const room = (await tx.roadmaps.roomFor(roadmap.id, firing.room)) ?? firing.room
  const posts = await openReview(tx, { roadmap, room, now, by, on, missed: 0 }, item)
  const opened = await holdingOf(tx, roadmap, item)
  return { review: 'opened', posts: [...posts, ...(opened ? [told(opened, firing, by.name)] : [])] }
}

async function holdingOf(tx: Transaction, { id }: Roadmap, { number }: TrackedItem) {
  const underWay = await tx.holdings.underWay(id)
  return underWay.find(({ reviews }) => reviews.includes(number))
}

/** In the thread of a review: why it was called, or what it has to look at besides. */
function told(holding: Holding, { id, what, link, isTrusted }: Firing, by: string): Post {
  const key = headKey(holding)
  return {
    key: `${key}:trigger:${id}`,
    at: { room: holding.room, under: key },
    view: said(`Trigger #${id}, confirmed by ${isTrusted ? 'its rule' : by}: ${what}`, {
      lines: link === undefined ? [] : [{ link, words: link }],
    }),
  }
}

/**
 * What a firing that needs no confirmation does at once: its review, and its evidence for the criterion it is about,
 * where that asks for the rule that fired.
 */
export async function confirmItself(
  tx: Transaction,
  roadmap: Roadmap,
  firing: Firing,
  confirmed: Confirmed,
): Promise<readonly Post[]> {
  const { posts } = await calledReview(tx, roadmap, firing, confirmed)
  const item = firing.number === undefined ? undefined : await tx.items.get(roadmap.id, firing.number)
  if (item === undefined || !(await givesTo(tx, roadmap, item, firing))) return posts
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

/** Its rule may have been set anew: what that finds people give to the criterion, or not. */
async function givesTo(
  tx: Transaction,
  { id }: Roadmap,
  item: TrackedItem,
  { watch, rule }: Firing,
): Promise<boolean> {
  if (item.kind !== 'criterion' || item.origin === 'removed') return false
  const made = watch === undefined ? undefined : await tx.watches.byId(watch)
  return made !== undefined && isAskedFor(tx, id, item, { ...made, rule: rule ?? made.rule })
}
