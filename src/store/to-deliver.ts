import { and, inArray, isNull, or, sql } from 'drizzle-orm'
import { posts } from './schema.ts'

/** Posts on their way, and cards that are behind. */
export const toDeliver = or(
  and(inArray(posts.status, ['waiting', 'sending']), isNull(posts.joined)),
  // The sign keeps SQLite from going through every card that stands to find the few that are behind.
  sql`(${posts.stale} = 1 and +${posts.status} = 'standing')`,
)
