import { type APIMessage, type APIUser, type REST, Routes, type Snowflake } from 'discord.js'
import { isTick } from '../../chat/tick.ts'
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
    const { reactions = [] } = (await rest.get(
      Routes.channelMessage(channel, message),
      inTime(),
    )) as APIMessage
    for (const { emoji } of reactions) {
      if (!isTick(emoji.name ?? '')) continue
      const named = encodeURIComponent(emoji.id === null ? `${emoji.name}` : `${emoji.name}:${emoji.id}`)
      const users = (await rest.get(Routes.channelMessageReaction(channel, message, named), {
        query: new URLSearchParams({ limit: String(perPage) }),
        ...inTime(),
      })) as APIUser[]
      if (users.some(({ bot }) => bot !== true)) return true
    }
    return false
  } catch {
    return undefined
  }
}
