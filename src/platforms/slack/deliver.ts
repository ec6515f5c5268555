import type { WebClient } from '@slack/web-api'
import { roomParts } from '../../chat/place.ts'
import { type Delivered, type Delivery, DeliveryProblem } from '../../chat/platform.ts'
import type { Toggles } from '../../chat/toggles.ts'
import type { View } from '../../chat/view.ts'
import type { Channels } from './channels.ts'
import { type PastMessage, readHistory, timeOf } from './history.ts'
import { editedBody, isPageOf, messageBody } from './message-body.ts'
import type { Pace } from './pace.ts'
import type { Page } from './pages.ts'
import { isError, problemOf } from './problem.ts'
import { render } from './render.ts'

/** Where a delivery's messages stand. */
interface Berth {
  readonly channel: string
  readonly thread?: string
}

/** What of a post arrived before it broke off. */
interface Arrived {
  readonly messages: readonly string[]
  readonly files: readonly string[]
}
/** An edit that broke off is tried again soon: its pages are among the newest of so many pages of the channel. */
const pagesOfEdit = 3

const nothing: Arrived = { messages: [], files: [] }

/** Posts, edits and finds views: one message for each page, and one for each file, in the thread below it. */
export class Deliverer {
  readonly #client: WebClient
  readonly #channels: Channels
  readonly #toggles: Toggles
  readonly #pace: Pace
  /** Of posts that broke off, so that posting again goes on after it. */
  readonly #arrived = new Map<string, Arrived>()
  /** Messages of cards whose last edit broke off: it may have posted more. */
  readonly #unfinished = new Map<string, readonly string[]>()

  constructor(client: WebClient, channels: Channels, toggles: Toggles, pace: Pace) {
    this.#client = client
    this.#channels = channels
    this.#toggles = toggles
    this.#pace = pace
  }

