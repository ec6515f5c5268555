import type { Clock, Instant } from '../clock.ts'
import type { Log } from '../log.ts'
import { dayIn } from '../plan/day.ts'
import type { Watch } from '../plan/watch.ts'
import type { Store } from '../store/open.ts'
import type { Transaction } from '../store/transaction.ts'
import { mendedView, troubledView } from '../views/watch.ts'
import { causeOf } from './causes.ts'
import type { Look, Looked } from './checking.ts'
import { fire } from './firing.ts'

export interface WatchingParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly look: Look
}

/** So many upstreams are asked side by side. */
const together = 4
/** Milliseconds from one look to the next, give or take a tenth, so that not all fall together. */
const interval = 6 * 60 * 60_000
/** After so many failures in a row the room hears of it, and again, growing rarer. */
const told = [3, 12, 48, 192]

/** Looks at every upstream that is due, and fires what its rule finds. */
export function makeWatching({ store, clock, log, random, look }: WatchingParts): () => Promise<void> {
  const nextLook = (now: Instant) => now + Math.round(interval * (0.9 + random() / 5))

  async function lookAt(watch: Watch): Promise<Looked> {
    try {
      return await look(watch)
    } catch (problem) {
      log.error('a watch could not be looked at', { watch: watch.subject.id, problem })
      return { problem: 'It failed in a way that was not foreseen; the log of the bot says more.' }
    }
  }

  async function remember(tx: Transaction, id: number, looked: Looked, now: Instant): Promise<void> {
    const watch = await tx.watches.byId(id)
    const roadmap = watch && (await tx.roadmaps.byId(watch.roadmap))
    if (watch === undefined || roadmap === undefined) return
    if ('problem' in looked) {
      const failures = watch.failures + 1
      await tx.watches.save(
        { ...watch, failures, problem: looked.problem },
        Math.max(nextLook(now), looked.retryAt ?? 0),
      )
      if (told.includes(failures))
        await tx.posts.add(
          {
            key: `watch:${id}:troubled:${now}`,
            at: { room: watch.room },
            view: troubledView(roadmap, watch, looked.problem, failures),
          },
          now,
        )
      return
    }
    const { facts, validators, requests } = looked.checked
    const { problem: _, ...rest } = watch
    await tx.watches.save(
      { ...rest, seen: { facts, validators }, checkedAt: now, failures: 0, requests },
      nextLook(now),
    )
    if (told[0] !== undefined && watch.failures >= told[0])
      await tx.posts.add(
        { key: `watch:${id}:mended:${now}`, at: { room: watch.room }, view: mendedView(roadmap, watch) },
        now,
      )
    const cause = causeOf(watch, watch.seen?.facts, facts, dayIn(roadmap.settings.zone, now))
    if (cause === undefined) return
    for (const post of await fire(tx, roadmap, {
      room: watch.room,
      ...(watch.number !== undefined && { number: watch.number }),
      watch: id,
      what: cause.what,
      ...(watch.subject.url !== undefined && { link: watch.subject.url }),
      at: now,
      cause: `watch ${id}: ${cause.name}`,
    }))
      await tx.posts.add(post, now)
  }

  return async () => {
    for (;;) {
      const due = await store.read((tx) => tx.watches.due(clock.now(), together))
      if (due.length === 0) return
      const looked = await Promise.all(
        due.map(async (watch) => ({ id: watch.id, looked: await lookAt(watch) })),
      )
      // Asked side by side, told in their order.
      for (const one of looked) await store.write((tx) => remember(tx, one.id, one.looked, clock.now()))
    }
  }
}
