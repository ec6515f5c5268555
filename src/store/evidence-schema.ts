import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Tables of what criteria are judged by; `schema.ts` has the others. */

/** What shows that criteria hold, and what lets them pass. */
export const evidence = sqliteTable(
  'evidence',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    number: integer('number').notNull(),
    kind: text('kind').notNull(),
    text: text('text').notNull(),
    byId: text('by_id').notNull(),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
    until: text('until_day').notNull(),
    /** The last look upstream that found it so, where a rule gave it. */
    seenAt: integer('seen_at'),
    isWithdrawn: integer('is_withdrawn', { mode: 'boolean' }).notNull().default(false),
    /** It counts though nobody has compared the number that its criterion asks for. */
    countsAsIs: integer('counts_as_is', { mode: 'boolean' }).notNull().default(false),
    /** The firing that it came from. */
    firingId: integer('firing_id'),
    /** What has turned back since, until somebody has decided. */
    doubt: text('doubt'),
  },
  (t) => [
    index('evidence_item').on(t.roadmapId, t.number),
    index('evidence_firing').on(t.firingId).where(sql`firing_id is not null`),
  ],
)

/** What was decided of gates. */
export const decisions = sqliteTable(
  'decisions',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    decision: text('decision').notNull(),
  },
  (t) => [index('decisions_roadmap').on(t.roadmapId)],
)
