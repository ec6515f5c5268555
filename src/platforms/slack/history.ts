import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
import type { Instant } from '../../clock.ts'
import { limits } from './limits.ts'
import { isError } from './problem.ts'

const message = z.object({
  ts: z.string(),
  user: z.string().optional(),
  bot_id: z.string().optional(),
  metadata: z
    .object({
      event_type: z.string().optional(),
      event_payload: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
  files: z.array(z.object({ name: z.string().nullish() })).optional(),
})
export type PastMessage = z.infer<typeof message>
const messages = z.array(message).default([])

/** How far back a channel is read. */
export interface Reach {
  /** What is sought was posted no earlier. */
  readonly since?: Instant | undefined
  /** Pages at most; as many as it takes, where a post that is overlooked would be posted twice. */
  readonly pages?: number
}

/** Slack's clock and ours may differ by so much, ms. */
const skew = 10 * 60_000

/** The newest messages of a channel, or all of a thread in it; none when the thread is gone. */
export async function readHistory(
  client: WebClient,
  channel: string,
  thread: string | undefined,
  { since = 0, pages = Number.POSITIVE_INFINITY }: Reach = {},
): Promise<readonly PastMessage[]> {
  const asked = { channel, limit: limits.history, include_all_metadata: true }
  const found: PastMessage[] = []
  let cursor: string | undefined
  try {
    for (let read = 1; ; read += 1) {
      const at = { ...asked, ...(cursor && { cursor }) }
      const page =
        thread === undefined
          ? await client.conversations.history(at)
          : await client.conversations.replies({ ...at, ts: thread })
      found.push(...messages.parse(page.messages))
      cursor = page.response_metadata?.next_cursor || undefined
      // A channel comes newest first, a thread oldest first.
      const isFarEnough = read >= pages || timeOf(found.at(-1)?.ts) < since - skew
      if (cursor === undefined || (thread === undefined && isFarEnough)) return found
    }
  } catch (error) {
    if (isError(error, 'thread_not_found')) return []
    throw error
  }
}

/** When a message was posted, by its id. */
export function timeOf(ts: string | undefined): Instant {
  return Number(ts ?? 0) * 1000
}
