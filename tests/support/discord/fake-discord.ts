import { ChannelType, InteractionType, ApplicationCommandOptionType as Option } from 'discord.js'
import type { Watch } from '../watch.ts'
import { Answered } from './answered.ts'
import type { Gateway } from './gateway.ts'
import type { Call, Fault, Rest } from './http.ts'
import { type Asking, ask, resolvedFor } from './interactions.ts'
import { submitted } from './modal-fields.ts'
import { memberOf, userOf, type Who } from './people.ts'
import { guildOf, type Scene } from './routes.ts'
import { type SeenMessage, seen } from './seen.ts'
import { optionValue, subcommandData } from './typed-options.ts'
import { allowed, type Channel, ids, type Stored, type StoredFile } from './world.ts'

/** Discord lets an interaction fail that has no answer after so many milliseconds. */
const answerTime = 3000

/** What people do on the fake Discord, and what they see. */
export class FakeDiscord {
  readonly #scene: Scene
  readonly #gateway: Gateway
  readonly #rest: Rest
  readonly #watch: Watch
  readonly #complaints: string[]

  constructor(scene: Scene, gateway: Gateway, rest: Rest, watch: Watch, complaints: string[]) {
    this.#scene = scene
    this.#gateway = gateway
    this.#rest = rest
    this.#watch = watch
    this.#complaints = complaints
  }

  /** For DISCORD_API_URL. */
  get restUrl(): string {
    return `${this.#rest.origin}/api`
  }

  /** Somebody more joins the server. */
  meet(who: Who): void {
    this.#scene.world.people.set(who.id, who)
    this.#scene.world.left.delete(who.id)
  }

  /** Somebody leaves the server, and can still write to the bot alone. */
  leave({ id }: Who): void {
    this.#scene.world.left.add(id)
  }

  /** Takes permissions from the bot, so that what needs them is refused. */
  forbid(...permissions: readonly bigint[]): void {
    for (const one of permissions) this.#scene.world.permissions &= ~one
  }

  /** Gives the bot all permissions again. */
  permit(): void {
    this.#scene.world.permissions = allowed
  }

  /** Opens one more channel in the server: a forum, or a post in one. */
  open(channel: Omit<Channel, 'guild'>): string {
    return this.#scene.world.addChannel({ ...channel, guild: ids.guild }).id
  }

  get calls(): readonly Call[] {
    return this.#rest.calls
  }

  get commands() {
    return this.#scene.commands
  }

  get gateway(): Gateway {
    return this.#gateway
  }

  /** Messages of a channel or thread, oldest first. */
  messages(channel: string = ids.channel): readonly SeenMessage[] {
    return this.#scene.world.in(channel).map(seen)
  }

  /** What the bot marked its messages with, to know them again, and what each says. */
  marked(): readonly { readonly mark: string; readonly text: string }[] {
    const own = this.#scene.world.messages.filter((one) => one.nonce !== undefined)
    return own.map((one) => ({ mark: String(one.components[0]?.id), text: seen(one).text }))
  }

