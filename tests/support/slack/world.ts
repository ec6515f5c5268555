import type { types } from '@slack/bolt'
import { ids } from './ids.ts'
import type { Who } from './people.ts'

export interface Channel {
  readonly id: string
  readonly name: string
  /** The one whom the bot talks with, for direct messages. */
  readonly with?: string
  readonly isPrivate: boolean
  isMember: boolean
  isArchived: boolean
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  title: string
  readonly user: string
  /** Undefined until it is uploaded. */
  bytes: Uint8Array | undefined
  readonly shares: { readonly channel: string; readonly ts: string; readonly thread?: string }[]
}

/** A message as the fake keeps it. */
export interface Stored {
  readonly ts: string
  readonly channel: string
  readonly user: string
  readonly thread?: string
  /** Only this person sees it. */
  readonly to?: string
  text: string
  blocks: readonly types.KnownBlock[]
  readonly files: readonly StoredFile[]
  metadata: types.MessageMetadata | undefined
  /** Who put which reaction on it. */
  readonly reactions: Map<string, Set<string>>
  edits: number
  deleted: boolean
}

type NewMessage = Pick<Stored, 'channel' | 'user' | 'text'> &
  Partial<Pick<Stored, 'thread' | 'to' | 'blocks' | 'files' | 'metadata'>>

/** Channels, messages, files and people: what exists on the fake Slack. */
export class World {
  readonly channels = new Map<string, Channel>()
  readonly messages: Stored[] = []
  readonly files = new Map<string, StoredFile>()
  readonly people = new Map<string, Who>()
  readonly #now: () => number
  #lastTs = 0
  #lastId = 0

  /** `now` in milliseconds since 1970. */
  constructor(now: () => number) {
    this.#now = now
    const common = { isPrivate: false, isMember: true, isArchived: false }
    this.channels.set(ids.channel, { id: ids.channel, name: 'plans', ...common })
    this.channels.set(ids.other, { id: ids.other, name: 'other', ...common })
    const outside = { ...common, isMember: false }
    this.channels.set(ids.open, { id: ids.open, name: 'open', ...outside })
    this.channels.set(ids.closed, { id: ids.closed, name: 'closed', ...outside, isPrivate: true })
    this.people.set(ids.botUser, { id: ids.botUser, name: 'Cairn' })
  }

  /** Now, in milliseconds since 1970. */
  now(): number {
    return this.#now()
  }

  /** Seconds with six decimals, each above all before it. */
  nextTs(): string {
    this.#lastTs = Math.max(this.#lastTs + 100, Math.floor(this.#now() * 1000))
    return `${Math.floor(this.#lastTs / 1_000_000)}.${String(this.#lastTs % 1_000_000).padStart(6, '0')}`
  }

  nextId(prefix: string): string {
    this.#lastId += 1
    return `${prefix}${String(this.#lastId).padStart(10 - prefix.length, '0')}`
  }

  directWith(user: string): Channel {
    const known = [...this.channels.values()].find((one) => one.with === user)
    if (known !== undefined) return known
    const channel = {
      id: this.nextId('D'),
      name: 'directmessage',
      with: user,
      isPrivate: true,
      isMember: true,
      isArchived: false,
    }
    this.channels.set(channel.id, channel)
    return channel
  }

  add(message: NewMessage): Stored {
    const stored: Stored = {
      blocks: [],
      files: [],
      metadata: undefined,
      ...message,
      ts: this.nextTs(),
      reactions: new Map(),
      edits: 0,
      deleted: false,
    }
    this.messages.push(stored)
    for (const file of stored.files)
      file.shares.push({
        channel: stored.channel,
        ts: stored.ts,
        ...(stored.thread !== undefined && { thread: stored.thread }),
      })
    return stored
  }

  addFile(user: string, name: string, bytes?: Uint8Array): StoredFile {
    const file = { id: this.nextId('F'), name, title: name, user, bytes, shares: [] }
    this.files.set(file.id, file)
    return file
  }

  /** A message that everybody in its channel sees. */
  find(channel: string, ts: string): Stored | undefined {
    return this.messages.find(
      (one) => one.ts === ts && one.channel === channel && !one.deleted && one.to === undefined,
    )
  }

  /** What everybody sees in a channel, threads and all, oldest first. */
  in(channel: string): readonly Stored[] {
    return this.messages.filter((one) => one.channel === channel && !one.deleted && one.to === undefined)
  }
}
