import { and, desc, eq, gt, gte, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Batch, byTime, type Change, type Changed } from '../plan/change.ts'
import { numberOfRef } from '../plan/ref.ts'
import { changeOf, makeChangesOf } from './changes-of-batch.ts'
import type { Database } from './database.ts'
import { fromJson, toJson } from './json.ts'
import { makeLaterBatch } from './later-batch.ts'
import { insertingRows } from './many-rows.ts'
import { equals, upTo } from './planned-once.ts'
import { batches, changes, items, roadmaps } from './schema.ts'

/** One line of a history: a change with its circumstances. */
export interface Entry extends Change {
  readonly batch: number
  readonly at: Instant
  readonly zone: string
  readonly by: { readonly id: string; readonly name: string }
  readonly room: string
  readonly undoes?: number
  readonly undone: boolean
}

/** What is read of a change and its circumstances for a line of a history. */
type EntryRow = readonly [
  batchId: number,
  what: string,
  number: number | null,
  before: string | null,
  after: string | null,
  note: string | null,
  at: Instant,
  zone: string,
  byId: string,
  byName: string,
  room: string,
  undoes: number | null,
  undoneBy: number | null,
  key: string,
]

/** The append-only log of everything that changed. */
export function makeLog(db: Database) {
  const at = sql.placeholder
  const addBatch = db
    .insert(batches)
    .values({
      roadmapId: at('roadmap'),
      at: at('at'),
      zone: at('zone'),
      byId: at('byId'),
      byName: at('byName'),
      room: at('room'),
      message: at('message'),
      undoes: at('undoes'),
    })
    .returning({ id: batches.id })
    .prepare()
  const addChanges = insertingRows(
    db,
    db.insert(changes).values({
      batchId: at('batch'),
      position: at('position'),
      roadmapId: at('roadmap'),
      number: at('number'),
      what: at('what'),
      before: at('before'),
      after: at('after'),
      note: at('note'),
    }),
  )
  const addAdded = db
    .insert(changes)
    .select(
      sql`select ${at('batch')}, ${at('behind')} + number, roadmap_id, number, 'added', null, json_quote(text), null from ${items}
        where ${equals(items.roadmapId, at('roadmap'))} and number between ${at('first')} and ${at('last')} order by number`,
    )
    .prepare()
  const changesOf = makeChangesOf(db)
  const countOf = db
    .select({ count: sql<number>`coalesce(max(${changes.position}), 0)` })
    .from(changes)
    .where(equals(changes.batchId, at('batch')))
    .prepare()
  const byId = db
    .select()
    .from(batches)
    .where(equals(batches.id, at('id')))
    .prepare()
  const lastIn = db
    .select()
    .from(batches)
    .where(
      and(
        equals(batches.room, at('room')),
        sql`(+${at('roadmap')} is null or ${batches.roadmapId} = +${at('roadmap')})`,
        // What the document moved is taken back with the import that brought it.
        sql`${batches.byId} not in (${byTime.id}, 'document')`,
        sql`(${batches.byId} = +${at('by')} or not exists (
          select 1 from changes as own where own.batch_id = ${batches.id} and own.what = 'own'))`,
        isNull(batches.undoes),
        isNull(batches.undoneBy),
      ),
    )
    .orderBy(upTo(at('limit'), desc(batches.id)))
    .prepare()
  const after = makeLaterBatch(db)
  const takingBackSince = db
    .select()
    .from(batches)
    .where(
      sql`${equals(batches.roadmapId, at('roadmap'))} and ${batches.id} > ${at('batch')}
        and ${batches.undoes} <= ${at('batch')} and ${batches.undoneBy} is null`,
    )
    .orderBy(batches.id)
    .prepare()
  const later = db
    .select({
      batchId: changes.batchId,
      byName: batches.byName,
      at: batches.at,
      zone: batches.zone,
    })
    .from(changes)
    .innerJoin(batches, eq(batches.id, changes.batchId))
    .where(
      and(
        equals(changes.roadmapId, at('roadmap')),
        equals(changes.number, at('number')),
        sql`${changes.what} in (select value from json_each(${at('whats')}))`,
        gt(changes.batchId, at('batch')),
        isNull(batches.undoes),
        isNull(batches.undoneBy),
      ),
    )
    .prepare()

  /** An import or a review is one line in a roadmap's history; what it did to each item is in the item's. */
  const notOneOfAWhole = sql`(${changes.what} in ('imported', 'review', 'run', 'settings') or not exists (
    select 1 from changes as whole where whole.batch_id = ${changes.batchId} and whole.what in ('imported', 'review', 'run', 'settings')))`

  const batchOf = (row: typeof batches.$inferSelect): Batch => ({
    id: row.id,
    roadmap: row.roadmapId,
    at: row.at,
    zone: row.zone,
    by: { id: row.byId, name: row.byName },
    room: row.room,
    ...(row.message !== null && { message: row.message }),
    changes: changesOf(row.id),
    ...(row.undoes !== null && { undoes: row.undoes }),
    ...(row.undoneBy !== null && { undoneBy: row.undoneBy }),
  })

  const entriesWhere = (where: ReturnType<typeof and>) =>
    db
      .select({
        // One value, for there may be hundreds: a dozen columns take drizzle longer than SQLite.
        row: sql<string>`json_array(${changes.batchId}, ${changes.what}, ${changes.number}, ${changes.before},
          ${changes.after}, ${changes.note}, ${batches.at}, ${batches.zone}, ${batches.byId}, ${batches.byName},
          ${batches.room}, ${batches.undoes}, ${batches.undoneBy}, ${roadmaps.key})`,
      })
      .from(changes)
      .innerJoin(batches, eq(batches.id, changes.batchId))
      .innerJoin(roadmaps, eq(roadmaps.id, changes.roadmapId))
      .where(where)
      .orderBy(desc(changes.batchId), upTo(at('limit'), desc(changes.position), at('offset')))
      .prepare()
  const ofRoadmap = entriesWhere(
    and(equals(changes.roadmapId, at('roadmap')), ne(changes.what, 'own'), notOneOfAWhole),
  )
  const ofItem = entriesWhere(
    and(equals(changes.roadmapId, at('roadmap')), equals(changes.number, at('number'))),
  )
  const since = entriesWhere(and(equals(changes.roadmapId, at('roadmap')), gte(batches.at, at('instant'))))

  /** All that a digest tells of; what an import added is the import's. */
  const moves = entriesWhere(
    and(
      equals(batches.roadmapId, at('roadmap')),
      gt(batches.id, at('batch')),
      sql`(${changes.what} in ('state', 'evidence', 'review', 'imported', 'decision', 'run', 'trigger') or (${changes.what} = 'added' and not exists (
        select 1 from changes as whole where whole.batch_id = ${changes.batchId} and whole.what = 'imported')))`,
    ),
  )
  const lastBefore = db
    .select({ id: batches.id })
    .from(batches)
    .where(and(equals(batches.roadmapId, at('roadmap')), lt(batches.at, at('instant'))))
    .orderBy(desc(batches.id))
    .prepare()

  const entryOf = ({ row }: { readonly row: string }): Entry => {
    const [batchId, what, number, before, after, note, at, zone, byId, byName, room, undoes, undoneBy, key] =
      fromJson<EntryRow>(row)
    return {
      ...changeOf(key, batchId, [what, number, before, after, note]),
      batch: batchId,
      at,
      zone,
      by: { id: byId, name: byName },
      room,
      ...(undoes !== null && { undoes }),
      undone: undoneBy !== null,
    }
  }

  const unbroken = async () => undefined
  /** After so many changes a long batch lets the event loop turn. */
  const stretch = 500
  /** So many additions are written at once: SQLite copies them from the items. */
  const addedTogether = 5_000

  return {
    /** Writes a batch down and returns its id. */
    record(batch: Omit<Batch, 'id'>): Promise<number> {
      return this.recordAtLength(batch, unbroken)
    },
    /** As `record`, for a long batch: pauses now and then. */
    async recordAtLength(batch: Omit<Batch, 'id'>, pause: () => Promise<void>): Promise<number> {
      const { id } = addBatch.get({
        roadmap: batch.roadmap,
        at: batch.at,
        zone: batch.zone,
        byId: batch.by.id,
        byName: batch.by.name,
        room: batch.room,
        message: batch.message ?? null,
        undoes: batch.undoes ?? null,
      })
      for (let from = 0; from < batch.changes.length; from += stretch) {
        if (from > 0) await pause()
        addChanges(
          batch.changes.slice(from, from + stretch).map((change, nth) => ({
            batch: id,
            position: from + nth + 1,
            roadmap: batch.roadmap,
            number: change.ref === undefined ? null : numberOfRef(change.ref),
            what: change.what,
            before: toJson(change.before),
            after: toJson(change.after),
            note: change.note ?? null,
          })),
        )
      }
      if (batch.undoes !== undefined)
        db.update(batches).set({ undoneBy: id }).where(eq(batches.id, batch.undoes)).run()
      return id
    },
    /** Adds to a batch that it added so many items, which are stored already, from a number on. */
    async recordAdded(
      batch: number,
      roadmap: number,
      first: number,
      count: number,
      pause: () => Promise<void>,
    ): Promise<void> {
      const last = first + count - 1
      const behind = (countOf.get({ batch })?.count ?? 0) + 1 - first
      for (let from = first; from <= last; from += addedTogether) {
        addAdded.run({ batch, behind, roadmap, first: from, last: Math.min(last, from + addedTogether - 1) })
        await pause()
      }
    },
    async byId(id: number): Promise<Batch | undefined> {
      const row = byId.get({ id })
      return row && batchOf(row)
    },
    /**
     * The newest batches of a room that were neither taken back nor took anything back; those of one roadmap where it
     * is given. What people arrange for themselves is seen by them alone. Pauses behind each, for it may be long.
     */
    async lastIn(
      room: string,
      limit: number,
      { by, roadmap }: { readonly by?: string; readonly roadmap?: number } = {},
      pause: () => Promise<void> = unbroken,
    ): Promise<readonly Batch[]> {
      const batches: Batch[] = []
      for (const row of lastIn.all({ room, limit, by: by ?? null, roadmap: roadmap ?? null })) {
        batches.push(batchOf(row))
        await pause()
      }
      return batches
    },
    /** A change of one of these sorts of the same item, later than `batch` and not taken back. */
    async laterThan(
      batch: Batch,
      change: Change,
      whats: readonly Changed[],
    ): Promise<{ byName: string; at: Instant; zone: string } | undefined> {
      if (change.ref === undefined) return undefined
      const number = numberOfRef(change.ref)
      return later.get({ roadmap: batch.roadmap, number, whats: JSON.stringify(whats), batch: batch.id })
    },
    after,
    /** What took batches up to `batch` back behind it, in that order. */
    async takingBackSince(roadmap: number, batch: number): Promise<readonly Batch[]> {
      return takingBackSince.all({ roadmap, batch }).map(batchOf)
    },
    /** Newest first. */
    async ofRoadmap(roadmap: number, limit: number, offset = 0): Promise<readonly Entry[]> {
      return ofRoadmap.all({ roadmap, limit, offset }).map(entryOf)
    },
    /** Newest first. */
    async ofItem(roadmap: number, number: number, limit: number, offset = 0): Promise<readonly Entry[]> {
      return ofItem.all({ roadmap, number, limit, offset }).map(entryOf)
    },
    /** What moved items, metrics or reviews in batches after one, in the order in which it happened. */
    async movesAfter(roadmap: number, batch: number): Promise<readonly Entry[]> {
      return moves.all({ roadmap, batch, limit: -1, offset: 0 }).map(entryOf).toReversed()
    },
    /** The last batch that was asked for before an instant; 0 for none. */
    async lastBefore(roadmap: number, instant: Instant): Promise<number> {
      return lastBefore.get({ roadmap, instant })?.id ?? 0
    },
    /** Changes at or after an instant, newest first. */
    async since(roadmap: number, instant: Instant, limit: number): Promise<readonly Entry[]> {
      return since.all({ roadmap, instant, limit, offset: 0 }).map(entryOf)
    },
  }
}
