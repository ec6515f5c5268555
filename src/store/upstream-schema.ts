import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** Upstreams that are looked at. */
export const watches = sqliteTable(
  'watches',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    /** When it is looked at next; null while it is proposed. */
    dueAt: integer('due_at'),
    /** The last look that could read it: in most looks nothing else changes. */
    checkedAt: integer('checked_at'),
    watch: text('watch').notNull(),
    /** What is asked upstream, which watches have in common. */
    subject: text('subject').generatedAlwaysAs(
      sql`(watch ->> '$.subject.source') || ' ' || (watch ->> '$.subject.id')`,
      { mode: 'virtual' },
    ),
  },
  (t) => [
    index('watches_roadmap').on(t.roadmapId),
    index('watches_due').on(t.dueAt),
    index('watches_subject').on(t.subject),
  ],
)

/** Triggers that have fired; never twice for one cause. */
export const firings = sqliteTable(
  'firings',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    roadmapId: integer('roadmap_id').notNull(),
    /** Of the watch that it comes from; null where a person fired it. */
    watchId: integer('watch_id'),
    cause: text('cause').notNull(),
    firing: text('firing').notNull(),
  },
  (t) => [
    uniqueIndex('firings_cause').on(t.roadmapId, t.cause),
    index('firings_watch').on(t.watchId).where(sql`watch_id is not null`),
  ],
)

/** What watches read: a row for each value that a fact had, so that looks which find nothing new add none. */
export const facts = sqliteTable(
  'facts',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    watchId: integer('watch_id').notNull(),
    name: text('name').notNull(),
    value: text('value').notNull(),
    /** When it was first seen. */
    at: integer('at').notNull(),
    /** The last look that found it; null while it is so. */
    until: integer('until_at'),
  },
  (t) => [
    index('facts_watch').on(t.watchId),
    uniqueIndex('facts_current').on(t.watchId, t.name).where(sql`until_at is null`),
  ],
)
