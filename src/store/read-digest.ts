import type { Instant } from '../clock.ts'
import { type Digest, digestOf } from '../plan/digest.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { standingOf } from '../plan/standing.ts'
import type { Transaction } from './transaction.ts'

const mostEntries = 5_000

/** What a digest of the time since an instant has to tell. */
export async function readDigest(
  tx: Transaction,
  roadmap: Roadmap,
  since: Instant,
  now: Instant,
): Promise<Digest> {
  const items = await tx.items.glances(roadmap.id)
  const entries = await tx.log.since(roadmap.id, since, mostEntries)
  return digestOf(standingOf(roadmap, items, now), items, entries, since)
}
