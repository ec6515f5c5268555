import { type REST, Routes, type Snowflake } from 'discord.js'
import { isTick } from '../../chat/tick.ts'
import { messageAnswer, usersAnswer } from './payloads.ts'
import { inTime } from './rest.ts'

/** People in a page (resources/message, get reactions: at most 100). */
const perPage = 100

/** Whether a tick of some person stands on a message; undefined where Discord cannot be asked. */
export async function isTicked(
  rest: REST,
  channel: Snowflake,
  message: Snowflake,
): Promise<boolean | undefined> {
  try {
    const asked = await rest.get(Routes.channelMessage(channel, message), inTime())
    const { reactions } = messageAnswer.parse(asked)
    for (const { emoji } of reactions) {
      if (!isTick(emoji.name ?? '')) continue
      const named = encodeURIComponent(emoji.id === null ? `${emoji.name}` : `${emoji.name}:${emoji.id}`)
      const query = new URLSearchParams({ limit: String(perPage) })
      const route = Routes.channelMessageReaction(channel, message, named)
      const users = usersAnswer.parse(await rest.get(route, { query, ...inTime() }))
      if (users.some(({ bot }) => !bot)) return true
    }
    return false
  } catch {
    return undefined
  }
}