  /** Direct messages with somebody. */
  directMessages(who: Who): readonly SeenMessage[] {
    return this.messages(this.#scene.world.directWith(who).id)
  }

  directChannel(who: Who): string {
    return this.#scene.world.directWith(who).id
  }

  /** The name of the thread that a message began. */
  threadName(message: string): string | undefined {
    return this.#scene.world.channels.get(message)?.name
  }

  archive(thread: string): void {
    this.#channel(thread).archived = true
  }

  /** Closes a thread so that only who manages threads may open it again. */
  lock(thread: string): void {
    this.archive(thread)
    this.#channel(thread).locked = true
  }

  deleteMessage(channel: string, id: string): void {
    const message = this.#scene.world.find(channel, id)
    if (message !== undefined) message.deleted = true
  }

  /** Resolves when it holds: looked at after every call and every few milliseconds. */
  until(holds: () => boolean, what = 'what the test waits for'): Promise<void> {
    return this.#watch.until(holds, what)
  }

  /** `/roadmap command` with its options as strings by name; files by the name of their option. */
  slash(
    who: Who,
    command: string,
    options: Readonly<Record<string, string>> = {},
    {
      channel = ids.channel,
      files = {},
      mayFail = false,
    }: { channel?: string; files?: Readonly<Record<string, StoredFile>>; mayFail?: boolean } = {},
  ): Promise<Answered> {
    const values = Object.entries(options).map(([name, value]) =>
      optionValue(this.#scene.commands, command, name, value),
    )
    const resolved = resolvedFor(this.#scene, options, files)
    const attached = Object.keys(files).map((name, at) => ({
      name,
      type: Option.Attachment,
      value: String(at),
    }))
    return this.#ask({
      who,
      channel: channel,
      type: InteractionType.ApplicationCommand,
      data: {
        id: '1',
        name: 'roadmap',
        type: 1,
        options: subcommandData(this.#scene.commands, command, [...values, ...attached]),
        resolved,
      },
      mayFail,
    })
  }

  /** What is offered while somebody types in an option. */
  async autocomplete(
    who: Who,
    command: string,
    option: string,
    typed: string,
    channel: string = ids.channel,
  ) {
    const focused = [{ name: option, type: Option.String, value: typed, focused: true }]
    const data = {
      id: '1',
      name: 'roadmap',
      type: 1,
      options: subcommandData(this.#scene.commands, command, focused),
    }
    const answered = await this.#ask({
      who,
      channel: channel,
      type: InteractionType.ApplicationCommandAutocomplete,
      data,
    })
    return answered.choices
  }

  /** Presses the button with this label, on a message as it is or as it was seen. */
  press(who: Who, message: SeenMessage, label: string): Promise<Answered> {
    const button = message.buttons.find((one) => one.label === label)
    if (button === undefined)
      throw new Error(`No button “${label}” among: ${message.buttons.map((one) => one.label).join(', ')}`)
    return this.#component(who, message, { component_type: 2, custom_id: button.customId })
  }

  /** Closes a select with exactly these values ticked, on a message as it is or as it was seen. */
  select(who: Who, message: SeenMessage, values: readonly string[], nth = 0): Promise<Answered> {
    const select = message.selects[nth]
    if (select === undefined) throw new Error(`The message has no select ${nth}`)
    const unknown = values.filter((value) => !select.options.some((option) => option.value === value))
    if (unknown.length > 0) throw new Error(`The select does not offer ${unknown.join(', ')}`)
    return this.#component(who, message, { component_type: 3, custom_id: select.customId, values })
  }

  /** Toggles some options of the select that holds them, leaving the others as shown. */
  toggle(who: Who, message: SeenMessage, ...values: readonly string[]): Promise<Answered> {
    const nth = Math.max(
      0,
      message.selects.findIndex((one) => one.options.some((option) => option.value === values[0])),
    )
    const options = message.selects[nth]?.options ?? []
    const ticked = options
      .filter(({ value, ticked }) => ticked !== values.includes(value))
      .map(({ value }) => value)
    return this.select(who, message, ticked, nth)
  }

  /** Somebody writes; in a thread by its id. */
  say(
    who: Who,
    content: string,
    {
      channel = ids.channel,
      replyTo,
      files = [],
    }: { channel?: string; replyTo?: string; files?: readonly StoredFile[] } = {},
  ): SeenMessage {
    const { world } = this.#scene
    const common = { channel, by: userOf(who), content, components: [], files }
    const stored = world.add({ ...common, ...(replyTo !== undefined && { replyTo }) })
    const to = this.#channel(channel)
    const { user: _, ...member } = memberOf(who)
    this.#scene.dispatch('MESSAGE_CREATE', {
      ...world.messageJson(stored, this.#rest.origin),
      ...guildOf(to),
      ...(to.guild !== undefined && { member }),
    })
    return seen(stored)
  }

  mention(who: Who, text: string, options: Parameters<FakeDiscord['say']>[2] = {}): SeenMessage {
    return this.say(who, `<@${ids.bot}> ${text}`, options)
  }

  /** Somebody begins a thread on a message themselves. */
  beginThread(who: Who, message: SeenMessage): string {
    const thread = {
      id: message.id,
      name: 'talk',
      type: ChannelType.PublicThread,
      guild: ids.guild,
      parent: message.channel,
      owner: who.id,
    }
    const channel = this.#scene.world.addChannel(thread)
    this.#scene.dispatch('THREAD_CREATE', { ...this.#scene.world.channelJson(channel), newly_created: true })
    return message.id
  }

  react(who: Who, message: Pick<SeenMessage, 'id' | 'channel'>, emoji: string): void {
    this.#reaction('MESSAGE_REACTION_ADD', who, message, emoji)
  }

  unreact(who: Who, message: Pick<SeenMessage, 'id' | 'channel'>, emoji: string): void {
    this.#reaction('MESSAGE_REACTION_REMOVE', who, message, emoji)
  }

