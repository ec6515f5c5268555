import {
  type APIInteraction,
  RESTJSONErrorCodes as Code,
  MessageFlags,
  type APIModalInteractionResponseCallbackData as Modal,
  type REST,
  Routes,
  InteractionResponseType as Type,
} from 'discord.js'
import { markerOf, messageBody } from './message-body.ts'
import type { Page } from './pages.ts'
import { hasCode } from './problem.ts'
import { inTime } from './rest.ts'

/** The answers to one interaction: the first within 3 s, others within 15 minutes, all for one pair of eyes. */
export class Responder {
  readonly #rest: REST
  readonly #interaction: APIInteraction

  constructor(rest: REST, interaction: APIInteraction) {
    this.#rest = rest
    this.#interaction = interaction
  }

  /** Of these four exactly one comes first; each is false when the interaction was answered before, being a repeated one. */
  say(page: Page): Promise<boolean> {
    return this.#first({ type: Type.ChannelMessageWithSource, data: this.#body(page, 0) }, page)
  }

  open(data: Modal): Promise<boolean> {
    return this.#first({ type: Type.Modal, data })
  }

  /** Promises an answer that `fulfil` brings. */
  promise(): Promise<boolean> {
    return this.#first({
      type: Type.DeferredChannelMessageWithSource,
      data: { flags: MessageFlags.Ephemeral },
    })
  }

  nod(): Promise<boolean> {
    return this.#first({ type: Type.DeferredMessageUpdate })
  }

  async fulfil(page: Page): Promise<void> {
    const { application_id, token } = this.#interaction
    await this.#rest.patch(
      Routes.webhookMessage(application_id, token),
      this.#sent(this.#body(page, 0), page),
    )
  }

  /** The pages from `start` on, each as an answer of its own. */
  async goOn(pages: readonly Page[], start: number): Promise<void> {
    for (const [part, page] of [...pages.entries()].slice(start)) await this.follow(page, part)
  }

  /** One page as an answer of its own. */
  async follow(page: Page, part: number): Promise<void> {
    const { application_id, token } = this.#interaction
    await this.#rest.post(Routes.webhook(application_id, token), this.#sent(this.#body(page, part), page))
  }

  async #first(body: object, page?: Page): Promise<boolean> {
    const { id, token } = this.#interaction
    try {
      await this.#rest.post(Routes.interactionCallback(id, token), this.#sent(body, page))
      return true
    } catch (error) {
      if (hasCode(error, Code.InteractionHasAlreadyBeenAcknowledged)) return false
      throw error
    }
  }

  #body(page: Page, part: number) {
    return messageBody(page, markerOf(this.#interaction.id, part), MessageFlags.Ephemeral)
  }

  /** The token in the address is all the authority that an answer needs. */
  #sent(body: object, page?: Page) {
    return { body, files: [...(page?.files ?? [])], auth: false, ...inTime() }
  }
}
