import { and, eq, inArray } from 'drizzle-orm'
import { type Run, runSchema } from '../plan/procedure.ts'
import type { Database } from './database.ts'
import { runs } from './schema.ts'

function runOf(row: typeof runs.$inferSelect): Run {
  return runSchema.parse({ ...JSON.parse(row.run), id: row.id })
}

/** Procedures as they are run. */
export function makeRuns(db: Database) {
  return {
    async add(run: Omit<Run, 'id'>): Promise<Run> {
      const { id } = db
        .insert(runs)
        .values({ roadmapId: run.roadmap, status: run.status, run: JSON.stringify(run) })
        .returning({ id: runs.id })
        .get()
      return { ...run, id }
    },
    async save(run: Run): Promise<void> {
      db.update(runs)
        .set({ status: run.status, run: JSON.stringify(run) })
        .where(eq(runs.id, run.id))
        .run()
    },
    async byId(id: number): Promise<Run | undefined> {
      const row = db.select().from(runs).where(eq(runs.id, id)).get()
      return row && runOf(row)
    },
    /** Those asked for or running. */
    async underWay(roadmap: number): Promise<readonly Run[]> {
      const isUnderWay = and(eq(runs.roadmapId, roadmap), inArray(runs.status, ['asked', 'running']))
      return db.select().from(runs).where(isUnderWay).orderBy(runs.id).all().map(runOf)
    },
  }
}
