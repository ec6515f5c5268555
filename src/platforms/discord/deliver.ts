import { RESTJSONErrorCodes as Code, type REST, Routes, type Snowflake } from 'discord.js'
import { type Delivered, type Delivery, DeliveryProblem } from '../../chat/platform.ts'
import type { Toggles } from '../../chat/toggles.ts'
import type { Channels } from './channel.ts'
import { readHistory, timeOf } from './history.ts'
import { markerOf, messageBody, nonceOf } from './message-body.ts'
import type { Page } from './pages.ts'
import { messageAnswer, type PastMessage } from './payloads.ts'
import { hasCode, problemOf } from './problem.ts'
import { render } from './render.ts'
import { inTime } from './rest.ts'
import { type Berth, berthOf, inBerth } from './thread.ts'

/** An edit that broke off is tried again soon: its pages are among the newest of so many pages of the channel. */
const pagesOfEdit = 3

/** Posts, edits and finds views: one message for each page. */
export class Deliverer {
  readonly #rest: REST
  readonly #channels: Channels
  readonly #toggles: Toggles
  /** Pages of a post that broke off, so that posting again goes on after them. */
  readonly #arrived = new Map<string, readonly Snowflake[]>()
  /** Messages of cards whose last edit broke off: it may have posted more. */
  readonly #unfinished = new Map<string, readonly Snowflake[]>()

  /** How often a card was found deleted: with the nonce of before, Discord would hand the deleted message back. */
  readonly #deleted = new Map<string, number>()

  constructor(rest: REST, channels: Channels, toggles: Toggles) {
    this.#rest = rest
    this.#channels = channels
    this.#toggles = toggles
  }

  /** `replyTo` is the message that it answers, shown above it. */
  post(delivery: Delivery, replyTo?: Snowflake): Promise<Delivered> {
    return told(
      async () => {
        const pages = render(delivery.view)
        const own = await berthOf(delivery, this.#channels)
        const berth = replyTo === undefined ? own : { ...own, replyTo }
        const arrived = this.#arrived.get(delivery.key) ?? []
        const messages: Snowflake[] = []
        for (const [part, page] of pages.entries()) {
          const id = arrived[part]
          const stands = id !== undefined && (await this.#replace(delivery, berth, id, page, part))
          messages.push(stands ? id : await this.#create(delivery, berth, page, part))
          this.#arrived.set(delivery.key, [...messages, ...arrived.slice(messages.length)])
        }
        for (const id of arrived.slice(pages.length)) await this.#remove(berth, id)
        this.#arrived.delete(delivery.key)
        return { messages }
      },
      () => this.#arrived.has(delivery.key),
    )
  }

  edit(delivered: Delivered, delivery: Delivery): Promise<Delivered> {
    return told(async () => {
      const pages = render(delivery.view)
      const berth = await berthOf(delivery, this.#channels)
      const standing = await this.#standing(berth, delivered, delivery.key, pages.length)
      const messages: Snowflake[] = []
      for (const [part, page] of pages.entries()) {
        const id = standing[part]
        if (id !== undefined && (await this.#replace(delivery, berth, id, page, part))) messages.push(id)
        else if (part === 0) await this.#giveUp(delivery.key, berth, standing)
        else messages.push(await this.#create(delivery, berth, page, part))
        this.#unfinished.set(delivery.key, [...messages, ...standing.slice(messages.length)])
      }
      for (const id of standing.slice(pages.length)) await this.#remove(berth, id)
      this.#unfinished.delete(delivery.key)
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

  /** The messages of a card, with those that an edit posted of which nobody heard any more. */
  async #standing(
    { channel }: Berth,
    { messages }: Delivered,
    key: string,
    wanted: number,
  ): Promise<readonly Snowflake[]> {
    const known = this.#unfinished.get(key) ?? messages
    if (wanted <= known.length && !this.#unfinished.has(key)) return known
    const reach = { since: timeOf(known[0]), pages: pagesOfEdit }
    return [...known, ...pagesIn(await readHistory(this.#rest, channel, reach), key, known.length)]
  }

  /** Looks for the marker that every page bears; a post that arrived in part is remembered, so that posting ends it. */
  find(delivery: Delivery): Promise<Delivered | undefined> {
    return told(async () => {
      const pages = render(delivery.view)
      const { channel } = await berthOf(delivery, this.#channels)
      const history = await readHistory(this.#rest, channel, { since: delivery.since })
      const messages = pagesIn(history, delivery.key).slice(0, pages.length)
      if (messages.length === pages.length) return { messages }
      if (messages.length > 0) this.#arrived.set(delivery.key, messages)
      return undefined
    })
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
    return messageAnswer.parse(message).id
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
  async #giveUp(key: string, berth: Berth, standing: readonly Snowflake[]): Promise<never> {
    this.#countDeleted(key)
    for (const id of standing.slice(1)) await this.#remove(berth, id)
    this.#unfinished.delete(key)
    throw new DeliveryProblem('gone', `The message ${standing[0]} no longer exists`)
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

/** The pages of a card, from one on, as far as they are there. */
function pagesIn(history: readonly PastMessage[], key: string, from = 0): readonly Snowflake[] {
  const messages: Snowflake[] = []
  for (let part = from; ; part += 1) {
    const marker = markerOf(key, part)
    const found = history.find(({ components }) => components[0]?.id === marker)
    if (found === undefined) return messages
    messages.push(found.id)
  }
}

async function told<T>(call: () => Promise<T>, isInPart = () => false): Promise<T> {
  try {
    return await call()
  } catch (error) {
    const problem = problemOf(error)
    throw isInPart() ? problem.inPart() : problem
  }
}
