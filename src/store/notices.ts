import { and, desc, eq, gte, isNotNull, isNull, ne, or, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { posts } from './schema.ts'
import { type StoredPost, statusIn } from './stored-post.ts'
import { toDeliver } from './to-deliver.ts'
import { readView } from './view-json.ts'

/** What became of something that was said. */
export interface Notice {
  readonly at: Instant
  /** Only one person was told. */
  readonly isOwn: boolean
  readonly status: StoredPost['status']
  readonly says: string
  readonly problem?: string
}

/** What became of posts, for those who ask why they were or were not told. */
export function makeNotices(db: Database) {
  return {
    /**
     * What was said to a room, or to one person there, with one of these words as they stand in a view, with words that
     * begin so, or under a key that begins with one of these; newest first.
     */
    async naming(
      room: string,
      { words, beginnings, keys }: Readonly<Record<'words' | 'beginnings' | 'keys', readonly string[]>>,
      to: string,
      limit: number,
    ): Promise<readonly Notice[]> {
      const rows = db
        .select()
        .from(posts)
        .where(
          and(
            eq(posts.room, room),
            or(isNull(posts.to), eq(posts.to, to)),
            or(
              ...words.map((word) => sql`instr(${posts.view}, ${JSON.stringify(word)}) > 0`),
              ...beginnings.map((one) => sql`instr(${posts.view}, ${JSON.stringify(one).slice(0, -1)}) > 0`),
              ...keys.map((key) => sql`instr(${posts.key}, ${key}) = 1`),
            ),
          ),
        )
        .orderBy(desc(posts.id))
        .limit(limit)
        .all()
      return rows.map((row) => ({
        at: row.at,
        isOwn: row.to !== null,
        status: statusIn(row),
        says: readView(row.view).summary,
        ...(row.problem !== null && { problem: row.problem }),
      }))
    },
    /** For health: how many of a room's posts are in which status, and the newest problem; what is over, since an instant. */
    async tally(
      room: string,
      since: Instant,
    ): Promise<{
      readonly counts: Readonly<Record<string, number>>
      /** Of those that wait, how many were tried in vain. */
      readonly held: number
      readonly problem?: string
    }> {
      const rows = db
        .select({
          status: posts.status,
          count: sql<number>`count(*)`,
          tried: sql<number>`count(${posts.problem})`,
        })
        .from(posts)
        .where(and(eq(posts.room, room), or(ne(posts.status, 'failed'), gte(posts.at, since))))
        .groupBy(posts.status)
        .all()
      const last = db
        .select({ problem: posts.problem })
        .from(posts)
        .where(and(eq(posts.room, room), isNotNull(posts.problem), or(toDeliver, gte(posts.at, since))))
        .orderBy(sql`${posts.id} desc`)
        .limit(1)
        .get()
      return {
        counts: Object.fromEntries(rows.map((row) => [row.status, row.count])),
        held: rows
          .filter(({ status }) => status === 'waiting' || status === 'sending')
          .reduce((sum, { tried }) => sum + tried, 0),
        ...(last?.problem && { problem: last.problem }),
      }
    },
  }
}
