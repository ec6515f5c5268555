import type { WebClient } from '@slack/web-api'
import { isError } from './problem.ts'

const remembered = 5000

/** Channels: those for direct messages, public ones that the bot has yet to join, and private ones that it cannot. */
export class Channels {
  readonly #client: WebClient
  readonly #direct = new Map<string, string>()
  readonly #open = new Set<string>()

  constructor(client: WebClient) {
    this.#client = client
  }

  /** The channel for direct messages with somebody. */
  async direct(person: string): Promise<string> {
    const known = this.#direct.get(person)
    if (known !== undefined) return known
    const { channel } = await this.#client.conversations.open({ users: person })
    const id = channel?.id ?? person
    const oldest = this.#direct.keys().next()
    if (this.#direct.size >= remembered && !oldest.done) this.#direct.delete(oldest.value)
    this.#direct.set(person, id)
    return id
  }

  /** Whether the bot was never invited to a private channel: a command can be given there, and nothing be posted. */
  async isShutOut(channel: string): Promise<boolean> {
    if (this.#open.has(channel)) return false
    try {
      await this.#client.conversations.history({ channel, limit: 1 })
      if (this.#open.size < remembered) this.#open.add(channel)
      return false
    } catch (error) {
      return isError(error, 'channel_not_found')
    }
  }

  /** Does what only members may; a public channel is joined first where the bot was never invited. */
  async inside<T>(channel: string, call: () => Promise<T>): Promise<T> {
    try {
      return await call()
    } catch (error) {
      if (!isError(error, 'not_in_channel')) throw error
      await this.#client.conversations.join({ channel }).catch(() => {
        throw error
      })
      return await call()
    }
  }
}