  /** A command from a message's own menu, by its label. */
  messageCommand(who: Who, message: SeenMessage, name: string): Promise<Answered> {
    const stored = this.#stored(message)
    return this.#ask({
      who,
      channel: message.channel,
      type: InteractionType.ApplicationCommand,
      data: {
        id: '2',
        name,
        type: 3,
        target_id: message.id,
        resolved: { messages: { [message.id]: this.#scene.world.messageJson(stored, this.#rest.origin) } },
      },
    })
  }

  /** Submits the form that an answer opened, with some of its inputs filled in; files by the name of their input. */
  submitModal(
    who: Who,
    answered: Answered,
    values: Readonly<Record<string, string>>,
    files: Readonly<Record<string, StoredFile>> = {},
  ) {
    const form = answered.form
    if (form === undefined) throw new Error(`No form was opened, but: ${answered.how} ${answered.text}`)
    const components = submitted(form, values, Object.keys(files))
    const data = { custom_id: form.custom_id, components, resolved: resolvedFor(this.#scene, values, files) }
    return this.#ask({ who, channel: ids.channel, type: InteractionType.ModalSubmit, data })
  }

  /** Sends the last event of this name once more, or the last with these words, as after a resumed connection. */
  replay(
    event: 'INTERACTION_CREATE' | 'MESSAGE_CREATE' | 'MESSAGE_REACTION_ADD' | 'MESSAGE_REACTION_REMOVE',
    words = '',
  ): void {
    this.#gateway.replay(event, words)
  }

  /** The next call with this method and path meets a fault, or a later one after letting some pass. */
  failNext(method: string, path: RegExp, fault: Fault, passing = 0): void {
    this.#rest.failNext(method, path, fault, passing)
  }

  /** No call meets a fault from now on. */
  spareCalls(): void {
    this.#rest.spare()
  }

  /** Breaks the connection; the bot resumes it. */
  dropGateway(): void {
    this.#gateway.drop()
  }

  /** @throws Error that lists everything that Discord would have refused */
  async close(): Promise<void> {
    await this.#gateway.close()
    await this.#rest.close()
    if (this.#complaints.length > 0) throw new Error(`Discord would refuse:\n${this.#complaints.join('\n')}`)
  }

  #channel(id: string): Channel {
    const channel = this.#scene.world.channels.get(id)
    if (channel === undefined) throw new Error(`There is no channel ${id}`)
    return channel
  }

  #stored({ id, channel }: Pick<SeenMessage, 'id' | 'channel'>): Stored {
    const stored = this.#scene.world.find(channel, id)
    if (stored === undefined) throw new Error(`There is no message ${id} in ${channel}`)
    return stored
  }

  #component(who: Who, message: SeenMessage, data: object): Promise<Answered> {
    const stored = this.#scene.world.find(message.channel, message.id)
    const shown = stored === undefined ? undefined : this.#scene.world.messageJson(stored, this.#rest.origin)
    const gone = { id: message.id, channel_id: message.channel, components: message.components }
    return this.#ask({
      who,
      channel: message.channel || ids.channel,
      type: InteractionType.MessageComponent,
      data,
      message: shown ?? gone,
    })
  }

  async #ask(asking: Asking): Promise<Answered> {
    const at = performance.now()
    const asked = ask(this.#scene, asking)
    const answered = new Answered(asked)
    const what = `an answer to ${JSON.stringify(asking.data).slice(0, 300)}`
    if (asking.mayFail) {
      await this.until(() => answered.isComplete || !this.#gateway.isOpen, what)
      return answered
    }
    await this.until(() => asked.callback !== undefined, what)
    const took = performance.now() - at
    if (took > answerTime)
      throw new Error(`The answer took ${Math.round(took)} ms, Discord waits ${answerTime}`)
    return answered
  }

  #reaction(event: string, who: Who, message: Pick<SeenMessage, 'id' | 'channel'>, emoji: string): void {
    const guild = guildOf(this.#channel(message.channel))
    const { reactions } = this.#stored(message)
    const users = reactions.get(emoji) ?? new Set()
    reactions.set(emoji, users)
    if (event.endsWith('ADD')) users.add(who.id)
    else users.delete(who.id)
    this.#scene.dispatch(event, {
      user_id: who.id,
      channel_id: message.channel,
      message_id: message.id,
      emoji: { id: null, name: emoji },
      burst: false,
      type: 0,
      ...guild,
      ...(event.endsWith('ADD') && 'guild_id' in guild && { member: memberOf(who) }),
    })
  }
}
