import { and, desc, gt, isNull, sql } from 'drizzle-orm'
import { type Batch, byTime } from '../plan/change.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { batches } from './schema.ts'

/** A batch that stands in the way of taking an earlier one back. */
export interface LaterBatch extends Pick<Batch, 'by' | 'room'> {
  /** A decision or a procedure, which nobody takes back. */
  readonly isKept: boolean
}

/**
 * Finds a batch of a roadmap that is later than another one, neither taken back nor taking anything back, and no
 * arrangement: one of time first, only where it moved one of these items, then one that is never taken back, then
 * one of another room than `room`.
 */
export function makeLaterBatch(db: Database) {
  const at = sql.placeholder
  const isKept = sql<number>`exists (
    select 1 from changes as kept where kept.batch_id = ${batches.id} and kept.what in ('decision', 'run'))`
  const later = db
    .select({ id: batches.byId, name: batches.byName, room: batches.room, isKept })
    .from(batches)
    .where(
      and(
        equals(batches.roadmapId, at('roadmap')),
        gt(batches.id, at('batch')),
        isNull(batches.undoes),
        isNull(batches.undoneBy),
        sql`not exists (
          select 1 from changes as beside where beside.batch_id = ${batches.id} and beside.what in ('arranged', 'own', 'trigger'))`,
        sql`(${batches.byId} <> ${byTime.id} or exists (
          select 1 from changes as moved where moved.batch_id = ${batches.id} and moved.what = 'state'
          and moved.number in (select value from json_each(${at('numbers')}))))`,
      ),
    )
    .orderBy(
      sql`${batches.byId} <> ${byTime.id}`,
      desc(isKept),
      equals(batches.room, at('room')),
      desc(batches.id),
    )
    .prepare()
  return async (
    roadmap: number,
    batch: number,
    numbers: readonly number[],
    room: string,
  ): Promise<LaterBatch | undefined> => {
    const found = later.get({ roadmap, batch, numbers: JSON.stringify(numbers), room })
    if (found === undefined) return undefined
    return { by: { id: found.id, name: found.name }, room: found.room, isKept: found.isKept === 1 }
  }
}
