import SqliteDatabase from 'better-sqlite3'
import { OperatorError } from '../errors.ts'

const explanations: readonly (readonly [RegExp, (path: string) => OperatorError])[] = [
  [
    /^SQLITE_BUSY|^SQLITE_LOCKED/,
    (path) =>
      new OperatorError(
        `The database ${path} is in use by another process.`,
        'Stop the other Cairn (or the tool that has it open), then try again; nothing was changed.',
        'The database of the bot is in use by another program, and nothing was changed.',
      ),
  ],
  [
    /^SQLITE_FULL|^ENOSPC$/,
    (path) =>
      new OperatorError(
        `The disk that holds ${path} is full.`,
        'Free some space, then try again; nothing was changed.',
        'The disk of the bot is full, and nothing was changed.',
      ),
  ],
  [
    /^SQLITE_(NOTADB|CORRUPT)/,
    (path) =>
      new OperatorError(
        `${path} is no intact SQLite database.`,
        'Restore a backup, or set CAIRN_DB to another file.',
        'The database of the bot is damaged.',
      ),
  ],
  [
    /^SQLITE_(READONLY|CANTOPEN|PERM)|^E(ACCES|EXIST|ISDIR|NOENT|NOTDIR|PERM|ROFS)$/,
    (path) =>
      new OperatorError(
        `The database ${path} cannot be opened for writing.`,
        'Check that the folder exists and may be written.',
        'The database of the bot cannot be written, and nothing was changed.',
      ),
  ],
  [
    /^SQLITE_IOERR|^EIO$/,
    (path) =>
      new OperatorError(
        `The disk that holds ${path} reports an error.`,
        'Check the disk; nothing was changed.',
        'The disk of the bot reports an error, and nothing was changed.',
      ),
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
