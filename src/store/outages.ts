import { and, eq, gt, inArray, isNotNull, isNull, type SQL, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { posts } from './schema.ts'
import { toDeliver } from './to-deliver.ts'

/** How the keys of notices begin that a room cannot be reached. */
export const unreachableKey = (room: string) => `unreachable:${room}:`

/** Whether a key begins so. */
const saysUnreachable = (room: SQL) =>
  sql`${posts.key} between 'unreachable:' || ${room} || ':' and 'unreachable:' || ${room} || ';'`

/** Said to all of a room, and tried in vain. */
const held = and(toDeliver, isNull(posts.to), isNotNull(posts.problem))

/** Rooms in which nothing arrives, and what waits for them. */
export function makeOutages(db: Database) {
  const unreachable = db
    .select({ room: sql<string>`rooms.value` })
    .from(sql`json_each(${sql.placeholder('rooms')}) as rooms`)
    .where(sql`exists (select 1 from ${posts} where ${saysUnreachable(sql`rooms.value`)})`)
    .prepare()
  const forget = (room: string) =>
    db
      .delete(posts)
      .where(saysUnreachable(sql`${room}`))
      .run()

  return {
    /** What was tried in vain and has been put off, in any room. */
    async putOff(now: Instant): Promise<readonly { readonly id: number; readonly room: string }[]> {
      return db
        .select({ id: posts.id, room: posts.room })
        .from(posts)
        .where(and(held, gt(posts.dueAt, now)))
        .all()
    },
    /** What was put off is due now, unless it has arrived meanwhile. */
    async dueNow(ids: readonly number[], now: Instant): Promise<void> {
      db.update(posts)
        .set({ dueAt: now })
        .where(and(inArray(posts.id, [...ids]), toDeliver, gt(posts.dueAt, now)))
        .run()
    },
    /** Something arrived in a room again: whoever was told that nothing does is told anew when that happens again. */
    async reachable(room: string): Promise<void> {
      forget(room)
    },
    /** As `reachable`, where nothing that was tried in vain waits for the room any more. */
    async reachableIfFree(room: string): Promise<void> {
      const waiting = db
        .select({ id: posts.id })
        .from(posts)
        .where(and(eq(posts.room, room), held))
        .limit(1)
        .get()
      if (waiting === undefined) forget(room)
    },
    /** Those of these rooms in which nothing arrives any more. */
    async unreachable(rooms: readonly string[]): Promise<ReadonlySet<string>> {
      const found = unreachable.all({ rooms: JSON.stringify(rooms) })
      return new Set(found.map(({ room }) => room))
    },
  }
}
