import { eq, sql } from 'drizzle-orm'
import { type Change, isChanged } from '../plan/change.ts'
import type { Database } from './database.ts'
import { fromJson, maybeFromJson } from './json.ts'
import { equals } from './planned-once.ts'
import { changes, roadmaps } from './schema.ts'

/** What is read of a change. */
type ChangeValues = readonly [
  what: string,
  number: number | null,
  before: string | null,
  after: string | null,
  note: string | null,
]

/** A change of a batch, of the roadmap with this key. */
export function changeOf(
  key: string,
  batch: number,
  [what, number, before, after, note]: ChangeValues,
): Change {
  if (!isChanged(what)) throw new RangeError(`a change in batch ${batch} is of the unknown sort "${what}"`)
  return {
    what,
    ...(number !== null && { ref: `${key}-${number}` }),
    ...(before !== null && { before: maybeFromJson(before) }),
    ...(after !== null && { after: maybeFromJson(after) }),
    ...(note !== null && { note }),
  }
}

/** Reads all that a batch changed, in order: of an import as much as its document has lines, and so as one value. */
export function makeChangesOf(db: Database): (batch: number) => readonly Change[] {
  const ofBatch = db
    .select({
      key: roadmaps.key,
      rows: sql<string>`json_group_array(json_array(${changes.what}, ${changes.number}, ${changes.before}, ${changes.after},
        ${changes.note}) order by ${changes.position})`,
    })
    .from(changes)
    .innerJoin(roadmaps, eq(roadmaps.id, changes.roadmapId))
    .where(equals(changes.batchId, sql.placeholder('batch')))
    .prepare()
  return (batch) => {
    const { key, rows } = ofBatch.get({ batch }) ?? { key: '', rows: '[]' }
    return fromJson<ChangeValues[]>(rows).map((values) => changeOf(key, batch, values))
  }
}
