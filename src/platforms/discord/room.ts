import type { APIInteraction, ChannelType, Snowflake } from 'discord.js'
import { type Place, roomId } from '../../chat/place.ts'
import { isThread } from './channel.ts'

/** A thread's room is the channel above it, and its id that of the message that began it. */
export function placeOf(guild: Snowflake | undefined, channel: Snowflake, parent?: Snowflake): Place {
  const room = (id: Snowflake) => roomId('discord', guild ?? '@me', id)
  return parent === undefined ? { room: room(channel) } : { room: room(parent), thread: channel }
}

/** @throws RangeError for an interaction from nowhere, which only a ping is */
export function placeOfInteraction(interaction: APIInteraction): Place {
  const { channel, guild_id } = interaction
  if (channel === undefined) throw new RangeError(`Interaction ${interaction.id} names no channel`)
  const parent = 'parent_id' in channel ? channel.parent_id : undefined
  return placeOf(
    guild_id,
    channel.id,
    isThread(channel.type as ChannelType) ? (parent ?? undefined) : undefined,
  )
}
