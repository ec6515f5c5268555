import { type APIMessage, RESTJSONErrorCodes as Code, type REST, Routes, type Snowflake } from 'discord.js'
import { type Delivered, type Delivery, DeliveryProblem } from '../../chat/platform.ts'
import type { Toggles } from '../../chat/toggles.ts'
import type { Channels } from './channel.ts'
import { markerOf, messageBody, nonceOf } from './message-body.ts'
import type { Page } from './pages.ts'
import { hasCode, problemOf } from './problem.ts'
import { render } from './render.ts'
import { inTime } from './rest.ts'
import { type Berth, berthOf, inBerth } from './thread.ts'

/** How far back a lost post is looked for (resources/message, get channel messages: at most 100). */
const newest = 100

/** Posts, edits and finds views: one message for each page. */
export class Deliverer {
  readonly #rest: REST
  readonly #channels: Channels
  readonly #toggles: Toggles
  /** Pages of a post that broke off, so that posting again goes on after them. */
  readonly #arrived = new Map<string, readonly Snowflake[]>()

  /** How often a card was found deleted: with the nonce of before, Discord would hand the deleted message back. */
  readonly #deleted = new Map<string, number>()

  constructor(rest: REST, channels: Channels, toggles: Toggles) {
    this.#rest = rest
    this.#channels = channels
    this.#toggles = toggles
  }

  /** `replyTo` is the message that it answers, shown above it. */
  post(delivery: Delivery, replyTo?: Snowflake): Promise<Delivered> {
    return told(async () => {
      const pages = render(delivery.view)
      const own = await berthOf(delivery, this.#channels)
      const berth = replyTo === undefined ? own : { ...own, replyTo }
      const arrived = this.#arrived.get(delivery.key) ?? []
      const messages: Snowflake[] = []
      for (const [part, page] of pages.entries()) {
        const id = arrived[part]
        const stands = id !== undefined && (await this.#replace(delivery, berth, id, page, part))
        messages.push(stands ? id : await this.#create(delivery, berth, page, part))
        this.#arrived.set(delivery.key, [...messages])
      }
      this.#arrived.delete(delivery.key)
      return { messages }
    })
  }

  edit(delivered: Delivered, delivery: Delivery): Promise<Delivered> {
    return told(async () => {
      const pages = render(delivery.view)
      const berth = await berthOf(delivery, this.#channels)
      const messages: Snowflake[] = []
      for (const [part, page] of pages.entries()) {
        const id = delivered.messages[part]
        if (id !== undefined && (await this.#replace(delivery, berth, id, page, part))) messages.push(id)
        else if (part === 0) await this.#giveUp(delivery.key, berth, delivered)
        else messages.push(await this.#create(delivery, berth, page, part))
      }
      for (const id of delivered.messages.slice(pages.length)) await this.#remove(berth, id)
      return { messages }
    })
  }

  remove(delivered: Delivered, delivery: Delivery): Promise<void> {
    return told(async () => {
      const berth = await berthOf(delivery, this.#channels)
      this.#countDeleted(delivery.key)
      for (const id of delivered.messages) await this.#remove(berth, id)
    })
  }

  /** Looks for the marker that every page bears; a post that arrived in part is remembered, so that posting ends it. */
  find(delivery: Delivery): Promise<Delivered | undefined> {
    return told(async () => {
      const pages = render(delivery.view)
      const { channel } = await berthOf(delivery, this.#channels)
      const history = await this.#history(channel)
      const messages: Snowflake[] = []
      for (const part of pages.keys()) {
        const marker = markerOf(delivery.key, part)
        const found = history.find(({ components }) => components?.[0]?.id === marker)
        if (found === undefined) break
        messages.push(found.id)
      }
      if (messages.length === pages.length) return { messages }
      if (messages.length > 0) this.#arrived.set(delivery.key, messages)
      return undefined
    })
  }

  async #history(channel: Snowflake): Promise<readonly APIMessage[]> {
    const query = new URLSearchParams({ limit: String(newest) })
    try {
      return (await this.#rest.get(Routes.channelMessages(channel), { query, ...inTime() })) as APIMessage[]
    } catch (error) {
      if (hasCode(error, Code.UnknownChannel)) return []
      throw error
    }
  }

  async #create(delivery: Delivery, berth: Berth, page: Page, part: number): Promise<Snowflake> {
    const body = {
      ...messageBody(page, markerOf(delivery.key, part)),
      nonce: nonceOf(`${delivery.key}~${this.#deleted.get(delivery.key) ?? 0}`, part),
      enforce_nonce: true,
      ...(berth.replyTo !== undefined && {
        message_reference: { message_id: berth.replyTo, fail_if_not_exists: false },
      }),
    }
    const message = await inBerth(this.#rest, berth, delivery.view.summary, () =>
      this.#rest.post(Routes.channelMessages(berth.channel), { body, files: [...page.files], ...inTime() }),
    )
    return (message as APIMessage).id
  }

  /** False when the message no longer exists. */
  async #replace(
    delivery: Delivery,
    berth: Berth,
    id: Snowflake,
    page: Page,
    part: number,
  ): Promise<boolean> {
    const body = messageBody(page, markerOf(delivery.key, part))
    try {
      await inBerth(this.#rest, berth, delivery.view.summary, () =>
        this.#rest.patch(Routes.channelMessage(berth.channel, id), {
          body,
          files: [...page.files],
          ...inTime(),
        }),
      )
      this.#toggles.edited(id)
      return true
    } catch (error) {
      if (hasCode(error, Code.UnknownMessage)) return false
      throw error
    }
  }

  /** Without its first message a card is posted anew, and its other pages would stay behind. */
  async #giveUp(key: string, berth: Berth, delivered: Delivered): Promise<never> {
    this.#countDeleted(key)
    for (const id of delivered.messages.slice(1)) await this.#remove(berth, id)
    throw new DeliveryProblem('gone', `The message ${delivered.messages[0]} no longer exists`)
  }

  #countDeleted(key: string): void {
    this.#deleted.set(key, (this.#deleted.get(key) ?? 0) + 1)
  }

  async #remove({ channel }: Berth, id: Snowflake): Promise<void> {
    try {
      await this.#rest.delete(Routes.channelMessage(channel, id), inTime())
    } catch (error) {
      if (!hasCode(error, Code.UnknownMessage, Code.UnknownChannel)) throw error
    }
  }
}

async function told<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call()
  } catch (error) {
    throw problemOf(error)
  }
}
