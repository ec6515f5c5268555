import { fileURLToPath } from 'node:url'
import type SqliteDatabase from 'better-sqlite3'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { z } from 'zod'
import { UserError } from '../errors.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { readFileSync } = process.getBuiltinModule('node:fs')

const migrationsFolder = fileURLToPath(new URL('../../migrations', import.meta.url))

const journalSchema = z.object({ entries: z.array(z.object({ when: z.number() })) })
const appliedSchema = z.object({ newest: z.number().nullable() })

/** Nothing in it yet, of an older version of Cairn, or of this one. */
export type Age = 'empty' | 'older' | 'current'

/** @throws UserError when the database is from a newer version */
export function ageOf(sqlite: SqliteDatabase.Database): Age {
  const journal = journalSchema.parse(
    JSON.parse(readFileSync(`${migrationsFolder}/meta/_journal.json`, 'utf8')),
  )
  const known = Math.max(...journal.entries.map((entry) => entry.when))
  const newest = newestApplied(sqlite)
  if (newest === undefined) return 'empty'
  if (newest > known)
    throw new UserError(
      `The database ${sqlite.name} was written by a newer version of Cairn.`,
      'Update Cairn, or set CAIRN_DB to another file; nothing was changed.',
    )
  return newest === known ? 'current' : 'older'
}

/**
 * Brings the database to this version's schema, whole or not at all. drizzle-orm's own way hides what went wrong on a
 * full disk: SQLite has then rolled back already, and rolling back once more is refused.
 */
export function migrate(sqlite: SqliteDatabase.Database): void {
  sqlite.exec(
    'create table if not exists __drizzle_migrations (id serial primary key, hash text not null, created_at numeric)',
  )
  const applied = sqlite.prepare('insert into __drizzle_migrations (hash, created_at) values (?, ?)')
  sqlite
    .transaction(() => {
      const newest = newestApplied(sqlite) ?? 0
      for (const { sql, hash, folderMillis } of readMigrationFiles({ migrationsFolder })) {
        if (folderMillis <= newest) continue
        for (const statement of sql) sqlite.exec(statement)
        applied.run(hash, folderMillis)
      }
    })
    .immediate()
}

function newestApplied(sqlite: SqliteDatabase.Database): number | undefined {
  const table = sqlite.prepare("select 1 from sqlite_master where name = '__drizzle_migrations'").get()
  if (table === undefined) return undefined
  const row = appliedSchema.parse(
    sqlite.prepare('select max(created_at) as newest from __drizzle_migrations').get(),
  )
  return row.newest ?? undefined
}
