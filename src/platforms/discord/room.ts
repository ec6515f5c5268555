import { type APIInteraction, ChannelType, type Snowflake } from 'discord.js'
import { type Place, type RoomId, roomId, roomParts } from '../../chat/place.ts'

/** A thread's room is the channel above it, and its id that of the message that began it. */
export function placeOf(guild: Snowflake | undefined, channel: Snowflake, parent?: Snowflake): Place {
  const room = (id: Snowflake) => roomId('discord', guild ?? '@me', id)
  return parent === undefined ? { room: room(channel) } : { room: room(parent), thread: channel }
}

/** A forum's post is a room of its own, without threads: the forum itself holds no messages. */
export function placeOfPost(guild: Snowflake | undefined, post: Snowflake): Place {
  return { room: roomId('discord', guild ?? '@me', `post/${post}`) }
}

/** The channel of a room that has no threads: a forum's post, `post/77`, or `@me/77`, a conversation about a server's plans. */
export function threadlessIn(room: RoomId): Snowflake | undefined {
  const { workspace, channel } = roomParts(room)
  return workspace === '@me' ? channel : /^(?:@me|post)\/(.+)$/.exec(channel)?.[1]
}

export function isThread(type: ChannelType): boolean {
  return (
    type === ChannelType.PublicThread ||
    type === ChannelType.PrivateThread ||
    type === ChannelType.AnnouncementThread
  )
}

/** Whether the chat of a channel has no threads. */
export function isVoice(type: ChannelType): boolean {
  return type === ChannelType.GuildVoice || type === ChannelType.GuildStageVoice
}

/** The channel of an interaction, and the one above it where it is a thread. @throws RangeError for one from nowhere, which only a ping is */
export function channelOfInteraction({ id, channel }: APIInteraction): {
  readonly channel: Snowflake
  readonly parent?: Snowflake
} {
  if (channel === undefined) throw new RangeError(`Interaction ${id} names no channel`)
  const parent = 'parent_id' in channel && isThread(channel.type) ? channel.parent_id : undefined
  return { channel: channel.id, ...(parent && { parent }) }
}
