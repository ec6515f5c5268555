import { eq } from 'drizzle-orm'
import type { LintReport } from '../plan/lint-report.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { lintReports } from './lint-schema.ts'

/** What each roadmap was last found to be odd in. */
export function makeLintReports(db: Database) {
  return {
    async of(roadmap: number): Promise<LintReport | undefined> {
      const row = db.select().from(lintReports).where(eq(lintReports.roadmapId, roadmap)).get()
      return row && { version: row.version, ...fromJson<Omit<LintReport, 'version'>>(row.report) }
    },
    async save(roadmap: number, { version, findings, named }: LintReport): Promise<void> {
      const fresh = { version, report: JSON.stringify({ findings, named }) }
      db.insert(lintReports)
        .values({ roadmapId: roadmap, ...fresh })
        .onConflictDoUpdate({ target: lintReports.roadmapId, set: fresh })
        .run()
    },
  }
}
