import type { Delivered } from '../chat/platform.ts'
import type { Post, Recipe } from '../chat/post.ts'
import type { Instant } from '../clock.ts'
import { fromJson, maybeFromJson } from './json.ts'
import type { posts } from './schema.ts'
import { readView } from './view-json.ts'

export type PostRow = typeof posts.$inferSelect

/** A post on its way or delivered. */
export interface StoredPost extends Post {
  readonly id: number
  readonly status: 'waiting' | 'sending' | 'standing' | 'failed'
  readonly stale: boolean
  /** Times that somebody toggled a box of it in vain since it was last sent. */
  readonly touches: number
  readonly tries: number
  /** When it was decided. */
  readonly since: Instant
  readonly problem?: string
  readonly delivered?: Delivered
}

/** The status of a row. */
export function statusIn(row: PostRow): StoredPost['status'] {
  return row.status === 'standing' || row.status === 'sending' || row.status === 'failed'
    ? row.status
    : 'waiting'
}

function recipeOf(row: PostRow): Recipe | undefined {
  if (row.card === null || row.roadmapId === null || row.values === null) return undefined
  return { card: row.card, roadmap: row.roadmapId, values: fromJson(row.values) }
}

/** A row as a post. */
export function postOf(row: PostRow): StoredPost {
  const recipe = recipeOf(row)
  const delivered = maybeFromJson<Delivered>(row.messages)
  return {
    id: row.id,
    key: row.key,
    at: {
      room: row.room,
      ...(row.thread !== null && { thread: row.thread }),
      ...(row.under !== null && { under: row.under }),
      ...(row.to !== null && { to: row.to }),
    },
    view: readView(row.view),
    ...(recipe && { recipe }),
    ...(row.mayJoin && { mayJoin: true }),
    status: statusIn(row),
    stale: row.stale,
    touches: row.touches,
    tries: row.tries,
    since: row.at,
    ...(row.problem !== null && { problem: row.problem }),
    ...(delivered && { delivered }),
  }
}
