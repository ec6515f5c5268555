import type SqliteDatabase from 'better-sqlite3'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type * as schema from './schema.ts'

export type Database = BetterSQLite3Database<typeof schema> & { readonly $client: SqliteDatabase.Database }
