import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { queueTable } from './queue-table.ts'

/** Tables of what plans are found to be odd in; `schema.ts` has the others. */

/** What a roadmap's newest revision was found to be odd in, and what of the world it names. */
export const lintReports = sqliteTable('lint_reports', {
  roadmapId: integer('roadmap_id').primaryKey(),
  /** Of what and of which day it is the report. */
  version: text('version').notNull(),
  report: text('report').notNull(),
})

/** Reports that people asked for and have not been told. */
export const reportRequests = queueTable('report_requests')

/** What the world said of what plans name, and when; the same for all plans. */
export const worldFacts = sqliteTable('world_facts', {
  name: text('name').primaryKey(),
  fact: text('fact').notNull(),
  at: integer('at').notNull(),
})

/** What lint found and somebody let stand. */
export const settledFindings = sqliteTable(
  'settled_findings',
  {
    roadmapId: integer('roadmap_id').notNull(),
    finding: text('finding').notNull(),
    why: text('why'),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.roadmapId, t.finding] })],
)
