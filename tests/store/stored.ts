import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'

/** Everything in the database of a folder, table by table. */
export function stored(folder: string): Readonly<Record<string, readonly unknown[]>> {
  const sqlite = new SqliteDatabase(join(folder, 'cairn.db'), { readonly: true })
  try {
    const names = sqlite
      .prepare<[], string>("select name from sqlite_master where type = 'table' order by name")
      .pluck()
      .all()
    return Object.fromEntries(names.map((name) => [name, sqlite.prepare(`select * from "${name}"`).all()]))
  } finally {
    sqlite.close()
  }
}
