import { and, asc, eq, lte, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import { type Watch, watchSchema } from '../plan/watch.ts'
import type { Database } from './database.ts'
import { watches } from './upstream-schema.ts'

function watchOf(row: typeof watches.$inferSelect): Watch {
  return watchSchema.parse({ ...JSON.parse(row.watch), id: row.id })
}

/** A watch with the instant of its next look. */
type ListedWatch = Watch & { readonly dueAt?: Instant }

function listedOf(row: typeof watches.$inferSelect): ListedWatch {
  return { ...watchOf(row), ...(row.dueAt !== null && { dueAt: row.dueAt }) }
}

/** Upstreams that are looked at. */
export function makeWatches(db: Database) {
  const next = db
    .select({ due: sql<number | null>`min(${watches.dueAt})` })
    .from(watches)
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
        .set({ watch: JSON.stringify(watch), dueAt: dueAt ?? null })
        .where(eq(watches.id, watch.id))
        .run()
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
    /** Those to look at by now, the longest waiting first. */
    async due(now: Instant, limit: number): Promise<readonly Watch[]> {
      const those = and(sql`${watches.dueAt} is not null`, lte(watches.dueAt, now))
      return db
        .select()
        .from(watches)
        .where(those)
        .orderBy(asc(watches.dueAt))
        .limit(limit)
        .all()
        .map(watchOf)
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
