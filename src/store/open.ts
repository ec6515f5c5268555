import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { makeCheckpoints } from './checkpoints.ts'
import { type Disk, makeDisk } from './disk.ts'
import { mustBeWritable } from './examine.ts'
import { makeGroupCommit, turn } from './group-commit.ts'
import { ageOf, migrate } from './migrate.ts'
import { realPath } from './real-path.ts'
import * as schema from './schema.ts'
import { withNoOtherBot } from './sole-bot.ts'
import { makeTransaction, type Transaction } from './transaction.ts'
import { asUserError } from './trouble.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { mkdirSync } = process.getBuiltinModule('node:fs')

/** Longer than this no write may hold up the event loop, ms. */
const busyTimeout = 250

/**
 * The database. Reads see what is committed. A write is done whole or not at all, and when its promise resolves
 * it is on disk.
 */
export interface Store {
  read<T>(task: (tx: Transaction) => Promise<T>): Promise<T>
  /** `task` awaits `tx`, and besides it at most code that is loaded once, when first needed: no answer from outside. */
  write<T>(task: (tx: Transaction) => Promise<T>): Promise<T>
  /** As `write`, for much work: `pause` lets the event loop turn, while other writes wait. */
  writeAtLength<T>(task: (tx: Transaction, pause: () => Promise<void>) => Promise<T>): Promise<T>
  close(): void
}

/**
 * Opens the database at `path`, creating and migrating it as needed; `diskOf` brings what it writes to the disk.
 * @throws UserError when it is locked, full, damaged, not a database, from a newer version of Cairn, or from
 * an older one that still runs
 */
export function openStore(path: string, diskOf: (path: string) => Disk = makeDisk): Store {
  try {
    return open(realPath(path), diskOf)
  } catch (problem) {
    throw asUserError(problem, path)
  }
}

function connect(path: string): SqliteDatabase.Database {
  const sqlite = new SqliteDatabase(path, { timeout: busyTimeout })
  sqlite.pragma('journal_mode = WAL')
  // What a commit has to wait for besides, the disk, is waited for by nobody but the one who committed.
  sqlite.pragma('synchronous = NORMAL')
  return sqlite
}

function open(path: string, diskOf: (path: string) => Disk): Store {
  mkdirSync(dirname(path), { recursive: true })
  mustBeWritable(path)
  const writing = connect(path)
  const age = ageOf(writing)
  if (age === 'empty') migrate(writing)
  if (age === 'older') withNoOtherBot(path, () => migrate(writing))
  const reading = connect(path)
  const writer = makeTransaction(drizzle({ client: writing, schema }))
  const reader = makeTransaction(drizzle({ client: reading, schema }))
  const disk = diskOf(path)
  const checkpoints = makeCheckpoints(writing)
  const write = makeGroupCommit(writing, disk, checkpoints.committed)
  // A connection reads anew whatever another one has changed: the one that writes has it at hand.
  const committed = new Proxy(reader, {
    get: (_, topic: keyof Transaction) => (writing.inTransaction ? reader : writer)[topic],
  })

  const told = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (problem) {
      throw asUserError(problem, path)
    }
  }

  return {
    read: (task) => told(task(committed)),
    write: (task) => told(write(() => task(writer))),
    writeAtLength: (task) => told(write(() => task(writer, turn), true)),
    close() {
      checkpoints.close()
      reading.close()
      writing.close()
      disk.close()
    },
  }
}
