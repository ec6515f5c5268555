import type { types } from '@slack/bolt'
import type { Watch } from '../watch.ts'
import { Answered } from './answered.ts'
import { type Filling, filled, type GivenFile } from './filled.ts'
import type { Call, Fault, Http } from './http.ts'
import { ids } from './ids.ts'
import { hears, type InstalledApp } from './installed-app.ts'
import type { Modal } from './judge.ts'
import type { Delivery, Retry } from './line.ts'
import { fileJson } from './message-json.ts'
import { messageEvent, removeMessage } from './methods/chat.ts'
import { reactorsOf } from './methods/workspace.ts'
import {
  actionOf,
  actionPayload,
  begin,
  commandPayload,
  shortcutPayload,
  submissionPayload,
} from './payloads.ts'
import type { Who } from './people.ts'
import type { Delivering, PostOffice, Told } from './post-office.ts'
import type { Asked, OpenView, Scene } from './scene.ts'
import { elementsOf, type SeenMessage, seen } from './seen.ts'
import { Selections } from './selections.ts'
import type { Shares } from './shares.ts'
import { takeAck } from './take-ack.ts'
import { asBlocks, asCommand, asMessage } from './typing.ts'
import type { Channel, Stored } from './world.ts'

export interface Parts {
  readonly scene: Scene
  readonly http: Http
  readonly office: PostOffice
  readonly watch: Watch
  readonly complaints: string[]
  readonly app: InstalledApp
  readonly shares: Shares
}

/** What people do on the fake Slack, and what they see. */
export class FakeSlack {
  readonly #parts: Parts
  readonly #selections = new Selections()

  constructor(parts: Parts) {
    this.#parts = parts
  }

  /** For SLACK_API_URL. */
  get apiUrl(): string {
    return `${this.#parts.http.origin}/api/`
  }

  /** Every call of the Web API, and uploads, downloads and responses. */
  get calls(): readonly Call[] {
    return this.#parts.http.calls
  }

  /** Everything that the bot was told, in order. */
  get told(): readonly Told[] {
    return this.#parts.office.told
  }

  /** What the bot may do; take one away to see what it says then. */
  get granted(): Set<string> {
    return this.#parts.scene.granted
  }

  /** The scopes that it made use of. */
  get used(): ReadonlySet<string> {
    return this.#parts.scene.used
  }

  /** Somebody more joins the workspace. */
  meet(who: Who): void {
    this.#parts.scene.world.people.set(who.id, who)
  }

  /** Control sequences such as links that the bot is meant to write. */
  expect(...sequences: readonly RegExp[]): void {
    this.#parts.scene.expected.push(...sequences)
  }

  /** What everybody sees in a channel, oldest first, threads and all. */
  messages(channel: string = ids.channel): readonly SeenMessage[] {
    return this.#parts.scene.world.in(channel).map(seen)
  }

  /** Everything that the bot said anywhere and to anybody, as it stands now, oldest first. */
  said(): readonly SeenMessage[] {
    return this.#parts.scene.world.messages
      .filter((one) => one.user === ids.botUser && !one.deleted)
      .map((one) => {
        const person = this.channel(one.channel).with
        return { ...seen(one), ...(person !== undefined && { to: person }) }
      })
  }

