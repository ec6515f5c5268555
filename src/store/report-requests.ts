import { not, sql } from 'drizzle-orm'
import type { Person } from '../chat/person.ts'
import type { Place } from '../chat/place.ts'
import type { Database } from './database.ts'
import { reportRequests } from './lint-schema.ts'
import { makeQueue } from './queue.ts'

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

const isTold = sql`${reportRequests.request} ->> '$.told' is not null`

/** Reports that people asked for, whose document is still to be read. */
export const makeReportRequests = (db: Database) => makeQueue<ReportRequest>(db, reportRequests, not(isTold))

/** Reports that were told by the document alone, and wait for the world. */
export const makeWorldRequests = (db: Database) => makeQueue<ReportRequest>(db, reportRequests, isTold)
