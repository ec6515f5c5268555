import type { Person } from '../chat/person.ts'
import type { Place } from '../chat/place.ts'
import type { Database } from './database.ts'
import { makeQueue } from './queue.ts'
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
export const makeExportRequests = (db: Database) => makeQueue<ExportRequest>(db, exportRequests)