  post(delivery: Delivery): Promise<Delivered> {
    return told(
      async () => {
        const berth = await this.#berthOf(delivery)
        const pages = render(delivery.view)
        const before = this.#arrived.get(delivery.key) ?? nothing
        const messages: string[] = []
        const files = [...before.files]
        const note = () => {
          const standing = [...messages, ...before.messages.slice(messages.length)]
          this.#arrived.set(delivery.key, { messages: standing, files: [...files] })
        }
        for (const [part, page] of pages.entries()) {
          // What it says may have changed since it broke off.
          const arrived = before.messages[part]
          const stands =
            arrived !== undefined && (await this.#replace(berth, arrived, delivery.key, page, part))
          const ts = stands ? arrived : await this.#create(berth, delivery.key, page, part)
          messages.push(ts)
          note()
          for (const file of page.files.filter(({ name }) => !files.includes(name))) {
            await this.#handOver({ ...berth, thread: berth.thread ?? ts }, delivery.key, file)
            files.push(file.name)
            note()
          }
        }
        for (const ts of before.messages.slice(pages.length)) await this.#remove(berth, ts)
        this.#arrived.delete(delivery.key)
        return { messages }
      },
      () => this.#arrived.has(delivery.key),
    )
  }

  edit(delivered: Delivered, delivery: Delivery): Promise<Delivered> {
    return told(async () => {
      const berth = await this.#berthOf(delivery)
      const pages = render(delivery.view)
      const standing = await this.#standing(berth, delivered, delivery.key, pages.length)
      const messages: string[] = []
      for (const [part, page] of pages.entries()) {
        const ts = standing[part]
        if (ts !== undefined && (await this.#replace(berth, ts, delivery.key, page, part))) messages.push(ts)
        else if (part === 0) await this.#giveUp(berth, delivery.key, standing)
        else messages.push(await this.#create(berth, delivery.key, page, part))
        this.#unfinished.set(delivery.key, [...messages, ...standing.slice(messages.length)])
      }
      for (const ts of standing.slice(pages.length)) await this.#remove(berth, ts)
      this.#unfinished.delete(delivery.key)
      return { messages }
    })
  }

  remove(delivered: Delivered, delivery: Delivery): Promise<void> {
    return told(async () => {
      const berth = await this.#berthOf(delivery)
      for (const ts of delivered.messages) await this.#remove(berth, ts)
    })
  }

  /** The messages of a card, with those that an edit posted of which nobody heard any more. */
  async #standing(
    { channel, thread }: Berth,
    { messages }: Delivered,
    key: string,
    wanted: number,
  ): Promise<readonly string[]> {
    const known = this.#unfinished.get(key) ?? messages
    if (wanted <= known.length && !this.#unfinished.has(key)) return known
    const reach = { since: timeOf(known[0]), pages: pagesOfEdit }
    return [...known, ...pagesIn(await readHistory(this.#client, channel, thread, reach), key, known.length)]
  }

  /** Looks for the key that every page bears; a post that arrived in part is remembered, so that posting ends it. */
  find(delivery: Delivery): Promise<Delivered | undefined> {
    return told(async () => {
      const berth = await this.#berthOf(delivery)
      const pages = render(delivery.view)
      const { since } = delivery
      const history = await readHistory(this.#client, berth.channel, berth.thread, { since })
      const messages = pagesIn(history, delivery.key).slice(0, pages.length)
      const wanted = pages.flatMap((page) => page.files.map(({ name }) => name))
      const files = wanted.length === 0 ? [] : await this.#filesBelow(berth, messages)
      if (messages.length === pages.length && wanted.every((name) => files.includes(name)))
        return { messages }
      if (messages.length > 0) this.#arrived.set(delivery.key, { messages, files })
      return undefined
    })
  }

  async #filesBelow({ channel, thread }: Berth, messages: readonly string[]): Promise<readonly string[]> {
    const found = await Promise.all(
      (thread === undefined ? messages : [thread]).map((ts) => readHistory(this.#client, channel, ts)),
    )
    return found.flat().flatMap(({ files }) => (files ?? []).flatMap(({ name }) => name ?? []))
  }

  async #berthOf({ room, thread, to }: Delivery): Promise<Berth> {
    if (to !== undefined) return { channel: await this.#channels.direct(to) }
    return { channel: roomParts(room).channel, ...(thread !== undefined && { thread }) }
  }

  async #create({ channel, thread }: Berth, key: string, page: Page, part: number): Promise<string> {
    const body = {
      channel,
      ...(thread !== undefined && { thread_ts: thread }),
      ...messageBody(page, key, part),
    }
    const { ts } = await this.#pace.call(`chat.postMessage in ${channel}`, async () => {
      await this.#pace.turn(channel)
      return this.#channels.inside(channel, () => this.#client.chat.postMessage(body))
    })
    if (ts === undefined) throw new DeliveryProblem('unknown', 'Slack did not say where the message stands')
    return ts
  }

  /** False when the message no longer exists. */
  async #replace({ channel }: Berth, ts: string, key: string, page: Page, part: number): Promise<boolean> {
    try {
      const body = { channel, ts, ...editedBody(page, key, part) }
      await this.#pace.call('chat.update', () => this.#client.chat.update(body))
      this.#toggles.edited(ts)
      return true
    } catch (error) {
      if (isError(error, 'message_not_found', 'cant_update_message', 'edit_window_closed')) return false
      throw error
    }
  }

  /** Without its first message a card is posted anew, and its other pages would stay behind. */
  async #giveUp(berth: Berth, key: string, standing: readonly string[]): Promise<never> {
    for (const ts of standing.slice(1)) await this.#remove(berth, ts)
    this.#unfinished.delete(key)
    throw new DeliveryProblem('gone', `The message ${standing[0]} no longer exists`)
  }

  async #remove({ channel }: Berth, ts: string): Promise<void> {
    try {
      await this.#client.chat.delete({ channel, ts })
    } catch (error) {
      if (!isError(error, 'message_not_found')) throw error
    }
  }

  /** Where a file will never be taken, it is said in its place. */
  async #handOver(berth: Berth, key: string, file: Page['files'][number]): Promise<void> {
    try {
      await this.#upload(berth, file)
    } catch (error) {
      const { outcome, message } = problemOf(error)
      if (outcome !== 'refused') throw error
      await this.#create(berth, `${key}:${file.name}`, render(notTaken(file.name, message))[0], 0)
    }
  }

  async #upload({ channel, thread }: Berth, { name, bytes }: Page['files'][number]): Promise<void> {
    const file = { channel_id: channel, filename: name, file: Buffer.from(bytes) }
    await this.#client.files.uploadV2(thread === undefined ? file : { ...file, thread_ts: thread })
  }
}

function notTaken(name: string, why: string): View {
  const says = `Slack did not take the file ${name}: ${why}. Ask an admin of this workspace whether I may upload files.`
  return { summary: says, nodes: [{ type: 'text', text: says }] }
}

/** The pages of a card, from one on, as far as they are there. */
function pagesIn(history: readonly PastMessage[], key: string, from = 0): readonly string[] {
  const messages: string[] = []
  for (let part = from; ; part += 1) {
    const found = history.find(({ metadata }) => isPageOf(metadata, key, part))
    if (found === undefined) return messages
    messages.push(found.ts)
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
