import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from './migrate.ts'
import * as schema from './schema.ts'
import { makeTransaction, type Transaction } from './transaction.ts'
import { asUserError } from './trouble.ts'
import { makeTurns } from './turns.ts'

/** Longer than this no write may hold up the event loop, ms. */
const busyTimeout = 250

/**
 * The database. Reads see what is committed. A write is one immediate transaction: all of it or nothing,
 * and when its promise resolves it is on disk.
 */
export interface Store {
  read<T>(task: (tx: Transaction) => Promise<T>): Promise<T>
  /** `task` awaits nothing but `tx`. */
  write<T>(task: (tx: Transaction) => Promise<T>): Promise<T>
  /** As `write`, for much work: `pause` lets the event loop turn, while other writes wait. */
  writeAtLength<T>(task: (tx: Transaction, pause: () => Promise<void>) => Promise<T>): Promise<T>
  /** Copies the whole database into a new file while the bot goes on. */
  backup(path: string): Promise<void>
  close(): void
}

/**
 * Opens the database at `path`, creating and migrating it as needed.
 * @throws UserError when it is locked, full, damaged, not a database, or from a newer version of Cairn
 */
export function openStore(path: string): Store {
  try {
    return open(path)
  } catch (problem) {
    throw asUserError(problem, path)
  }
}

function connect(path: string): SqliteDatabase.Database {
  const sqlite = new SqliteDatabase(path, { timeout: busyTimeout })
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  return sqlite
}

function open(path: string): Store {
  mkdirSync(dirname(path), { recursive: true })
  const writing = connect(path)
  migrate(drizzle({ client: writing, schema }), writing)
  const reading = connect(path)
  const writer = makeTransaction(drizzle({ client: writing, schema }))
  const reader = makeTransaction(drizzle({ client: reading, schema }))
  const inTurn = makeTurns()
  const pause = () => new Promise<void>((resolve) => setImmediate(resolve))

  const write: Store['writeAtLength'] = (task) =>
    inTurn(async () => {
      try {
        writing.exec('begin immediate')
        const outcome = await task(writer, pause)
        writing.exec('commit')
        return outcome
      } catch (problem) {
        if (writing.inTransaction) writing.exec('rollback')
        throw asUserError(problem, path)
      }
    })

  return {
    async read(task) {
      try {
        return await task(reader)
      } catch (problem) {
        throw asUserError(problem, path)
      }
    },
    write,
    writeAtLength: write,
    async backup(target) {
      await reading.backup(target)
    },
    close() {
      reading.close()
      writing.close()
    },
  }
}
