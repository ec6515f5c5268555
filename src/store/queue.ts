import { and, asc, eq, gt, type SQL, sql } from 'drizzle-orm'
import type { Place } from '../chat/place.ts'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { fromJson } from './json.ts'
import type { queueTable } from './queue-table.ts'

export interface Queue<Asked> {
  add(asked: Asked, at: Instant): Promise<void>
  /** The first after the one of this id that was asked for on one of these platforms. */
  next(
    after: number,
    platforms: readonly string[],
  ): Promise<{ readonly id: number; readonly asked: Asked } | undefined>
  save(id: number, asked: Asked): Promise<void>
  remove(id: number): Promise<void>
}

/** What people asked for and have not been given, in the order in which they did; of a table, those that wait for one thing. */
export function makeQueue<Asked extends { readonly place: Place }>(
  db: Database,
  table: ReturnType<typeof queueTable>,
  waiting?: SQL,
): Queue<Asked> {
  const room = sql`(${table.request} ->> '$.place.room')`
  const next = db
    .select()
    .from(table)
    .where(
      and(
        gt(table.id, sql.placeholder('after')),
        sql`substr(${room}, 1, instr(${room}, '/') - 1) in (select value from json_each(${sql.placeholder('platforms')}))`,
        waiting,
      ),
    )
    .orderBy(asc(table.id))
    .prepare()

  return {
    async add(asked, at) {
      db.insert(table)
        .values({ request: JSON.stringify(asked), at })
        .run()
    },
    async next(after, platforms) {
      const row = next.get({ after, platforms: JSON.stringify(platforms) })
      return row && { id: row.id, asked: fromJson<Asked>(row.request) }
    },
    async save(id, asked) {
      db.update(table)
        .set({ request: JSON.stringify(asked) })
        .where(eq(table.id, id))
        .run()
    },
    async remove(id) {
      db.delete(table).where(eq(table.id, id)).run()
    },
  }
}
