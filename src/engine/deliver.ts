import { roomParts, workspaceOf } from '../chat/place.ts'
import { type Delivered, type Delivery, DeliveryProblem, type Platform } from '../chat/platform.ts'
import type { Recipe } from '../chat/post.ts'
import type { View } from '../chat/view.ts'
import type { Clock, Instant } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/open.ts'
import type { StoredPost } from '../store/stored-post.ts'
import type { Transaction } from '../store/transaction.ts'
import { backoff } from './backoff.ts'
import type { Belongs } from './belonging.ts'
import { groupsOf, joined, partAgain } from './gathering.ts'
import { sayHere } from './say-here.ts'
import { makeSideBySide } from './side-by-side.ts'
import { Unreachable } from './unreachable.ts'

export interface DeliverParts {
  readonly store: Store
  readonly platforms: readonly Platform[]
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly belongs: Belongs
  /** Makes a card's view anew from what is stored now. */
  readonly rebuild: (tx: Transaction, recipe: Recipe, at: Instant) => Promise<View>
  /** Called when what is next to be delivered may be another than before. */
  readonly moved: () => void
}

/** What came of a post; `told`: it waits, and there is something new to say. */
type Attempt = 'arrived' | 'waits' | 'told'

/** Delivers what is due: each room's posts in order, and no room waits for another. */
export function makeDeliver(parts: DeliverParts) {
  let isStopping = false
  const unreachable = new Unreachable(parts)
  const platforms = new Map(parts.platforms.map((platform) => [platform.name, platform]))

  async function deliverRoom(posts: readonly StoredPost[]): Promise<boolean> {
    const held = new Set<string>()
    let moved = false
    const firstOf = new Map<string, string>()
    for (const group of groupsOf(posts)) {
      if (isStopping) return false
      const { post, others } = await joined(parts.store, group)
      for (const { key } of others) firstOf.set(key, post.key)
      const root = post.at.under ?? post.at.thread ?? post.key
      const thread = firstOf.get(root) ?? root
      if (held.has(thread)) continue
      const outcome = await deliverOne(post)
      if (outcome !== 'waits') moved = true
      if (outcome !== 'arrived') held.add(thread).add(post.key)
    }
    return moved
  }

  async function deliverOne(post: StoredPost): Promise<Attempt> {
    const platform = platforms.get(roomParts(post.at.room).platform)
    if (platform === undefined) return 'waits'
    try {
      const delivery = await addressed(post)
      if (delivery === undefined || (await isHeldBack(post))) return 'waits'
      if (post.status === 'standing' && post.delivered)
        await bringUpToDate(platform, post, post.delivered, delivery)
      else await send(platform, post, delivery)
      return 'arrived'
    } catch (problem) {
      return postpone(platform, post, problem)
    }
  }

  /** Nobody is told anything new in their quiet hours, however late it is sent. */
  async function isHeldBack(post: StoredPost): Promise<boolean> {
    if (post.at.to === undefined || post.status === 'standing') return false
    const now = parts.clock.now()
    const from = await parts.store.read((tx) => tx.posts.sendableFrom(post, now))
    if (from > now) await parts.store.write((tx) => tx.posts.hold(post.id, from))
    return from > now
  }

  /** Nobody is told alone of the plans of a workspace that they have left, save what they asked for while they were in it. */
  async function mustBelong({ key, at: { room, to } }: StoredPost): Promise<void> {
    if (to === undefined || roomParts(room).workspace.startsWith('@')) return
    if (await parts.belongs(workspaceOf(room), to)) return
    if (await parts.store.read((tx) => tx.inbox.isAnswer(key))) return
    throw new DeliveryProblem('refused', 'who is to be told belongs there no more')
  }

  /** The post with its thread resolved; undefined while what it hangs under has not arrived. */
  async function addressed(post: StoredPost): Promise<Delivery | undefined> {
    const { room, under, to } = post.at
    await mustBelong(post)
    let thread = post.at.thread
    if (under !== undefined) {
      const parent = await parts.store.read((tx) => tx.posts.byKey(under))
      thread = parent?.delivered?.messages[0]
      if (thread === undefined && parent?.status === 'failed')
        throw new DeliveryProblem('refused', 'what it belongs under was not delivered')
      if (thread === undefined) return undefined
    }
    return {
      key: post.key,
      room,
      since: post.since,
      view: post.view,
      ...(thread !== undefined && { thread }),
      ...(to !== undefined && { to }),
    }
  }

  async function send(platform: Platform, post: StoredPost, delivery: Delivery): Promise<void> {
    const before = post.status === 'sending' ? await look(platform, delivery) : undefined
    if (post.status !== 'sending') await parts.store.write((tx) => tx.posts.sending(post.id))
    if (before !== undefined) await remember(platform, post, before, delivery.view)
    else {
      // Since it was decided something may have changed: another review of the day has joined, a line was ticked.
      const view = await parts.store.read((tx) => viewNow(tx, post))
      await remember(platform, post, await platform.post({ ...delivery, view }), view)
    }
  }

  /** While nobody can say whether it arrived, it is not sent again. */
  async function look(platform: Platform, delivery: Delivery): Promise<Delivered | undefined> {
    try {
      return await platform.find(delivery)
    } catch (problem) {
      if (problem instanceof DeliveryProblem && problem.outcome === 'room' && delivery.to === undefined)
        throw problem
      const retryAfter = problem instanceof DeliveryProblem ? problem.retryAfter : undefined
      throw new DeliveryProblem('unknown', wordsOf(problem), retryAfter)
    }
  }

  async function bringUpToDate(
    platform: Platform,
    post: StoredPost,
    delivered: Delivered,
    delivery: Delivery,
  ): Promise<void> {
    const view = await parts.store.read((tx) => viewNow(tx, post))
    if (post.touches === 0 && isSame(view, post.view))
      await parts.store.write(async (tx) => {
        if (!isSame(await viewNow(tx, post), view)) return
        await tx.posts.upToDate(post.id)
        if (post.problem !== undefined && post.at.to === undefined)
          await tx.posts.reachableIfFree(post.at.room)
      })
    else await remember(platform, post, await platform.edit(delivered, { ...delivery, view }), view)
  }

  async function viewNow(tx: Transaction, { recipe, view }: StoredPost): Promise<View> {
    return recipe === undefined ? view : parts.rebuild(tx, recipe, parts.clock.now())
  }

  async function remember(
    platform: Platform,
    post: StoredPost,
    delivered: Delivered,
    view: View,
  ): Promise<void> {
    await parts.store.write(async (tx) => {
      const now = parts.clock.now()
      await tx.posts.delivered(post, delivered, view, now, platform.editGap)
      const isInRoom = post.at.to === undefined
      if (post.problem !== undefined && isInRoom) await tx.posts.reachable(post.at.room)
      if (isInRoom) await unreachable.reached(tx, post.at.room)
      // What changed while it was on its way marked nothing as behind.
      if (!isSame(await viewNow(tx, post).catch(() => view), view)) await tx.posts.fallBehind(post.id, now)
    })
  }

  /** A thread whose first message is lost leads nowhere: the cards in it are posted anew in the next one. */
  async function leaveThread(platform: Platform, post: StoredPost): Promise<readonly StoredPost[]> {
    const cards = await parts.store.read((tx) => tx.posts.cardsUnder(post.key))
    const thread = post.delivered?.messages[0]
    for (const { key, at, view, delivered } of cards)
      if (delivered !== undefined && thread !== undefined)
        await platform
          .remove(delivered, { key, room: at.room, thread, view })
          .catch((problem: unknown) => parts.log.warn('card not removed', { key, problem }))
    return cards
  }

  async function postpone(platform: Platform, post: StoredPost, problem: unknown): Promise<Attempt> {
    const outcome = problem instanceof DeliveryProblem ? problem.outcome : 'unknown'
    const isInPart = problem instanceof DeliveryProblem && problem.isInPart
    const says = wordsOf(problem)
    const stands = post.status === 'standing'
    parts.log.warn('delivery failed', { key: post.key, outcome, problem })
    if (outcome === 'room' && post.at.to === undefined) {
      await unreachable.keepForLater(post, says, isInPart)
      return 'told'
    }
    unreachable.forget(post)
    const never = outcome === 'refused' || outcome === 'room'
    // Each is judged by itself: what may be said in the room instead, and what is theirs alone.
    if (never && (await partAgain(parts.store, post))) return 'told'
    if (never) {
      const keeps = stands && outcome === 'refused'
      return await parts.store.write(async (tx) => {
        if (keeps) await tx.posts.upToDate(post.id, says)
        else await tx.posts.failed(post.id, says)
        return !keeps && (await sayHere(tx, post, parts.clock.now())) ? 'told' : 'waits'
      })
    }
    const wait =
      (problem instanceof DeliveryProblem ? problem.retryAfter : undefined) ??
      backoff(post.tries, parts.random)
    const lost = stands && outcome === 'gone'
    const due = lost ? parts.clock.now() : parts.clock.now() + wait
    const below = lost ? await leaveThread(platform, post) : []
    await parts.store.write(async (tx) => {
      if (outcome === 'later' && !stands && !isInPart) await tx.posts.waiting(post.id)
      await tx.posts.later(post, due, says, lost)
      for (const card of below) await tx.posts.later(card, due, says, true)
    })
    return lost ? 'told' : 'waits'
  }

  const names = [...platforms.keys()]
  const rooms = makeSideBySide(
    async (without) => {
      if (isStopping) return new Map()
      const due = await parts.store.read(async (tx) => {
        await unreachable.recall(tx)
        return tx.posts.due(parts.clock.now(), names, without)
      })
      return Map.groupBy(due, (post) => post.at.room)
    },
    (_, posts: readonly StoredPost[]) => deliverRoom(posts),
    (problem) => parts.log.error('background work failed', { problem }),
    parts.moved,
  )
  return {
    ...rooms,
    /** What is on its way arrives; the rest stays in the outbox. */
    async stop(): Promise<void> {
      isStopping = true
      await rooms.idle()
    },
  }
}

function wordsOf(problem: unknown): string {
  return problem instanceof Error ? problem.message : String(problem)
}

function isSame(one: View, other: View): boolean {
  // What is never made anew is compared with itself, and may hold a large file.
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}
