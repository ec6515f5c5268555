import {
  type APIMessage,
  type APIMessageTopLevelComponent,
  type APIUser,
  ChannelType,
  MessageType,
} from 'discord.js'
import { memberOf, userOf, type Who } from './people.ts'

export const ids = {
  application: '100000000000000001',
  bot: '100000000000000001',
  guild: '400000000000000001',
  channel: '500000000000000001',
  other: '500000000000000002',
} as const

/** Every permission but to administer. */
export const allowed = (2n ** 50n - 1n) & ~8n

export interface Channel {
  readonly id: string
  readonly type: ChannelType
  readonly name: string
  /** Absent for direct messages. */
  readonly guild?: string
  readonly parent?: string
  readonly owner?: string
  readonly recipient?: Who
  archived?: boolean
  /** Only who manages threads opens it again. */
  locked?: boolean
}

export interface StoredFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** A message as the fake keeps it. */
export interface Stored {
  readonly id: string
  readonly channel: string
  readonly by: APIUser
  content: string
  components: readonly APIMessageTopLevelComponent[]
  files: readonly StoredFile[]
  readonly nonce?: string
  /** When it was posted with that nonce. */
  readonly at?: number
  readonly replyTo?: string
  /** Who put which reaction on it, by the emoji. */
  readonly reactions: Map<string, Set<string>>
  edits: number
  deleted: boolean
}

/** Discord remembers nonces for a few minutes (resources/message, create message: `enforce_nonce`). */
const nonceMemory = 3 * 60_000

/** Channels, messages and people: what exists on the fake Discord. */
export class World {
  readonly channels = new Map<string, Channel>()
  readonly messages: Stored[] = []
  readonly people = new Map<string, Who>()
  /** Those who are in the server no more. */
  readonly left = new Set<string>()
  readonly bot: APIUser = { ...userOf({ id: ids.bot, name: 'Cairn' }), bot: true }
  /** What the bot may do in every channel. */
  permissions = allowed
  #last = 1_200_000_000_000_000_000n

  constructor() {
    this.addChannel({ id: ids.channel, type: ChannelType.GuildText, name: 'plans', guild: ids.guild })
    this.addChannel({ id: ids.other, type: ChannelType.GuildText, name: 'other', guild: ids.guild })
  }

  /** A snowflake above all before it. */
  nextId(): string {
    this.#last += 4_194_304n
    return String(this.#last)
  }

  addChannel(channel: Channel): Channel {
    this.channels.set(channel.id, channel)
    return channel
  }

  directWith(who: Who): Channel {
    const known = [...this.channels.values()].find((one) => one.recipient?.id === who.id)
    return (
      known ?? this.addChannel({ id: this.nextId(), type: ChannelType.DM, name: who.name, recipient: who })
    )
  }

  add(message: Omit<Stored, 'id' | 'reactions' | 'edits' | 'deleted'>): Stored {
    const stored = { ...message, id: this.nextId(), reactions: new Map(), edits: 0, deleted: false }
    this.messages.push(stored)
    return stored
  }

  /** The message that came in the last minutes with the same nonce, be it deleted by now. */
  withNonce(channel: string, nonce: string, now: number): Stored | undefined {
    return this.messages.find(
      (one) => one.channel === channel && one.nonce === nonce && now - (one.at ?? 0) < nonceMemory,
    )
  }

  find(channel: string, id: string): Stored | undefined {
    return this.messages.find((one) => one.id === id && one.channel === channel && !one.deleted)
  }

  in(channel: string): readonly Stored[] {
    return this.messages.filter((one) => one.channel === channel && !one.deleted)
  }

  channelJson(channel: Channel) {
    const { id, type, name, guild, parent, owner, recipient } = channel
    return {
      id,
      type,
      name,
      ...(guild !== undefined && { guild_id: guild }),
      ...(parent !== undefined && {
        parent_id: parent,
        thread_metadata: {
          archived: channel.archived ?? false,
          auto_archive_duration: 10080,
          archive_timestamp: '2026-01-01T00:00:00.000Z',
          locked: channel.locked ?? false,
        },
      }),
      ...(owner !== undefined && { owner_id: owner }),
      ...(recipient !== undefined && { recipients: [userOf(recipient)] }),
    }
  }

  messageJson(message: Stored, baseUrl: string): APIMessage {
    const channel = this.channels.get(message.channel)
    const answered = this.messages.find((one) => one.id === message.replyTo)
    const reactions = [...message.reactions].filter(([, users]) => users.size > 0)
    return {
      id: message.id,
      channel_id: message.channel,
      author: message.by,
      content: message.content,
      timestamp: '2026-01-01T00:00:00.000Z',
      edited_timestamp: message.edits > 0 ? '2026-01-01T00:00:01.000Z' : null,
      tts: false,
      mention_everyone: false,
      mentions: [...message.content.matchAll(/<@!?(\d+)>/g)].flatMap(([, id]) => {
        const who = this.people.get(id ?? '')
        return who === undefined ? (id === ids.bot ? [this.bot] : []) : [userOf(who)]
      }),
      mention_roles: [],
      attachments: message.files.map((file, at) => ({
        id: `${message.id}${at}`,
        filename: file.name,
        size: file.bytes.length,
        url: `${baseUrl}/attachments/${message.id}/${at}/${encodeURIComponent(file.name)}`,
        proxy_url: '',
      })),
      embeds: [],
      pinned: false,
      type: message.replyTo === undefined ? MessageType.Default : MessageType.Reply,
      components: [...message.components],
      ...(reactions.length > 0 && {
        reactions: reactions.map(([name, { size }]) => ({
          count: size,
          count_details: { burst: 0, normal: size },
          me: false,
          me_burst: false,
          emoji: { id: null, name },
          burst_colors: [],
        })),
      }),
      ...(answered !== undefined &&
        channel !== undefined && { referenced_message: this.messageJson(answered, baseUrl) }),
    }
  }

  memberJson(who: Who) {
    return memberOf(who)
  }
}
