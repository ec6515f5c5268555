import { and, eq, or, sql } from 'drizzle-orm'
import type { Instant } from '../clock.ts'
import type { Database } from './database.ts'
import { equals } from './planned-once.ts'
import { rests } from './resting.ts'
import { messages, posts } from './schema.ts'

/** A card waits so long for more changes before its first edit, in milliseconds; where edits cost nothing, not at all. */
export const gathering = 1000

/** Which cards are behind what is stored, and have to be made anew. */
export function makeKeptCurrent(db: Database) {
  const at = sql.placeholder
  const behind = {
    stale: true,
    dueAt: sql`max(${at('now')} + min(${gathering}, ${posts.editGap}), coalesce(${posts.editedAt}, 0) + ${posts.editGap})`,
  }
  const staleOf = db
    .update(posts)
    .set(behind)
    .where(
      and(
        equals(posts.roadmapId, at('roadmap')),
        equals(posts.status, 'standing'),
        sql`${posts.stale} = 0`,
        sql`${posts.card} is not null`,
        sql`not ${rests}`,
      ),
    )
    .prepare()
  const restingUnder = db
    .update(posts)
    .set(behind)
    .where(
      and(
        or(equals(posts.key, at('root')), equals(posts.under, at('root'))),
        equals(posts.status, 'standing'),
        rests,
      ),
    )
    .prepare()
  const oneStale = db
    .update(posts)
    .set(behind)
    .where(equals(posts.id, at('id')))
    .prepare()
  const rootOf = db
    .select({ key: posts.key, under: posts.under, roadmap: posts.roadmapId })
    .from(messages)
    .innerJoin(posts, eq(posts.id, messages.postId))
    .where(and(equals(messages.room, at('room')), equals(messages.message, at('message'))))
    .prepare()

  return {
    /** Marks the roadmap's living cards as behind, but for those that rest; edits of one card keep their distance. */
    async goStale(roadmap: number, now: Instant): Promise<void> {
      staleOf.run({ roadmap, now })
    },
    /** As `goStale`, for one card. */
    async fallBehind(id: number, now: Instant): Promise<void> {
      oneStale.run({ id, now })
    },
    /** Somebody did something where a card stands: if it rests, it is brought up to date with its whole thread. */
    async wake(room: string, message: string, now: Instant): Promise<void> {
      const said = rootOf.get({ room, message })
      if (said === undefined || said.roadmap === null) return
      restingUnder.run({ root: said.under ?? said.key, roadmap: said.roadmap, now })
    },
  }
}
