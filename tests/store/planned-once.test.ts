import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { expect, it, vi } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import * as schema from '../../src/store/schema.ts'
import { makeTransaction } from '../../src/store/transaction.ts'

/** A value that SQLite looks at, to plan the statement anew whenever it is given: beside a column, or as a limit. */
const lookedAt = /" (=|is) \?|\b(limit|offset) \?/
/** Here values are not compared. */
const assigned = /^update .*? where |^insert .* values .*/s

it('prepares no statement that SQLite would plan anew each time', () => {
  const sqlite = new SqliteDatabase(':memory:')
  const db = drizzle({ client: sqlite, schema })
  migrate(sqlite)
  const prepare = vi.spyOn(SqliteDatabase.prototype, 'prepare')
  const topics = Object.values(makeTransaction(db))
  const statements = prepare.mock.calls.map(([statement]) => statement)
  prepare.mockRestore()
  sqlite.close()
  expect(topics.length).toBeGreaterThan(20)
  expect(statements.length).toBeGreaterThan(50)
  expect(statements.filter((statement) => lookedAt.test(statement.replace(assigned, '')))).toEqual([])
})
