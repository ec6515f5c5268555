import { dirname, resolve } from 'node:path'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { readlinkSync, realpathSync } = process.getBuiltinModule('node:fs')

/** Where a file lies that a path leads to, be it there already or not: SQLite keeps what belongs to it beside that. */
export function realPath(path: string): string {
  try {
    return realpathSync(path)
  } catch (problem) {
    const isMissing = problem instanceof Error && 'code' in problem && problem.code === 'ENOENT'
    const target = isMissing ? targetOf(path) : undefined
    return target === undefined ? path : realPath(resolve(dirname(path), target))
  }
}

/** What a link points to; undefined for what is none. */
function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path)
  } catch {
    return undefined
  }
}
