import { RESTJSONErrorCodes as Code, type REST, Routes, type Snowflake, SnowflakeUtil } from 'discord.js'
import type { Instant } from '../../clock.ts'
import { messagesAnswer, type PastMessage } from './payloads.ts'
import { hasCode } from './problem.ts'
import { inTime } from './rest.ts'

/** How far back a channel is read. */
interface Reach {
  /** What is sought was posted no earlier. */
  readonly since?: Instant | undefined
  /** Pages at most; as many as it takes, where a post that is overlooked would be posted twice. */
  readonly pages?: number
}

/** Messages in a page (resources/message, get channel messages: at most 100). */
const perPage = 100
/** Discord's clock and ours may differ by so much, ms. */
const skew = 10 * 60_000

/** The newest messages of a channel; none when it is gone. */
export async function readHistory(
  rest: REST,
  channel: Snowflake,
  { since = 0, pages = Number.POSITIVE_INFINITY }: Reach,
): Promise<readonly PastMessage[]> {
  const found: PastMessage[] = []
  try {
    for (let read = 1; ; read += 1) {
      const before = found.at(-1)?.id
      const query = new URLSearchParams({ limit: String(perPage), ...(before && { before }) })
      const page = messagesAnswer.parse(
        await rest.get(Routes.channelMessages(channel), { query, ...inTime() }),
      )
      found.push(...page)
      if (page.length < perPage || read >= pages || timeOf(found.at(-1)?.id) < since - skew) return found
    }
  } catch (error) {
    if (hasCode(error, Code.UnknownChannel)) return []
    throw error
  }
}

/** When a message was posted, by its id. */
export function timeOf(id: Snowflake | undefined): Instant {
  return id === undefined ? 0 : SnowflakeUtil.timestampFrom(id)
}
