import type { Clock } from '../clock.ts'
import type { Store } from '../store/open.ts'
import type { DueWatch, SameLook } from '../store/watches.ts'
import { isSame, type NextLook, remember } from './remembering.ts'
import type { Looked } from './sharing.ts'

/** Looks that found nothing new are kept so many at a time, or after so long, ms: what costs is to reach the disk. */
const most = 1_000
const longest = 1_000

/** Keeps what looks came to while others go on: at once what is new, and in bulk what is not. */
export function makeKeeping(store: Store, clock: Clock) {
  let same: SameLook[] = []
  let since = clock.now()

  async function keepSame(): Promise<void> {
    const kept = same
    same = []
    since = clock.now()
    if (kept.length > 0) await store.write((tx) => tx.watches.keepSame(kept))
  }

  return {
    async add(watch: DueWatch, looked: Looked, next: NextLook): Promise<void> {
      const now = clock.now()
      if (!isSame(watch, looked)) return store.write((tx) => remember(tx, watch, looked, now, next))
      same.push({ id: watch.id, wasDueAt: watch.dueAt, checkedAt: now, dueAt: next.usual(now) })
      if (same.length >= most || now - since >= longest) await keepSame()
    },
    done: keepSame,
  }
}
