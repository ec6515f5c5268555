import { sql } from 'drizzle-orm'
import { holdings, posts, runs } from './schema.ts'

/** So many of a roadmap's lists are kept current in a room, and of its states: people look at the newest, and edits are counted. */
const keptCurrent = 20

/** What has ended is brought up to date for so long, ms: it is shown as it ended by then. */
const stillMoves = 24 * 60 * 60 * 1000

/** The oldest of each sort that is kept current in each room; of standups the newest alone, for no other is answered. */
const oldestKept = sql`(select room, card, at from (
  select room, card, at, row_number() over (partition by room, card order by id desc) as nth from posts
  where roadmap_id = +${sql.placeholder('roadmap')} and status = 'standing' and card in ('checklist', 'status', 'standup'))
  where nth = case card when 'standup' then 1 else ${sql.raw(String(keptCurrent))} end)`

const isOvertaken = sql`(${posts.card} in ('list-head', 'checklist', 'status', 'standup') and exists (
  select 1 from ${oldestKept} as kept where kept.room = ${posts.room} and ${posts.at} < kept.at
    and kept.card = case ${posts.card} when 'list-head' then 'checklist' else ${posts.card} end))`

const isLongAgo = (endedAt: ReturnType<typeof sql>) =>
  sql`${endedAt} < ${sql.placeholder('now')} - ${sql.raw(String(stillMoves))}`

const isOfEndedReview = sql`(${posts.card} in ('review', 'duties', 'assessment') and exists (
  select 1 from ${holdings} where ${holdings.id} = cast(${posts.values} ->> '$.holding' as integer)
    and ${holdings.status} in ('closed', 'skipped', 'lapsed') and ${isLongAgo(sql`${holdings.holding} ->> '$.endedAt'`)}))`

const isOfEndedRun = sql`(${posts.card} in ('run', 'steps') and exists (
  select 1 from ${runs} where ${runs.id} = cast(${posts.values} ->> '$.run' as integer)
    and ${runs.status} in ('finished', 'called-off') and ${isLongAgo(sql`${runs.run} ->> '$.endedAt'`)}))`

/**
 * Whether a card of `roadmap` is no longer kept current: one with so many newer ones, or of what ended a while before
 * `now`. It is brought up to date when somebody does something there.
 */
export const rests = sql`(${isOvertaken} or ${isOfEndedReview} or ${isOfEndedRun})`
