import type { WebClient } from '@slack/web-api'
import type { Delivered } from '../../chat/platform.ts'
import type { View } from '../../chat/view.ts'
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

  constructor(client: WebClient, channels: Channels) {
    this.#client = client
    this.#channels = channels
  }

  say(asker: Asker, view: View): Promise<void> {
    return this.goOn(asker, render(view))
  }

  /** What answers a request later, where it was asked; nobody can find it there again. */
  async bring(asker: Asker, view: View): Promise<Delivered> {
    try {
      await this.say(asker, view)
      return { messages: [] }
    } catch (error) {
      throw problemOf(error)
    }
  }

  /** The pages as ephemeral messages; an address for responses takes five and none into a thread, so others go by method. */
  async goOn(asker: Asker, pages: readonly Page[]): Promise<void> {
    const { responseUrl, thread } = asker
    for (const [at, page] of pages.entries()) {
      const answered = responseUrl !== undefined && thread === undefined && at < limits.responses - 1
      if (!answered || !(await this.#respond(responseUrl, page))) await this.#ephemeral(asker, page)
      await this.#hand(asker.person, page.files)
    }
  }

  /** False when the address takes nothing any more. */
  async #respond(address: string, page: Page): Promise<boolean> {
    const response = await call(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ response_type: 'ephemeral', replace_original: false, ...answerBody(page) }),
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    }).catch(() => undefined)
    return response?.ok ?? false
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
    } catch {
      await this.#client.chat.postMessage({ channel: await this.#channels.direct(person), ...body })
    }
  }

  /** No file can be seen by one person of a channel alone, so it comes by direct message. */
  async #hand(person: string, files: Page['files']): Promise<void> {
    for (const { name, bytes } of files)
      await this.#client.files.uploadV2({
        channel_id: await this.#channels.direct(person),
        filename: name,
        file: Buffer.from(bytes),
      })
  }
}
