import type { WebClient } from '@slack/web-api'
import type { Delivered, Delivery } from '../../chat/platform.ts'
import type { View } from '../../chat/view.ts'
import type { Log } from '../../log.ts'
import { wasNeverSent } from '../../never-sent.ts'
import { call } from './call.ts'
import type { Channels } from './channels.ts'
import { patience } from './client.ts'
import { limits } from './limits.ts'
import { answerBody } from './message-body.ts'
import type { Page } from './pages.ts'
import { problemOf } from './problem.ts'
import { render } from './render.ts'

/** Where somebody asked, and how they can be answered there. */
export interface Asker {
  readonly channel: string
  readonly thread?: string | undefined
  readonly person: string
  readonly responseUrl?: string | undefined
}

/** Answers for one pair of eyes. */
export class Responder {
  readonly #client: WebClient
  readonly #channels: Channels
  readonly #log: Log
  /** Of answers that broke off, how much was brought, so that bringing them again goes on after it. */
  readonly #brought = new Map<string, number>()

  constructor(client: WebClient, channels: Channels, log: Log) {
    this.#client = client
    this.#channels = channels
    this.#log = log
  }

  say(asker: Asker, view: View): Promise<void> {
    return this.goOn(asker, render(view))
  }

  /** What answers a request later, where it was asked; nobody can find it there again. */
  async bring(asker: Asker, { key, view }: Pick<Delivery, 'key' | 'view'>): Promise<Delivered> {
    let brought = this.#brought.get(key) ?? 0
    try {
      for (const step of this.#steps(asker, render(view)).slice(brought)) {
        await step()
        brought += 1
        this.#brought.set(key, brought)
      }
    } catch (error) {
      throw problemOf(error)
    }
    this.#brought.delete(key)
    return { messages: [] }
  }

  async goOn(asker: Asker, pages: readonly Page[]): Promise<void> {
    for (const step of this.#steps(asker, pages)) await step()
  }

  #steps(asker: Asker, pages: readonly Page[]): readonly (() => Promise<void>)[] {
    return pages.flatMap((page, at) => [
      () => this.#show(asker, page, at),
      ...page.files.map((file) => () => this.#hand(asker.person, file)),
    ])
  }

  /** An ephemeral message; an address for responses takes five and none into a thread, so others go by method. */
  async #show(asker: Asker, page: Page, at: number): Promise<void> {
    const { responseUrl, thread } = asker
    const answered = responseUrl !== undefined && thread === undefined && at < limits.responses - 1
    try {
      if (!answered || !(await this.#respond(responseUrl, page))) await this.#ephemeral(asker, page)
    } catch (error) {
      const problem = problemOf(error)
      if (problem.outcome !== 'unknown') throw problem
      // Where nobody can look whether it arrived, once more would be twice.
      this.#log.warn('an answer may not have arrived', { problem })
    }
  }

  /** False when the address does not take it. @throws when nobody knows whether it did */
  async #respond(address: string, page: Page): Promise<boolean> {
    try {
      const { ok } = await call(address, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...answerBody(page) }),
        redirect: 'error',
        signal: AbortSignal.timeout(patience),
      })
      return ok
    } catch (error) {
      if (wasNeverSent(error)) return false
      throw error
    }
  }

  /** Where the bot is no member it can only write to the person. */
  async #ephemeral({ channel, thread, person }: Asker, page: Page): Promise<void> {
    const body = answerBody(page)
    try {
      await this.#client.chat.postEphemeral({
        channel,
        user: person,
        ...(thread !== undefined && { thread_ts: thread }),
        ...body,
      })
    } catch (error) {
      if (problemOf(error).outcome === 'unknown') throw error
      await this.#client.chat.postMessage({ channel: await this.#channels.direct(person), ...body })
    }
  }

  /** No file can be seen by one person of a channel alone, so it comes by direct message. */
  async #hand(person: string, { name, bytes }: Page['files'][number]): Promise<void> {
    await this.#client.files.uploadV2({
      channel_id: await this.#channels.direct(person),
      filename: name,
      file: Buffer.from(bytes),
    })
  }
}
