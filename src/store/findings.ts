import { and, eq } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Settled } from '../plan/finding.ts'
import type { Database } from './database.ts'
import { settledFindings } from './lint-schema.ts'

/** What lint found and somebody let stand. */
export function makeFindings(db: Database) {
  return {
    async settle(roadmap: number, finding: string, { why, by }: Settled, at: Instant): Promise<void> {
      const fresh = { why: why ?? null, byId: by.id, byName: by.name, at }
      db.insert(settledFindings)
        .values({ roadmapId: roadmap, finding, ...fresh })
        .onConflictDoUpdate({ target: [settledFindings.roadmapId, settledFindings.finding], set: fresh })
        .run()
    },
    async reopen(roadmap: number, finding: string): Promise<void> {
      db.delete(settledFindings)
        .where(and(eq(settledFindings.roadmapId, roadmap), eq(settledFindings.finding, finding)))
        .run()
    },
    /** By the finding's id. */
    async settled(roadmap: number): Promise<ReadonlyMap<string, Settled>> {
      const rows = db.select().from(settledFindings).where(eq(settledFindings.roadmapId, roadmap)).all()
      return new Map(
        rows.map(({ finding, why, byId, byName }) => [
          finding,
          { by: { id: byId, name: byName }, ...(why !== null && { why }) },
        ]),
      )
    },
  }
}
