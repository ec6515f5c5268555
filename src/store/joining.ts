import { and, asc, desc, eq, gt, inArray, sql } from 'drizzle-orm'
import type { Post } from '../chat/post.ts'
import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { posts } from './schema.ts'
import { postOf, type StoredPost } from './stored-post.ts'
import { readView } from './view-json.ts'

/** What may share a message waits for others so long at most after the one before it, ms. */
const minute = 60_000

/** Posts that share a message: which go together, and when. */
export function makeJoining(db: Database) {
  const at = sql.placeholder
  const latest = db
    .select({ dueAt: posts.dueAt, status: posts.status })
    .from(posts)
    .where(
      and(
        equals(posts.room, at('room')),
        sql`may_join = 1`,
        // What is tried again holds up nothing.
        equals(posts.tries, 0),
        gt(posts.dueAt, at('since')),
        sql`${posts.to} is +${at('to')}`,
      ),
    )
    .orderBy(desc(posts.dueAt))
    .prepare()
  const joined = db
    .select()
    .from(posts)
    .where(equals(posts.joined, at('id')))
    .orderBy(asc(posts.id))
    .prepare()

  return {
    /** One message a minute to a room, or to a person: the first goes at once, what follows goes together. */
    dueWithOthers({ at: { room, to } }: Post, now: Instant): Instant {
      const last = latest.get({ room, to: to ?? null, since: now - minute })
      if (last === undefined) return now
      if (last.dueAt > now) return Math.min(last.dueAt, now + minute)
      return last.status === 'waiting' || last.status === 'failed' ? now : last.dueAt + minute
    },
    /** What hangs under a post that shares another's message hangs there, once it stands; says how many share it. */
    threadsOf({ id, key }: StoredPost): number {
      const others = joined.all({ id }).map((row) => row.key)
      if (others.length > 0) db.update(posts).set({ under: key }).where(inArray(posts.under, others)).run()
      return others.length
    },
    topic: {
      /** Those that share a post's message, in order. */
      async joinedTo(id: number): Promise<readonly StoredPost[]> {
        return joined.all({ id }).map(postOf)
      },
      /** What is to be said in the one thread of a room's messages that share theirs. */
      async waitingInSharedThread(room: string): Promise<readonly View[]> {
        const isWaiting = and(eq(posts.room, room), eq(posts.status, 'waiting'))
        const heads = db
          .select({ key: posts.key })
          .from(posts)
          .where(and(isWaiting, eq(posts.mayJoin, true)))
        return db
          .select({ view: posts.view })
          .from(posts)
          .where(and(isWaiting, inArray(posts.under, heads)))
          .all()
          .map(({ view }) => readView(view))
      },
      /** Lets others go out in a post's message. */
      async join(id: number, others: readonly number[]): Promise<void> {
        db.update(posts).set({ joined: id }).where(inArray(posts.id, others)).run()
      },
      /** Each goes out on its own after all. */
      async part(id: number): Promise<void> {
        db.update(posts)
          .set({ joined: null, mayJoin: false, status: 'waiting' })
          .where(sql`${posts.id} = ${id} or ${posts.joined} = ${id}`)
          .run()
      },
    },
  }
}
