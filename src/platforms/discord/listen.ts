import {
  type APIInteraction,
  type Client,
  type GatewayDispatchPayload,
  InteractionResponseType,
  InteractionType,
  GatewayDispatchEvents as On,
  type REST,
  Routes,
  type Snowflake,
} from 'discord.js'
import type { Answer } from '../../chat/answer.ts'
import type { Askers } from '../../chat/askers.ts'
import { type Bot, type Delivered, type Delivery, DeliveryProblem } from '../../chat/platform.ts'
import { questionView } from '../../chat/question-view.ts'
import type { Reacted, Request } from '../../chat/request.ts'
import { isTick } from '../../chat/tick.ts'
import type { Toggles } from '../../chat/toggles.ts'
import type { View } from '../../chat/view.ts'
import type { Clock } from '../../clock.ts'
import { Turns } from '../../turns.ts'
import { answerInteraction, answerLater } from './answer.ts'
import type { ChannelFacts, Channels } from './channel.ts'
import type { Deliverer } from './deliver.ts'
import { failure } from './failure.ts'
import { requestOf } from './interaction.ts'
import { rulesIn, whoReacted } from './member.ts'
import { withMentioned } from './mentioned.ts'
import { isSaid, requestOfMessage } from './message.ts'
import type { Log } from './options.ts'
import { patiently } from './patiently.ts'
import { type Reaction, requestOfReaction } from './reaction.ts'
import { inTime } from './rest.ts'
import { channelOfInteraction } from './room.ts'
import { suggestions } from './suggest.ts'
import { isTicked } from './ticks.ts'

/** Brings what answers a request later; undefined where that cannot be done there any more. */
export type Way = (delivery: Delivery) => Promise<Delivered | undefined>

interface Around {
  readonly client: Client
  readonly rest: REST
  readonly channels: Channels
  readonly deliverer: Deliverer
  readonly askers: Askers<Way>
  readonly toggles: Toggles
  readonly bot: Bot
  /** Asks the bot, and has its answer in the names of what is offered here. */
  readonly ask: Bot['request']
  readonly clock: Clock
  readonly log: Log
}

const unmoved =
  'Nothing differs from what this list showed when you opened it. If it has changed since, please open it again.'
const nothingToggled: View = { summary: unmoved, nodes: [{ type: 'text', text: unmoved }] }

/**
 * Turns what the gateway brings into requests. The events are read as Discord sent them: unlike
 * discord.js's objects they carry their number in the session, and need nothing in a cache.
 */
export class Listener {
  readonly #around: Around
  readonly #sessions = new Map<number, string>()
  readonly #turns: Turns
  #me: Snowflake = ''

