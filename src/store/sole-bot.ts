import { dirname } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { UserError } from '../errors.ts'
import { realPath } from './real-path.ts'
import { asUserError } from './trouble.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { mkdirSync } = process.getBuiltinModule('node:fs')

/** What this process itself has locked: it would be refused a second lock as anybody else is. */
const own = new Set<string>()

/**
 * Makes this process the only one that delivers from a database, until it lets go or dies: a lock of the operating
 * system on a file beside it, so that nothing stale can be left behind. Returns what lets go.
 * @throws UserError when another one is
 */
export function becomeSoleBot(path: string): () => void {
  const letGo = lock(path)
  if (letGo !== undefined) return letGo
  throw new UserError(
    `Another Cairn runs on ${path}, and two would say everything twice.`,
    'Stop that one first, or give this one a database of its own in CAIRN_DB.',
  )
}

/** Does what a bot of another version could not go on after. @throws UserError while one of another process runs */
export function withNoOtherBot(path: string, task: () => void): void {
  const letGo = own.has(realPath(path)) ? () => undefined : lock(path)
  if (letGo === undefined)
    throw new UserError(
      `The database ${path} has to be brought up to date, and another Cairn, of an older version, runs on it.`,
      'Stop that one first; nothing was changed.',
    )
  try {
    task()
  } finally {
    letGo()
  }
}

function lock(path: string): (() => void) | undefined {
  const database = realPath(path)
  const beside = `${database}-bot`
  try {
    mkdirSync(dirname(path), { recursive: true })
    const file = new SqliteDatabase(beside, { timeout: 0 })
    file.pragma('journal_mode = MEMORY')
    file.exec('begin exclusive')
    own.add(database)
    return () => {
      own.delete(database)
      file.close()
    }
  } catch (problem) {
    if (problem instanceof SqliteDatabase.SqliteError && problem.code.startsWith('SQLITE_BUSY'))
      return undefined
    throw asUserError(problem, beside)
  }
}
