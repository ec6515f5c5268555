import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Person } from '../chat/person.ts'
import type { Place } from '../chat/place.ts'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { exportRequests } from './schema.ts'

/** An export that somebody asked for, and all that is needed to answer them later. */
export interface ExportRequest {
  readonly roadmap: number
  readonly by: Person
  readonly place: Place
  /** The id of the request, for the keys of what is posted. */
  readonly request: string
}

/** Exports that people asked for and have not been given. */
export function makeExportRequests(db: Database) {
  const next = db
    .select()
    .from(exportRequests)
    .where(gt(exportRequests.id, sql.placeholder('after')))
    .orderBy(asc(exportRequests.id))
    .prepare()

  return {
    async add(request: ExportRequest, at: Instant): Promise<void> {
      db.insert(exportRequests)
        .values({ request: JSON.stringify(request), at })
        .run()
    },
    /** The first after the one of this id. */
    async next(after: number): Promise<{ readonly id: number; readonly request: ExportRequest } | undefined> {
      const row = next.get({ after })
      return row && { id: row.id, request: fromJson<ExportRequest>(row.request) }
    },
    async remove(id: number): Promise<void> {
      db.delete(exportRequests).where(eq(exportRequests.id, id)).run()
    },
  }
}
