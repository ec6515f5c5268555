import { and, asc, eq, inArray, isNotNull, lte, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Watch, watchSchema } from '../plan/watch.ts'
import type { Database } from './database.ts'
import { roadmaps } from './schema.ts'
import { watches } from './upstream-schema.ts'

function watchOf(row: typeof watches.$inferSelect): Watch {
  const { checkedAt } = row
  return watchSchema.parse({
    ...JSON.parse(row.watch),
    id: row.id,
    ...(checkedAt !== null && { checkedAt }),
  })
}

/** A look that found nothing new. */
export interface SameLook {
  readonly id: number
  /** What it was due at when the look began. */
  readonly wasDueAt: Instant
  readonly checkedAt: Instant
  readonly dueAt: Instant
}

/** A watch that is looked at, when, and whose it is. */
export interface DueWatch extends Watch {
  readonly dueAt: Instant
  readonly workspace: string
  /** Of its roadmap, in which a day begins. */
  readonly zone: string
}

/** A watch with the instant of its next look. */
type ListedWatch = Watch & { readonly dueAt?: Instant }

function listedOf(row: typeof watches.$inferSelect): ListedWatch {
  return { ...watchOf(row), ...(row.dueAt !== null && { dueAt: row.dueAt }) }
}

/** When the first is to be looked at. */
export const firstToLookAt = (db: Database) =>
  db.select({ due: sql<number | null>`min(${watches.dueAt})` }).from(watches)

/** Upstreams that are looked at. */
export function makeWatches(db: Database) {
  const next = firstToLookAt(db).prepare()
  // One statement for all: a pass over a thousand watches should cost little more than asking them.
  const same = db
    .update(watches)
    .set({ checkedAt: sql`look.value ->> 1`, dueAt: sql`look.value ->> 2` })
    .from(sql`json_each(${sql.placeholder('looks')}) as look`)
    .where(sql`${watches.id} = look.value ->> 0 and ${watches.dueAt} = look.value ->> 3`)
    .prepare()
  return {
    async add(watch: Omit<Watch, 'id'>, dueAt: Instant | undefined): Promise<Watch> {
      const { id } = db
        .insert(watches)
        .values({ roadmapId: watch.roadmap, dueAt: dueAt ?? null, watch: JSON.stringify(watch) })
        .returning({ id: watches.id })
        .get()
      return { ...watch, id }
    },
    async save(watch: Watch, dueAt: Instant | undefined): Promise<void> {
      db.update(watches)
        .set({
          watch: JSON.stringify(watch),
          checkedAt: watch.checkedAt ?? null,
          dueAt: dueAt ?? null,
        })
        .where(eq(watches.id, watch.id))
        .run()
    },
    /** Keeps that looks found nothing new, and when the next ones are due; not where somebody wants another one. */
    async keepSame(looks: readonly SameLook[]): Promise<void> {
      const rows = looks.map(({ id, checkedAt, dueAt, wasDueAt }) => [id, checkedAt, dueAt, wasDueAt])
      same.run({ looks: JSON.stringify(rows) })
    },
    async byId(id: number): Promise<ListedWatch | undefined> {
      const row = db.select().from(watches).where(eq(watches.id, id)).get()
      return row && listedOf(row)
    },
    async ofRoadmap(roadmap: number): Promise<readonly ListedWatch[]> {
      const rows = db
        .select()
        .from(watches)
        .where(eq(watches.roadmapId, roadmap))
        .orderBy(asc(watches.id))
        .all()
      return rows.map(listedOf)
    },
    /**
     * Those to look at by now, the longest waiting first, each with all others of its subject, which may be due later:
     * so many subjects at most.
     */
    async due(now: Instant, limit: number): Promise<readonly (readonly DueWatch[])[]> {
      const late = db
        .select({ subject: watches.subject })
        .from(watches)
        .where(lte(watches.dueAt, now))
        .orderBy(asc(watches.dueAt))
        .limit(limit)
      const rows = db
        .select({
          watch: watches,
          workspace: roadmaps.workspace,
          zone: sql<string>`json_extract(${roadmaps.settings}, '$.zone')`,
        })
        .from(watches)
        .innerJoin(roadmaps, eq(roadmaps.id, watches.roadmapId))
        .where(and(isNotNull(watches.dueAt), inArray(watches.subject, late)))
        .orderBy(asc(watches.dueAt))
        .all()
      const bySubject = Map.groupBy(rows, ({ watch }) => watch.subject)
      return [...bySubject.values()].map((those) =>
        those.map(({ watch, ...others }) => ({ ...watchOf(watch), dueAt: watch.dueAt ?? now, ...others })),
      )
    },
    async nextDue(): Promise<Instant | undefined> {
      return next.get()?.due ?? undefined
    },
    /** Says whether there was one. */
    async remove(id: number): Promise<boolean> {
      return db.delete(watches).where(eq(watches.id, id)).run().changes > 0
    },
  }
}
