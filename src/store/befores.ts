import { and, eq, gt, isNull, sql } from 'drizzle-orm'
import type { Header } from '../plan/reading.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import { forManyRows } from './many-rows.ts'
import { equals } from './planned-once.ts'
import { batches, befores } from './schema.ts'

/** Not the number of any item: what an import found besides items. */
const document = 0

interface FoundDocument {
  readonly header: Header
  /** Id of the revision that was the newest. */
  readonly revision: number
}

/** What imports found, so that they can be taken back exactly. */
export function makeBefores(db: Database) {
  const insert = forManyRows(
    db,
    db.insert(befores).values({
      batchId: sql.placeholder('batch'),
      number: sql.placeholder('number'),
      before: sql.placeholder('before'),
    }),
  )
  const ofBatch = db
    .select()
    .from(befores)
    .where(equals(befores.batchId, sql.placeholder('batch')))
    .orderBy(befores.number)
    .prepare()

  const metrics = db
    .select({ number: befores.number, before: befores.before, by: batches.byName })
    .from(befores)
    .innerJoin(batches, eq(batches.id, befores.batchId))
    .where(
      and(
        equals(batches.roadmapId, sql.placeholder('roadmap')),
        gt(batches.id, sql.placeholder('after')),
        isNull(batches.undoneBy),
        sql`${befores.before} ->> 'kind' = 'metric'`,
      ),
    )
    .orderBy(befores.batchId)
    .prepare()

  return {
    /** How metrics stood that imports after a batch have changed, by their numbers, and whose import it was. */
    async metricsAfter(
      roadmap: number,
      after: number,
    ): Promise<ReadonlyMap<number, { readonly current: string | undefined; readonly by: string }>> {
      const found = new Map<number, { readonly current: string | undefined; readonly by: string }>()
      for (const { number, before, by } of metrics.all({ roadmap, after })) {
        const first = found.get(number)
        const current = first === undefined ? fromJson<TrackedItem>(before).detail.current : first.current
        found.set(number, { current, by })
      }
      return found
    },
    async addDocument(batch: number, before: FoundDocument): Promise<void> {
      insert({ batch, number: document, before: JSON.stringify(before) })
    },
    async add(batch: number, before: TrackedItem): Promise<void> {
      insert({ batch, number: before.number, before: JSON.stringify(before) })
    },
    /** Undefined for an import that found nothing, being the first. */
    async of(
      batch: number,
    ): Promise<(FoundDocument & { readonly items: readonly TrackedItem[] }) | undefined> {
      const [first, ...items] = ofBatch.all({ batch })
      if (first === undefined || first.number !== document) return undefined
      return {
        ...fromJson<FoundDocument>(first.before),
        items: items.map((row) => fromJson<TrackedItem>(row.before)),
      }
    },
  }
}
