import { ChannelType, RESTJSONErrorCodes as Code, type REST, Routes, type Snowflake } from 'discord.js'
import type { Place } from '../../chat/place.ts'
import { type ChannelAnswer, channelAnswer, messageAnswer } from './payloads.ts'
import { hasCode } from './problem.ts'
import { inTime } from './rest.ts'
import { isThread, isVoice, placeOf, placeOfPost } from './room.ts'

/** Of a channel, what decides where a request came from and where a post goes. */
export interface ChannelFacts {
  readonly isDirect: boolean
  readonly isThread: boolean
  /** Holds posts, each a thread, and no messages itself. */
  readonly isForum: boolean
  /** The chat of a voice or stage channel, which has no threads. */
  readonly isVoice: boolean
  /** The channel that a thread belongs to. */
  readonly parent?: Snowflake
  /** Who began a thread. */
  readonly owner?: Snowflake
}

/** More than these are asked for again. */
const remembered = 5000

/** Channels by id: asked for once, since what is read here never changes. */
export class Channels {
  readonly #rest: REST
  readonly #facts = new Map<Snowflake, Promise<ChannelFacts>>()
  readonly #beginners = new Map<Snowflake, Promise<Snowflake | undefined>>()
  readonly #direct = new Map<Snowflake, Promise<Snowflake>>()

  constructor(rest: REST) {
    this.#rest = rest
  }

  facts(id: Snowflake): Promise<ChannelFacts> {
    return once(this.#facts, id, async () => channelFacts(await this.#get(id)))
  }

  /** Where a channel is in terms of rooms; `parent` where it is a thread. */
  async place(guild: Snowflake | undefined, channel: Snowflake, parent?: Snowflake): Promise<Place> {
    if (parent !== undefined && (await this.#isForum(parent))) return placeOfPost(guild, channel)
    return placeOf(guild, channel, parent)
  }

  /** The channel for direct messages with somebody. */
  direct(person: Snowflake): Promise<Snowflake> {
    return once(this.#direct, person, async () => {
      const body = { recipient_id: person }
      return channelAnswer.parse(await this.#rest.post(Routes.userChannels(), { body, ...inTime() })).id
    })
  }

  /** Who wrote the message that began a thread; undefined when it is gone or never was. */
  beginner(thread: Snowflake, parent: Snowflake): Promise<Snowflake | undefined> {
    return once(this.#beginners, thread, async () => {
      try {
        const message = await this.#rest.get(Routes.channelMessage(parent, thread), inTime())
        return messageAnswer.parse(message).author.id
      } catch (error) {
        if (hasCode(error, Code.UnknownMessage)) return undefined
        throw error
      }
    })
  }

  /** What the bot may not see is taken for no forum: whoever asks there hears what the bot lacks. */
  async #isForum(id: Snowflake): Promise<boolean> {
    try {
      return (await this.facts(id)).isForum
    } catch (error) {
      if (hasCode(error, Code.MissingAccess, Code.MissingPermissions)) return false
      throw error
    }
  }

  async #get(id: Snowflake): Promise<ChannelAnswer> {
    return channelAnswer.parse(await this.#rest.get(Routes.channel(id), inTime()))
  }
}

function channelFacts({ type, parent_id: parent, owner_id: owner }: ChannelAnswer): ChannelFacts {
  return {
    isDirect: type === ChannelType.DM || type === ChannelType.GroupDM,
    isThread: isThread(type),
    isForum: type === ChannelType.GuildForum || type === ChannelType.GuildMedia,
    isVoice: isVoice(type),
    ...(parent && { parent }),
    ...(owner && { owner }),
  }
}

/** A failure is not remembered. */
function once<T>(memory: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const known = memory.get(key)
  if (known !== undefined) return known
  const asked = ask()
  const oldest = memory.keys().next()
  if (memory.size >= remembered && !oldest.done) memory.delete(oldest.value)
  memory.set(key, asked)
  asked.catch(() => memory.delete(key))
  return asked
}
