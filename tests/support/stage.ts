import type { TestClock } from './clock.ts'

/** Where upstreams are on a stage that has some. */
export interface Upstream {
  readonly cratesUrl?: string
  readonly npmUrl?: string
  readonly osvUrl?: string
  readonly pypiUrl?: string
  readonly endoflifeUrl?: string
  readonly github?: { readonly url?: string; readonly token?: string }
}

/** Somebody on a stage. */
export interface Actor {
  readonly name: string
  readonly admin?: boolean
}

/** A message as people see it in the room; `to` when one person alone does. */
export interface Seen {
  readonly id: string
  readonly thread?: string
  readonly to?: string
  readonly text: string
  readonly edits: number
  readonly labels: readonly string[]
  readonly files: readonly { readonly name: string; readonly bytes: Uint8Array }[]
}

/** A room on some platform, with the whole bot behind it: the same stories are played on each. */
export interface Stage {
  readonly platform: string
  readonly clock: TestClock
  /** `/roadmap …`; returns what was said because of it, private answers and posts, in order. */
  command(who: Actor, line: string): Promise<readonly Seen[]>
  /** Hands over a document with the import command. */
  handOver(who: Actor, name: string, bytes: Uint8Array): Promise<readonly Seen[]>
  /** Says something in the thread that a message begins. */
  reply(who: Actor, thread: string, text: string): Promise<readonly Seen[]>
  react(who: Actor, message: string, emoji: string, added: boolean): Promise<readonly Seen[]>
  /** Ticks or unticks lines of a checklist. */
  tick(who: Actor, message: string, refs: readonly string[]): Promise<readonly Seen[]>
  press(who: Actor, message: string, label: string): Promise<readonly Seen[]>
  /** Everything said in the room so far, as it stands now. */
  seen(): readonly Seen[]
  close(): Promise<void>
}

/** What a chat platform has and a terminal has not: messages of people's own, menus, deletion, redelivery. */
export interface PlatformStage extends Stage {
  /** Says something in the channel, to nobody in particular; the id of the message. */
  say(who: Actor, text: string): Promise<string>
  /** Chooses a command from a message's own menu, by its label there. */
  point(who: Actor, message: string, label: string): Promise<readonly Seen[]>
  /** Fills in the form that stands before somebody, fields by name, and sends it off. */
  fill(who: Actor, values: Readonly<Record<string, string>>): Promise<readonly Seen[]>
  /** Says one thing after the other in a thread, faster than the bot can answer. */
  replyFast(who: Actor, thread: string, texts: readonly string[]): Promise<readonly Seen[]>
  /** Each ticks lines of a checklist as it stood for all of them, before any saw what the others did. */
  tickTogether(whose: readonly (readonly [Actor, readonly string[]])[], message: string): Promise<void>
  /** Somebody deletes a message of the bot's. */
  remove(message: string): void
  /** The platform delivers once more what it delivered last, or the last tick that was put on a message. */
  again(what?: 'reaction'): Promise<readonly Seen[]>
}
