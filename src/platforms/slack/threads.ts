import type { WebClient } from '@slack/web-api'
import type { Identity } from './identity.ts'
import type { MessageEvent } from './payloads.ts'

const remembered = 5000

/** Which threads are the bot's: those that hang on a message of its own. */
export class Threads {
  readonly #client: WebClient
  readonly #me: Identity
  readonly #own = new Map<string, boolean>()

  constructor(client: WebClient, me: Identity) {
    this.#client = client
    this.#me = me
  }

  /** Slack says who began a thread in most of its messages; else the first one is looked at, once. */
  async isOwn({ channel, ts, thread_ts, parent_user_id }: MessageEvent): Promise<boolean> {
    if (thread_ts === undefined || thread_ts === ts) return false
    if (parent_user_id !== undefined) return parent_user_id === this.#me.user
    const key = `${channel}:${thread_ts}`
    const known = this.#own.get(key)
    if (known !== undefined) return known
    const { messages } = await this.#client.conversations.replies({ channel, ts: thread_ts, limit: 1 })
    const own = messages?.[0]?.user === this.#me.user || messages?.[0]?.bot_id === this.#me.botId
    const oldest = this.#own.keys().next()
    if (this.#own.size >= remembered && !oldest.done) this.#own.delete(oldest.value)
    this.#own.set(key, own)
    return own
  }
}
