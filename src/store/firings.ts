import { asc, desc, eq } from 'drizzle-orm'
import { type Firing, firingSchema } from '../plan/watch.ts'
import type { Database } from './database.ts'
import { firings } from './upstream-schema.ts'

function firingOf(row: typeof firings.$inferSelect): Firing {
  return firingSchema.parse({ ...JSON.parse(row.firing), id: row.id })
}

/** Triggers that have fired. */
export function makeFirings(db: Database) {
  return {
    /** Undefined when the same cause has fired already. */
    async add(firing: Omit<Firing, 'id'>, cause: string): Promise<Firing | undefined> {
      const row = db
        .insert(firings)
        .values({
          roadmapId: firing.roadmap,
          watchId: firing.watch ?? null,
          cause,
          firing: JSON.stringify(firing),
        })
        .onConflictDoNothing()
        .returning({ id: firings.id })
        .get()
      return row && { ...firing, id: row.id }
    },
    async save(firing: Firing): Promise<void> {
      db.update(firings)
        .set({ firing: JSON.stringify(firing) })
        .where(eq(firings.id, firing.id))
        .run()
    },
    async byId(id: number): Promise<Firing | undefined> {
      const row = db.select().from(firings).where(eq(firings.id, id)).get()
      return row && firingOf(row)
    },
    /** What a watch fired, the newest first. */
    async ofWatch(watch: number, most: number): Promise<readonly Firing[]> {
      return db
        .select()
        .from(firings)
        .where(eq(firings.watchId, watch))
        .orderBy(desc(firings.id))
        .limit(most)
        .all()
        .map(firingOf)
    },
    /** The oldest first. */
    async ofRoadmap(roadmap: number): Promise<readonly Firing[]> {
      return db
        .select()
        .from(firings)
        .where(eq(firings.roadmapId, roadmap))
        .orderBy(asc(firings.id))
        .all()
        .map(firingOf)
    },
  }
}
