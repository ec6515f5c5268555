import { eq, sql } from 'drizzle-orm'
import type { Header } from '../plan/reading.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { befores } from './schema.ts'

/** Not the number of any item. */
const header = 0

/** What imports found, so that they can be taken back exactly. */
export function makeBefores(db: Database) {
  const insert = db
    .insert(befores)
    .values({
      batchId: sql.placeholder('batch'),
      number: sql.placeholder('number'),
      before: sql.placeholder('before'),
    })
    .prepare()
  const ofBatch = db
    .select()
    .from(befores)
    .where(eq(befores.batchId, sql.placeholder('batch')))
    .orderBy(befores.number)
    .prepare()

  return {
    async addHeader(batch: number, before: Header): Promise<void> {
      insert.run({ batch, number: header, before: JSON.stringify(before) })
    },
    async add(batch: number, before: TrackedItem): Promise<void> {
      insert.run({ batch, number: before.number, before: JSON.stringify(before) })
    },
    /** Undefined for an import that found nothing, being the first. */
    async of(
      batch: number,
    ): Promise<{ readonly header: Header; readonly items: readonly TrackedItem[] } | undefined> {
      const [first, ...items] = ofBatch.all({ batch })
      if (first === undefined || first.number !== header) return undefined
      return {
        header: fromJson<Header>(first.before),
        items: items.map((row) => fromJson<TrackedItem>(row.before)),
      }
    },
  }
}
