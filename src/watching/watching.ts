import type { Clock, Instant } from '../clock.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/open.ts'
import type { DueWatch } from '../store/watches.ts'
import type { Asked, Look } from './checking.ts'
import { makeKeeping } from './keeping.ts'
import { lastSeen, shareOf, takingPart } from './sharing.ts'

export interface WatchingParts {
  readonly store: Store
  readonly clock: Clock
  readonly log: Log
  readonly random: () => number
  readonly look: Look
  /** Once it says so nothing more is looked at, and what was asked meanwhile is asked again another time. */
  readonly closing: AbortSignal
}

/** So many upstreams are asked side by side. */
export const together = 4
/** So many are taken on at once: more wait in the database. */
const most = 1_000
/** Milliseconds from one look to the next, give or take a tenth, so that not all fall together. */
const usual = 6 * 60 * 60_000
/** The same to a look that makes sure of what the last one found. */
const soon = 60 * 60_000

/** Looks at every upstream that is due, once for all who watch it, and fires what their rules find. */
export function makeWatching({
  store,
  clock,
  log,
  random,
  look,
  closing,
}: WatchingParts): () => Promise<void> {
  const jittered = (ms: number) => Math.round(ms * (0.9 + random() / 5))

  /** Whatever is the matter with one subject, the others are looked at. */
  async function ask(watches: readonly DueWatch[]): Promise<Asked> {
    const [first] = watches
    if (first === undefined) throw new RangeError('nobody watches it')
    try {
      return await look(first.subject, lastSeen(watches))
    } catch (problem) {
      return unforeseen(first, problem)
    }
  }

  function unforeseen({ subject }: DueWatch, problem: unknown): Asked {
    log.error('a watch could not be looked at', { watch: subject.id, problem })
    return { problem: 'It failed in a way that was not foreseen; the log of the bot says more.' }
  }

  async function lookAt(all: readonly DueWatch[], keeping: ReturnType<typeof makeKeeping>): Promise<void> {
    const watches = takingPart(all, clock.now())
    const asked = await ask(watches)
    // It may have failed for that alone.
    if (closing.aborted) return
    // The same for all of them, so that they stay together.
    const [later, sooner] = [jittered(usual), jittered(soon)]
    const next = { usual: (now: Instant) => now + later, soon: (now: Instant) => now + sooner }
    const keep = async (watch: DueWatch) => {
      try {
        await keeping.add(watch, await shareOf(asked, watch, watches, clock.now()), next)
      } catch (problem) {
        await keeping.add(watch, unforeseen(watch, problem), next)
      }
    }
    // Side by side, so that what many watches of one subject keep reaches the disk at once.
    await Promise.all(watches.map(keep))
  }

  return async () => {
    while (!closing.aborted) {
      const due = await store.read((tx) => tx.watches.due(clock.now(), most))
      if (due.length === 0) return
      const waiting = due.values()
      const keeping = makeKeeping(store, clock)
      const work = async () => {
        for (const watches of waiting) if (!closing.aborted) await lookAt(watches, keeping)
      }
      await Promise.all(Array.from({ length: together }, work))
      await keeping.done()
    }
  }
}
