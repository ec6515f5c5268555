import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { UserError } from '../errors.ts'
import { realPath } from './real-path.ts'
import { asUserError } from './trouble.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { mkdirSync } = process.getBuiltinModule('node:fs')

/**
 * Makes this process the only one that delivers from a database, until it lets go or dies: a lock of the operating
 * system on a file beside it, so that nothing stale can be left behind. Returns what lets go.
 * @throws UserError when another one is
 */
export function becomeSoleBot(path: string): () => void {
  const beside = `${realPath(path)}-bot`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const lock = new SqliteDatabase(beside, { timeout: 0 })
    lock.pragma('journal_mode = MEMORY')
    lock.exec('begin exclusive')
    return () => lock.close()
  } catch (problem) {
    if (problem instanceof SqliteDatabase.SqliteError && problem.code.startsWith('SQLITE_BUSY'))
      throw new UserError(
        `Another Cairn runs on ${path}, and two would say everything twice.`,
        'Stop that one first, or give this one a database of its own in CAIRN_DB.',
      )
    throw asUserError(problem, beside)
  }
}
