import SqliteDatabase from 'better-sqlite3'
import { UserError } from '../errors.ts'
import { asUserError } from './trouble.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { existsSync } = process.getBuiltinModule('node:fs')

/** The database at a path, as it stands: to be copied whole, of whatever version it is, while the bot goes on. */
export interface Original {
  copyTo(target: string): Promise<void>
  close(): void
}

/** @throws UserError when there is none, or it is damaged */
export function openOriginal(path: string): Original {
  if (!existsSync(path)) throw noDatabase(path)
  try {
    const sqlite = new SqliteDatabase(path, { fileMustExist: true })
    if (sqlite.pragma('schema_version', { simple: true }) === 0) {
      sqlite.close()
      throw noDatabase(path)
    }
    return {
      async copyTo(target) {
        await sqlite.backup(target)
      },
      close() {
        sqlite.close()
      },
    }
  } catch (problem) {
    throw asUserError(problem, path)
  }
}

function noDatabase(path: string): UserError {
  return new UserError(
    `There is no database at ${path}.`,
    'Set CAIRN_DB to the path of the one that the bot uses.',
  )
}
