import SqliteDatabase from 'better-sqlite3'
import { onTestFinished } from 'vitest'

/**
 * From now on every database that is opened may grow by so many pages and no more: SQLite then reports what it
 * reports on a full disk.
 */
export function fillDisk(pages: number): { empty(): void } {
  const { pragma } = SqliteDatabase.prototype
  SqliteDatabase.prototype.pragma = function limited(source, options) {
    const outcome = pragma.call(this, source, options)
    if (source.startsWith('synchronous')) {
      const size = Number(pragma.call(this, 'page_count', { simple: true }))
      pragma.call(this, `max_page_count = ${size + pages}`)
    }
    return outcome
  }
  const empty = () => {
    SqliteDatabase.prototype.pragma = pragma
  }
  onTestFinished(empty)
  return { empty }
}
