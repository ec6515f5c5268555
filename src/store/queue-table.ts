import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What somebody asked for is kept until they are answered, so that an acknowledged request survives a crash. */
export const queueTable = (name: string) =>
  sqliteTable(name, {
    id: integer('id').primaryKey({ autoIncrement: true }),
    at: integer('at').notNull(),
    request: text('request').notNull(),
  })
