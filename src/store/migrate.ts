import { fileURLToPath } from 'node:url'
import type SqliteDatabase from 'better-sqlite3'
import { migrate as runMigrations } from 'drizzle-orm/better-sqlite3/migrator'
import { z } from 'zod'
import { UserError } from '../errors.ts'
import type { Database } from './database.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { readFileSync } = process.getBuiltinModule('node:fs')

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) })
const appliedSchema = z.object({ newest: z.number().nullable() })

/** Brings the database to this version's schema. @throws UserError when it is from a newer version */
export function migrate(db: Database, sqlite: SqliteDatabase.Database): void {
  const journal = journalSchema.parse(
    JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')),
  )
  const known = Math.max(...journal.entries.map((entry) => entry.when))
  const newest = newestApplied(sqlite)
  if (newest !== undefined && newest > known)
    throw new UserError(
      `The database ${sqlite.name} was written by a newer version of Cairn.`,
      'Update Cairn, or set CAIRN_DB to another file; nothing was changed.',
    )
  if (newest !== known) runMigrations(db, { migrationsFolder })
}

function newestApplied(sqlite: SqliteDatabase.Database): number | undefined {
  const table = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (table === undefined) return undefined
  const row = appliedSchema.parse(
    sqlite.prepare('select max(created_at) as newest from __drizzle_migrations').get(),
  )
  return row.newest ?? undefined
}
