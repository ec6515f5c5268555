import { sql } from 'drizzle-orm'
import { posts } from './schema.ts'

/** So many checklists of a roadmap are kept current in a room: people look at the newest, and edits are counted. */
const keptCurrent = 20

/** Whether a post is a list with so many newer ones; it is brought up to date when somebody does something there. */
export const rests = sql`(${posts.card} in ('list-head', 'checklist') and ${posts.at} < coalesce((
  select newer.at from posts as newer
  where newer.roadmap_id = ${posts.roadmapId} and newer.status = 'standing'
    and newer.card = 'checklist' and newer.room = ${posts.room}
  order by newer.id desc limit 1 offset ${sql.raw(String(keptCurrent - 1))}), 0))`
