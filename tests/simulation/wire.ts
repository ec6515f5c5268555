import type { Generator } from './generator.ts'

/** A platform on loopback that a real process of the bot talks to, and what goes wrong on the way. */
export interface Wire {
  /** What the process is told of it. */
  readonly environment: Readonly<Record<string, string>>
  /** A channel, where all is posted, and other rooms where people write notes. */
  readonly rooms: readonly [channel: string, ...others: string[]]
  /** What the bot posted, with what it marked it with; oldest first. */
  marked(): Marked
  /** The messages in the thread of a message of the channel, by their ids; oldest first. */
  inThread(message: string): readonly string[]
  /** Somebody writes a note on an item: in one of the ways that the platform has. */
  note(ref: string, text: string, chance: Generator): Letter
  /** Some of the next calls go wrong. */
  letCallsFail(chance: Generator): void
  /** No call goes wrong from now on. */
  spareCalls(): void
  /** The connection through which the bot hears is broken without a word. */
  breakConnection(): void
  close(): Promise<void>
}

export type Marked = readonly { readonly mark: string; readonly text: string }[]

/** Something said to the bot. */
export interface Letter {
  /** Delivers it, or the same once more; resolves with whether the bot said that it has it. */
  deliver(): Promise<boolean>
}
