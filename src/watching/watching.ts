import type { Clock } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Watch } from '../plan/watch.ts'
import type { Store } from '../store/open.ts'
import type { Look, Looked } from './checking.ts'
import { makeKeeping } from './keeping.ts'
import type { NextLook } from './remembering.ts'

export interface WatchingParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly look: Look
}

/** So many upstreams are asked side by side. */
export const together = 4
/** So many are taken on at once: more wait in the database. */
const most = 1_000
/** Milliseconds from one look to the next, give or take a tenth, so that not all fall together. */
const usual = 6 * 60 * 60_000
/** The same to a look that makes sure of what the last one found. */
const soon = 60 * 60_000

/** Looks at every upstream that is due, and fires what its rule finds. */
export function makeWatching({ store, clock, log, random, look }: WatchingParts): () => Promise<void> {
  const jittered = (ms: number) => Math.round(ms * (0.9 + random() / 5))
  const next: NextLook = {
    usual: (now) => now + jittered(usual),
    soon: (now) => now + jittered(soon),
  }

  /** Whatever is the matter with one watch, the others are looked at. */
  async function lookAt(watch: Watch, keep: (looked: Looked) => Promise<void>): Promise<void> {
    try {
      await keep(await look(watch))
    } catch (problem) {
      log.error('a watch could not be looked at', { watch: watch.subject.id, problem })
      await keep({ problem: 'It failed in a way that was not foreseen; the log of the bot says more.' })
    }
  }

  return async () => {
    for (;;) {
      const due = await store.read((tx) => tx.watches.due(clock.now(), most))
      if (due.length === 0) return
      const waiting = due.values()
      const keeping = makeKeeping(store, clock, next)
      const work = async () => {
        for (const watch of waiting) await lookAt(watch, (looked) => keeping.add(watch, looked))
      }
      await Promise.all(Array.from({ length: together }, work))
      await keeping.done()
    }
  }
}
