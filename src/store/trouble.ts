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
    /^SQLITE_FULL|^ENOSPC$/,
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
    /^SQLITE_(READONLY|CANTOPEN|PERM)|^E(ACCES|EXIST|ISDIR|NOENT|NOTDIR|PERM|ROFS)$/,
    (path) =>
      new UserError(
        `The database ${path} cannot be opened for writing.`,
        'Check that the folder exists and may be written.',
      ),
  ],
  [
    /^SQLITE_IOERR|^EIO$/,
    (path) =>
      new UserError(`The disk that holds ${path} reports an error.`, 'Check the disk; nothing was changed.'),
  ],
]

/** What a person can do about a problem of the database; any other problem as it is. */
export function asUserError(problem: unknown, path: string): unknown {
  const cause = problem instanceof Error && problem.cause !== undefined ? problem.cause : problem
  const code = codeOf(cause)
  const found = code === undefined ? undefined : explanations.find(([form]) => form.test(code))
  return found ? found[1](path) : problem
}

/** SQLite's code, or that of the file system under it. */
function codeOf(problem: unknown): string | undefined {
  if (problem instanceof SqliteDatabase.SqliteError) return problem.code
  if (problem instanceof Error && 'code' in problem && 'syscall' in problem) return String(problem.code)
  return undefined
}
