import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { handovers } from './schema.ts'

/** Documents handed over and not yet read. */
export function makeHandovers<Handover>(db: Database) {
  const next = db
    .select()
    .from(handovers)
    .where(gt(handovers.id, sql.placeholder('after')))
    .orderBy(asc(handovers.id))
    .prepare()

  return {
    async add(handover: Handover, at: Instant): Promise<void> {
      db.insert(handovers)
        .values({ request: JSON.stringify(handover), at })
        .run()
    },
    /** The first that came after the one of this id. */
    async next(after: number): Promise<{ id: number; at: Instant; handover: Handover } | undefined> {
      const row = next.get({ after })
      return row && { id: row.id, at: row.at, handover: fromJson<Handover>(row.request) }
    },
    async remove(id: number): Promise<void> {
      db.delete(handovers).where(eq(handovers.id, id)).run()
    },
  }
}
