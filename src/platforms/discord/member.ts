import { type Client, RESTJSONErrorCodes as Code, type REST, Routes, type Snowflake } from 'discord.js'
import type { Person } from '../../chat/person.ts'
import { memberAnswer, userAnswer } from './payloads.ts'
import { mayRule, personOf } from './person.ts'
import { hasCode } from './problem.ts'
import type { Reaction } from './reaction.ts'
import { inTime } from './rest.ts'

/** Whether somebody with these roles may manage the server, by what the gateway told about it. */
export function rulesIn(
  client: Client,
  guildId: Snowflake | undefined,
  user: Snowflake,
  roles: readonly Snowflake[],
): boolean {
  const guild = guildId === undefined ? undefined : client.guilds.cache.get(guildId)
  if (guild === undefined) return false
  if (guild.ownerId === user) return true
  return [guild.id, ...roles].some((role) => mayRule(guild.roles.cache.get(role)?.permissions.bitfield ?? 0n))
}

/** Who reacted, asked for where the event does not say it. Undefined for another bot. */
export async function whoReacted(
  client: Client,
  rest: REST,
  reaction: Reaction,
): Promise<Person | undefined> {
  const { guild_id, user_id } = reaction
  if (guild_id === undefined) {
    const user = userAnswer.parse(await rest.get(Routes.user(user_id), inTime()))
    return user.bot ? undefined : personOf(user)
  }
  const member =
    ('member' in reaction ? reaction.member : undefined) ??
    memberAnswer.parse(await rest.get(Routes.guildMember(guild_id, user_id), inTime()))
  if (member.user.bot === true) return undefined
  return personOf(member.user, { nick: member.nick }, rulesIn(client, guild_id, user_id, member.roles))
}

/** Whether somebody is in a server; of one in which the bot is no more, nobody is. */
export async function isMember(rest: REST, guildId: Snowflake, user: Snowflake): Promise<boolean> {
  try {
    await rest.get(Routes.guildMember(guildId, user), inTime())
    return true
  } catch (error) {
    if (hasCode(error, Code.UnknownMember, Code.UnknownUser, Code.UnknownGuild, Code.MissingAccess))
      return false
    throw error
  }
}