  /** What the bot marked its messages with, to know them again, and what each says. */
  marked(): readonly { readonly mark: string; readonly text: string }[] {
    return this.#parts.scene.world.messages.flatMap((one) =>
      one.metadata === undefined
        ? []
        : [{ mark: JSON.stringify(one.metadata.event_payload), text: seen(one).text }],
    )
  }

  directMessages(who: Who): readonly SeenMessage[] {
    return this.messages(this.directChannel(who))
  }

  directChannel(who: Who): string {
    return this.#parts.scene.world.directWith(who.id).id
  }

  channel(id: string = ids.channel): Channel {
    const channel = this.#parts.scene.world.channels.get(id)
    if (channel === undefined) throw new Error(`There is no channel ${id}`)
    return channel
  }

  /** The modal that stands before somebody. */
  modal(who: Who): Modal | undefined {
    return this.#openView(who)?.view
  }

  /** Somebody deletes a message, whosoever it is. */
  deleteMessage(message: Pick<SeenMessage, 'id' | 'channel'>): void {
    removeMessage(this.#parts.scene, this.#stored(message))
  }

  /** Uploaded files stand in their channels some time after the upload is said to be complete; a test holds them back. */
  get shares(): Shares {
    return this.#parts.shares
  }

  /** Resolves when it holds: looked at after every call and every few milliseconds. */
  until(holds: () => boolean, what = 'what the test waits for'): Promise<void> {
    return this.#parts.watch.until(holds, what)
  }

  /** `/roadmap text`, as it is typed: people as @name. */
  slash(who: Who, text: string, { channel = ids.channel, command = '/roadmap', ...how }: Where = {}) {
    const { scene, app } = this.#parts
    const escapes = app.commands.get(command)
    if (escapes === undefined) throw new Error(`The app has no command ${command}`)
    const asked = begin(scene, who, channel)
    const passed = asCommand(scene.world, text, escapes)
    const payload = commandPayload(scene, asked, command, passed)
    return this.#ask(asked, { type: 'slash_commands', payload }, how)
  }

  /** Presses the button with this label, on a message as it is or as it was seen. */
  press(who: Who, message: SeenMessage, label: string, how: Delivering = {}): Promise<Answered> {
    const at = message.labels.indexOf(label)
    const button = message.buttons[at]
    const found = elementsOf(message.blocks).find(({ element }) => element === button)
    if (button === undefined || found === undefined)
      throw new Error(`No button “${label}” among: ${message.labels.join(', ')}`)
    const { text, value, style } = button
    const more = { text, value, ...(style !== undefined && { style }) }
    return this.#act(who, message, actionOf(found.block, button, more), how)
  }

  /** Toggles boxes by what they stand for, one after the other as people do. */
  async toggle(who: Who, message: SeenMessage, ...values: readonly string[]): Promise<readonly Answered[]> {
    const stored = this.#shown(message)
    const answered: Answered[] = []
    for (const value of values) {
      const found = elementsOf(message.blocks).flatMap(({ block, element }) =>
        element.type === 'checkboxes' && element.options.some((one) => one.value === value)
          ? [{ block, boxes: element }]
          : [],
      )[0]
      if (found === undefined)
        throw new Error(`No box ${value} among: ${message.boxes.map((one) => one.value).join(', ')}`)
      const { block, boxes } = found
      const before = this.#selections.ticked(who, stored, block, boxes)
      const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value]
      this.#selections.tick(who, stored, block, boxes, after)
      const selected = boxes.options.filter((one) => after.includes(one.value ?? ''))
      answered.push(await this.#act(who, message, actionOf(block, boxes, { selected_options: selected }), {}))
    }
    return answered
  }

  /** What stands ticked in a message as somebody sees it, what they themselves toggled included. */
  ticked(who: Who, message: SeenMessage): readonly string[] {
    const stored = this.#shown(message)
    return elementsOf(message.blocks).flatMap(({ block, element }) =>
      element.type === 'checkboxes' ? this.#selections.ticked(who, stored, block, element) : [],
    )
  }

  /** Somebody writes, in a channel or in the thread of a message; resolves when the bot was told. */
  async say(who: Who, text: string, { channel = ids.channel, thread, files = [], ...how }: Saying = {}) {
    const { scene } = this.#parts
    const { world } = scene
    const passed = asMessage(world, text)
    const stored = world.add({
      channel,
      user: who.id,
      text: passed,
      blocks: asBlocks(passed),
      files: files.map(({ name, bytes }) => world.addFile(who.id, name, bytes)),
      ...(thread !== undefined && { thread }),
    })
    if (!this.channel(channel).isMember) return seen(stored)
    const event = messageEvent(scene, stored)
    const isMention = passed.includes(`<@${ids.botUser}>`) && this.channel(channel).with === undefined
    const { subtype: _, channel_type: __, ...same } = { subtype: '', channel_type: '', ...event }
    await Promise.all([
      this.#event(event, how),
      isMention && this.#event({ ...same, type: 'app_mention' }, how),
    ])
    return seen(stored)
  }

  mention(who: Who, text: string, where: Saying = {}): Promise<SeenMessage> {
    return this.say(who, `@cairn ${text}`, where)
  }

  react(who: Who, message: SeenMessage, name: string, how: Delivering = {}): Promise<void> {
    this.#reactors(message, name).add(who.id)
    return this.#reaction('reaction_added', who, message, name, how)
  }

  unreact(who: Who, message: SeenMessage, name: string, how: Delivering = {}): Promise<void> {
    this.#reactors(message, name).delete(who.id)
    return this.#reaction('reaction_removed', who, message, name, how)
  }

  /** A shortcut from a message's own menu, by its callback_id. */
  shortcut(who: Who, message: SeenMessage, callbackId: string, how: Delivering = {}): Promise<Answered> {
    const { scene, app } = this.#parts
    if (app.shortcuts !== 'all' && !app.shortcuts.includes(callbackId))
      throw new Error(`The app has no shortcut ${callbackId}`)
    const stored = this.#stored(message)
    const asked = begin(scene, who, message.channel, stored)
    const payload = shortcutPayload(scene, asked, stored, callbackId)
    return this.#ask(asked, { type: 'interactive', payload }, how)
  }

  /** Sends off the modal that stands before somebody, with inputs by action, block or label. */
  submit(who: Who, values: Readonly<Record<string, Filling>>, how: Delivering = {}): Promise<Answered> {
    const { scene } = this.#parts
    const open = this.#openView(who)
    if (open === undefined) throw new Error(`No modal stands before ${who.name}`)
    const asked = begin(scene, who)
    const payload = submissionPayload(
      scene,
      asked,
      open,
      filled(open.view, values, (file) => this.#uploaded(who, file)),
    )
    return this.#ask(asked, { type: 'interactive', payload }, how, open)
  }

  /** Delivers the same once more, as Slack does when it was not acknowledged. */
  again({ delivery }: { readonly delivery: Delivery }, retry?: Retry, mayFail = false): Promise<Told> {
    return this.#parts.office.deliver(delivery, { mayFail, ...(retry !== undefined && { retry }) })
  }

  /** The next call of this method meets a fault, or a later one after letting some pass. */
  failNext(method: string, fault: Fault, passing = 0): void {
    this.#parts.http.failNext(method, fault, passing)
  }

  /** No call meets a fault from now on. */
  spareCalls(): void {
    this.#parts.http.spare()
  }

  /** Resolves when the bot has acknowledged everything that it was told. */
  quiet(): Promise<void> {
    return this.#parts.office.quiet()
  }

  /** @throws Error that lists everything that Slack would have refused, and what was not acknowledged */
  async close(): Promise<void> {
    const { http, office, complaints } = this.#parts
    await office.quiet()
    await office.line?.close()
    await http.close()
    if (complaints.length > 0) throw new Error(`Slack would refuse:\n${complaints.join('\n')}`)
  }

  #uploaded(who: Who, { name, bytes }: GivenFile): object {
    const { world } = this.#parts.scene
    return fileJson(world, world.addFile(who.id, name, bytes), this.#parts.http.origin)
  }

  #openView(who: Who): OpenView | undefined {
    return [...this.#parts.scene.views.values()].findLast((one) => one.isOpen && one.who.id === who.id)
  }

  #stored({ id, channel }: Pick<SeenMessage, 'id' | 'channel'>): Stored {
    const stored = this.#parts.scene.world.messages.find((one) => one.ts === id && one.channel === channel)
    if (stored === undefined) throw new Error(`There is no message ${id} in ${channel}`)
    return stored
  }

  /** A message as somebody still sees it before them. */
  #shown(message: SeenMessage): Stored {
    return { ...this.#stored(message), blocks: message.blocks }
  }

  #act(who: Who, message: SeenMessage, action: object, how: Delivering): Promise<Answered> {
    const { scene } = this.#parts
    const stored = this.#stored(message)
    const asked = begin(scene, who, message.channel, stored)
    const payload = actionPayload(scene, asked, stored, action, this.#ticks(who, this.#shown(message)))
    return this.#ask(asked, { type: 'interactive', payload }, how)
  }

  /** The state of a message's boxes as somebody sees them. */
  #ticks(who: Who, shown: Stored): Record<string, object> {
    const state: Record<string, object> = {}
    for (const { block, element } of elementsOf(shown.blocks)) {
      if (element.type !== 'checkboxes') continue
      const ticked = this.#selections.ticked(who, shown, block, element)
      const selected: types.Option[] = element.options.filter((one) => ticked.includes(one.value ?? ''))
      const own = { type: 'checkboxes', selected_options: selected }
      state[block.block_id ?? ''] = { ...state[block.block_id ?? ''], [element.action_id ?? '']: own }
    }
    return state
  }

  async #ask(asked: Asked, delivery: Delivery, how: Delivering, open?: OpenView): Promise<Answered> {
    const { scene, office, complaints } = this.#parts
    const { ack } = await office.deliver(delivery, how)
    takeAck(scene, asked, delivery, ack, open, (complaint) => complaints.push(complaint))
    return new Answered(delivery, ack, asked)
  }

  /** Nobody can react to what they alone see. */
  #reactors(message: SeenMessage, name: string): Set<string> {
    if (message.to !== undefined && this.channel(message.channel).with === undefined)
      throw new Error('Slack lets nobody react to a message that they alone see')
    return reactorsOf(this.#stored(message), name)
  }

  async #event(event: object, how: Delivering): Promise<void> {
    const { app, office } = this.#parts
    if (hears(app, event)) await office.event(event, how)
  }

  #reaction(type: string, who: Who, message: SeenMessage, name: string, how: Delivering): Promise<void> {
    const event = {
      type,
      user: who.id,
      reaction: name,
      item_user: message.user,
      item: { type: 'message', channel: message.channel, ts: message.id },
      event_ts: this.#parts.scene.world.nextTs(),
    }
    return this.#event(event, how)
  }
}

interface Where extends Delivering {
  readonly channel?: string
  readonly command?: string
}

interface Saying extends Delivering {
  readonly channel?: string
  readonly thread?: string
  readonly files?: readonly GivenFile[]
}
