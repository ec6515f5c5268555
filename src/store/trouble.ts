import SqliteDatabase from 'better-sqlite3'
import { UserError } from '../errors.ts'

const explanations: readonly (readonly [RegExp, (path: string) => UserError])[] = [
  [
    /^SQLITE_BUSY|^SQLITE_LOCKED/,
    (path) =>
      new UserError(
        `The database ${path} is in use by another process.`,
        'Stop the other Cairn (or the tool that has it open), then try again; nothing was changed.',
      ),
  ],
  [
    /^SQLITE_FULL/,
    (path) =>
      new UserError(
        `The disk that holds ${path} is full.`,
        'Free some space, then try again; nothing was changed.',
      ),
  ],
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    (path) =>
      new UserError(
        `${path} is no intact SQLite database.`,
        'Restore a backup, or set CAIRN_DB to another file.',
      ),
  ],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM)/,
    (path) =>
      new UserError(
        `The database ${path} cannot be opened for writing.`,
        'Check that the folder exists and may be written.',
      ),
  ],
  [
    /^SQLITE_IOERR/,
    (path) =>
      new UserError(`The disk that holds ${path} reports an error.`, 'Check the disk; nothing was changed.'),
  ],
]

/** What a person can do about a problem of the database; any other problem as it is. */
export function asUserError(problem: unknown, path: string): unknown {
  const cause = problem instanceof Error && problem.cause !== undefined ? problem.cause : problem
  if (!(cause instanceof SqliteDatabase.SqliteError)) return problem
  const found = explanations.find(([code]) => code.test(cause.code))
  return found ? found[1](path) : problem
}
