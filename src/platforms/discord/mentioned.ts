import { type APIInteraction, ApplicationCommandType, InteractionType, type REST, Routes } from 'discord.js'
import { memberAnswer } from './payloads.ts'
import { inTime } from './rest.ts'

/** Discord names the people chosen in an option of their own, but not those mentioned within a text. */
export async function withMentioned(rest: REST, interaction: APIInteraction): Promise<APIInteraction> {
  if (interaction.type !== InteractionType.ApplicationCommand) return interaction
  const { data, guild_id } = interaction
  if (guild_id === undefined || data.type !== ApplicationCommandType.ChatInput) return interaction
  const known = data.resolved?.users ?? {}
  const ids = [...JSON.stringify(data.options ?? []).matchAll(/<@!?(\d+)>/g)]
    .flatMap(([, id]) => id ?? [])
    .filter((id) => known[id] === undefined)
  if (ids.length === 0) return interaction
  const members = await Promise.all([...new Set(ids)].map((id) => memberOf(rest, guild_id, id)))
  const users = Object.fromEntries(
    members.flatMap((member) => (member ? [[member.user.id, member.user]] : [])),
  )
  return { ...interaction, data: { ...data, resolved: { ...data.resolved, users: { ...known, ...users } } } }
}

/** Undefined for somebody who is not there, or cannot be asked for. */
async function memberOf(rest: REST, guild: string, id: string) {
  try {
    return memberAnswer.parse(await rest.get(Routes.guildMember(guild, id), inTime()))
  } catch {
    return undefined
  }
}
