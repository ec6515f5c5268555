import type { WebClient } from '@slack/web-api'
import { roomId } from '../../chat/place.ts'
import type { Bot } from '../../chat/platform.ts'
import type { Identity } from './identity.ts'
import type { MessageEvent } from './payloads.ts'

import { isError } from './problem.ts'

const remembered = 5000
/** Whose the thread is of a message that was deleted. */
const nobody = 'USLACKBOT'

/** Which threads are the bot's: those that hang on a message of its own. */
export class Threads {
  readonly #client: WebClient
  readonly #me: Identity
  readonly #bot: Pick<Bot, 'wasSaid'>
  readonly #own = new Map<string, boolean>()

  constructor(client: WebClient, me: Identity, bot: Pick<Bot, 'wasSaid'>) {
    this.#client = client
    this.#me = me
    this.#bot = bot
  }

  /** Slack says who began a thread in most of its messages; else what we posted is known, and Slack is asked once. */
  async isOwn({ channel, ts, thread_ts, parent_user_id }: MessageEvent): Promise<boolean> {
    if (thread_ts === undefined || thread_ts === ts) return false
    if (parent_user_id === this.#me.user) return true
    if (parent_user_id !== undefined && parent_user_id !== nobody) return false
    if (await this.#bot.wasSaid(roomId('slack', this.#me.team, channel), thread_ts)) return true
    const key = `${channel}:${thread_ts}`
    const known = this.#own.get(key)
    if (known !== undefined) return known
    const own = await this.#isMine(channel, thread_ts)
    const oldest = this.#own.keys().next()
    if (this.#own.size >= remembered && !oldest.done) this.#own.delete(oldest.value)
    this.#own.set(key, own)
    return own
  }

  async #isMine(channel: string, ts: string): Promise<boolean> {
    try {
      const { messages } = await this.#client.conversations.replies({ channel, ts, limit: 1 })
      return messages?.[0]?.user === this.#me.user || messages?.[0]?.bot_id === this.#me.botId
    } catch (error) {
      if (isError(error, 'thread_not_found')) return false
      throw error
    }
  }
}
