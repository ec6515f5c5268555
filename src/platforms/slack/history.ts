import type { WebClient } from '@slack/web-api'
import { z } from 'zod'
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

/** The newest messages of a channel, or of a thread in it; none when the thread is gone. */
export async function readHistory(
  client: WebClient,
  channel: string,
  thread: string | undefined,
): Promise<readonly PastMessage[]> {
  const asked = { channel, limit: limits.history, include_all_metadata: true }
  if (thread === undefined) return messages.parse((await client.conversations.history(asked)).messages)
  try {
    const found: PastMessage[] = []
    for (let cursor: string | undefined = ''; cursor !== undefined; ) {
      const page = await client.conversations.replies({ ...asked, ts: thread, ...(cursor && { cursor }) })
      found.push(...messages.parse(page.messages))
      cursor = page.response_metadata?.next_cursor || undefined
    }
    return found
  } catch (error) {
    if (isError(error, 'thread_not_found')) return []
    throw error
  }
}
