import type { Instant } from '../clock.ts'
import { byTime, type Change } from '../plan/change.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Firing } from '../plan/watch.ts'
import { record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'
import { evidenceText } from './confirming.ts'

/** Writes down that what a trigger had fired for has turned back, in the history of every line that it touches. */
export async function recordTurned(
  tx: Transaction,
  { id, key, settings: { zone } }: Roadmap,
  { room, number }: Firing,
  criteria: readonly TrackedItem[],
  what: string,
  at: Instant,
): Promise<void> {
  const refs = [...(number === undefined ? [] : [`${key}-${number}`]), ...criteria.map(({ ref }) => ref)]
  const change: Change = { what: 'trigger', after: 'turned back', note: what }
  const changes = [...new Set(refs)].map((ref): Change => ({ ...change, ref }))
  const circumstances = { roadmap: id, at, zone, by: byTime, room }
  await record(tx, circumstances, [], changes.length === 0 ? [change] : changes)
}

/** Writes down that a trigger fired, or what people made of that; the line it belongs to has it in its history. */
export async function recordFiring(
  tx: Transaction,
  roadmap: Roadmap,
  firing: Firing,
  fate: 'fired' | 'confirmed' | 'dismissed' | 'no match',
  { by, at }: { readonly by: { readonly id: string; readonly name: string }; readonly at: Instant },
): Promise<void> {
  const { room, number, reason } = firing
  const saw = evidenceText(firing)
  await record(
    tx,
    { roadmap: roadmap.id, at, zone: roadmap.settings.zone, by, room },
    [],
    [
      {
        what: 'trigger',
        ...(number !== undefined && { ref: `${roadmap.key}-${number}` }),
        after: fate,
        note: reason === undefined ? saw : `${saw} – ${reason}`,
      },
    ],
  )
}