  constructor(around: Around) {
    this.#around = around
    this.#turns = new Turns((problem) => around.log('An event from Discord could not be answered', problem))
    around.client.on('raw', (packet: GatewayDispatchPayload, shard: number) => this.#hear(packet, shard))
  }

  /** Resolves when all that was begun is answered. */
  idle(): Promise<void> {
    return this.#turns.idle()
  }

  #hear(packet: GatewayDispatchPayload, shard: number): void {
    if (packet.t === On.Ready) {
      this.#sessions.set(shard, packet.d.session_id)
      this.#me = packet.d.user.id
    } else if (packet.t === On.InteractionCreate) this.#turns.aside(this.#interaction(packet.d))
    else if (packet.t === On.MessageCreate && isSaid(packet.d))
      this.#turns.aside(this.#turns.inTurn(packet.d.author.id, () => this.#message(packet.d)))
    else if (packet.t === On.MessageReactionAdd || packet.t === On.MessageReactionRemove) {
      const event = { session: this.#sessions.get(shard) ?? '', sequence: packet.s }
      const added = packet.t === On.MessageReactionAdd
      this.#turns.aside(this.#turns.inTurn(packet.d.user_id, () => this.#reaction(packet.d, added, event)))
    }
  }

  async #interaction(interaction: APIInteraction): Promise<void> {
    const { rest, askers, bot, channels, clock, log, toggles } = this.#around
    const { channel, parent } = channelOfInteraction(interaction)
    const place = await channels.place(interaction.guild_id, channel, parent)
    if (interaction.type === InteractionType.ApplicationCommandAutocomplete) {
      const choices = await suggestions(interaction, place.room, bot).catch((error: unknown) => {
        log('No suggestions could be made on Discord', error)
        return []
      })
      const body = { type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } }
      await rest.post(Routes.interactionCallback(interaction.id, interaction.token), {
        body,
        auth: false,
        ...inTime(),
      })
      return
    }
    const request = requestOf(interaction, place, bot.forms, clock.now(), toggles)
    if (request !== undefined) {
      const begun = Promise.withResolvers<void>()
      askers.remember(request.id, answerLater(rest, log, interaction, begun.promise), clock.now())
      await answerInteraction(
        rest,
        log,
        interaction,
        place,
        this.#askWithNames(interaction, request),
      ).finally(begun.resolve)
    } else if (interaction.type === InteractionType.MessageComponent)
      await answerInteraction(rest, log, interaction, place, Promise.resolve({ reply: nothingToggled }))
  }

  /** Looking names up is part of what may take long. */
  async #askWithNames(interaction: APIInteraction, request: Request): Promise<Answer> {
    const { rest, bot, ask, clock, toggles } = this.#around
    const named = await withMentioned(rest, interaction)
    if (named === interaction) return ask(request)
    return ask(requestOf(named, request.place, bot.forms, clock.now(), toggles) ?? request)
  }

  async #message(message: Extract<GatewayDispatchPayload, { t: On.MessageCreate }>['d']): Promise<void> {
    const { bot, channels, client, clock } = this.#around
    const me = this.#me
    const channel = await channels.facts(message.channel_id)
    const ownThread =
      channel.isThread &&
      (channel.owner === me ||
        (channel.parent !== undefined &&
          (await channels.beginner(message.channel_id, channel.parent)) === me))
    const isAdmin = rulesIn(client, message.guild_id, message.author.id, message.member?.roles ?? [])
    const request = requestOfMessage(message, {
      me,
      at: clock.now(),
      channel,
      place: await channels.place(message.guild_id, message.channel_id, threadParent(channel)),
      ownThread,
      isAdmin,
      forms: bot.forms,
    })
    if (request !== undefined) await this.#ask(request, message.id)
  }

  async #reaction(
    reaction: Reaction,
    added: boolean,
    event: { readonly session: string; readonly sequence: number },
  ): Promise<void> {
    const { channels, client, rest, clock } = this.#around
    // Most are none, and to find out whose one is may take several calls.
    if (reaction.user_id === this.#me || !isTick(reaction.emoji.name ?? '')) return
    const by = await whoReacted(client, rest, reaction)
    if (by === undefined) return
    const channel = await channels.facts(reaction.channel_id)
    const place = await channels.place(reaction.guild_id, reaction.channel_id, threadParent(channel))
    const request = requestOfReaction(reaction, added, event, { at: clock.now(), by, place })
    if (request !== undefined) await this.#ask(await this.#withOtherTicks(request, reaction.channel_id))
  }

  async #withOtherTicks(request: Reacted, channel: Snowflake): Promise<Request> {
    if (request.added) return request
    const stillTicked = await isTicked(this.#around.rest, channel, request.message)
    return stillTicked === true ? { ...request, stillTicked } : request
  }

  /** Words are answered where they stand; a reaction has no such place, so its answer goes to the person. */
  async #ask(request: Request, message?: Snowflake): Promise<void> {
    const { askers, ask, clock, deliverer, log } = this.#around
    if (message !== undefined) {
      const replyTo = request.place.thread === undefined ? message : undefined
      askers.remember(request.id, (delivery) => inPrivate(deliverer, request, delivery, replyTo), clock.now())
    }
    const answer = await ask(request).catch((error: unknown): Answer => ({ reply: failure(error, log) }))
    const view = answer.reply ?? (answer.question === undefined ? undefined : questionView(answer.question))
    if (view === undefined) return
    const delivery = { key: `answer:${request.id}`, ...request.place, view }
    const replyTo = request.place.thread === undefined ? message : undefined
    await patiently(() =>
      message === undefined
        ? deliverer.post({ ...delivery, to: request.by.id })
        : deliverer.post(delivery, replyTo),
    )
  }
}

function threadParent({ isThread, parent }: ChannelFacts): Snowflake | undefined {
  return isThread ? parent : undefined
}

/** By direct message, and where somebody takes none, below what they said. */
async function inPrivate(
  deliverer: Deliverer,
  { place }: Request,
  delivery: Delivery,
  replyTo?: Snowflake,
): Promise<Delivered> {
  try {
    return await deliverer.post(delivery)
  } catch (error) {
    if (!(error instanceof DeliveryProblem) || error.outcome !== 'refused') throw error
    return deliverer.post({ key: delivery.key, view: delivery.view, ...place }, replyTo)
  }
}
