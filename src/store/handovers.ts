import type { Database } from './database.ts'
import type { Handover } from './handover.ts'
import { makeQueue } from './queue.ts'
import { handovers } from './schema.ts'

/** Documents handed over and not yet read. */
export const makeHandovers = (db: Database) => makeQueue<Handover>(db, handovers)
