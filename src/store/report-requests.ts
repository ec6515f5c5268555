import { asc, eq, gt, sql } from 'drizzle-orm'
import type { Person } from '../chat/person.ts'
import type { Place } from '../chat/place.ts'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { reportRequests } from './lint-schema.ts'

/** A report that somebody asked for, and all that is needed to answer them later. */
export interface ReportRequest {
  readonly roadmap: number
  readonly by: Person
  readonly place: Place
  /** The id of the request, for the keys of what is posted. */
  readonly request: string
  /** Those settled are shown as well. */
  readonly all: boolean
  /** What has been told already, by the findings' ids; what the world says is still to come. */
  readonly told?: readonly string[]
}

/** Reports that people asked for and have not been told. */
export function makeReportRequests(db: Database) {
  const later = db
    .select()
    .from(reportRequests)
    .where(gt(reportRequests.id, sql.placeholder('after')))
    .orderBy(asc(reportRequests.id))
    .prepare()

  return {
    async add(request: ReportRequest, at: Instant): Promise<void> {
      db.insert(reportRequests)
        .values({ request: JSON.stringify(request), at })
        .run()
    },
    /** The first after the one of this id that waits for the document to be read, or for the world. */
    async next(
      after: number,
      waitsFor: 'reading' | 'world',
    ): Promise<{ readonly id: number; readonly request: ReportRequest } | undefined> {
      return later
        .all({ after })
        .map((row) => ({ id: row.id, request: fromJson<ReportRequest>(row.request) }))
        .find(({ request }) => (request.told === undefined) === (waitsFor === 'reading'))
    },
    async save(id: number, request: ReportRequest): Promise<void> {
      db.update(reportRequests)
        .set({ request: JSON.stringify(request) })
        .where(eq(reportRequests.id, id))
        .run()
    },
    async remove(id: number): Promise<void> {
      db.delete(reportRequests).where(eq(reportRequests.id, id)).run()
    },
  }
}
