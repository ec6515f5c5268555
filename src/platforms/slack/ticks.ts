import type { WebClient } from '@slack/web-api'
import { isTick } from '../../chat/tick.ts'
import type { People } from './people.ts'

/** Whether a tick of some person stands on a message; undefined where Slack cannot be asked. */
export async function isTicked(
  client: WebClient,
  people: Pick<People, 'isBot'>,
  channel: string,
  timestamp: string,
): Promise<boolean | undefined> {
  try {
    const { message } = await client.reactions.get({ channel, timestamp, full: true })
    const ticks = message?.reactions?.filter(({ name }) => isTick(name ?? '')) ?? []
    for (const user of new Set(ticks.flatMap(({ users }) => users ?? [])))
      if (!(await people.isBot(user))) return true
    return false
  } catch {
    return undefined
  }
}
