import { dirname, join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { OperatorError, UserError } from '../errors.ts'
import { type Age, ageOf } from './migrate.ts'
import { realPath } from './real-path.ts'
import { asUserError } from './trouble.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { accessSync, constants, existsSync, statSync } = process.getBuiltinModule('node:fs')

/**
 * Looks at the database at a path and changes nothing.
 * @throws UserError when it cannot be written, or is damaged, locked or from a newer version of Cairn
 */
export function examine(path: string): Age {
  const file = realPath(path)
  try {
    mustBeWritable(file)
    if (!existsSync(file)) return 'empty'
    const sqlite = new SqliteDatabase(file, { readonly: true })
    try {
      mustBeIntact(sqlite, path)
      return ageOf(sqlite)
    } finally {
      sqlite.close()
    }
  } catch (problem) {
    throw asUserError(problem, path)
  }
}

/**
 * The file, if it is there, and the folder that it is or will be in.
 * @throws UserError where it is a folder itself; Error of the file system
 */
export function mustBeWritable(file: string): void {
  if (statSync(file, { throwIfNoEntry: false })?.isDirectory())
    throw new OperatorError(
      `CAIRN_DB is the folder ${file}.`,
      `Set it to a file, such as ${join(file, 'cairn.db')}.`,
      'The database of the bot cannot be opened, and nothing was changed.',
    )
  // SQLite opens for reading alone what it may not write, and says so only at the first write.
  if (existsSync(file)) accessSync(file, constants.W_OK)
  let folder = dirname(file)
  while (!existsSync(folder)) folder = dirname(folder)
  accessSync(folder, constants.W_OK | constants.X_OK)
}

function mustBeIntact(sqlite: SqliteDatabase.Database, path: string): void {
  const found = sqlite.pragma('quick_check(1)', { simple: true })
  if (found !== 'ok')
    throw new UserError(
      `The database ${path} is damaged: ${String(found)}.`,
      'Restore a backup; README says how, under “Running it for good”.',
    )
}
