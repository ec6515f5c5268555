import { ApplicationFlags, DiscordAPIError, type REST, Routes } from 'discord.js'
import type { Finding } from '../../chat/platform.ts'
import type { DiscordOptions } from './options.ts'
import {
  type ApplicationAnswer,
  applicationAnswer,
  type GuildsAnswer,
  guildsAnswer,
  userAnswer,
} from './payloads.ts'
import { lacking, needed } from './permissions.ts'
import { problemOf } from './problem.ts'
import { inTime } from './rest.ts'

const all = Object.values(needed).reduce((sum, one) => sum | one, 0n)
const portal = 'https://discord.com/developers/applications'

/** The address that invites the bot with what it needs. */
function inviteUrl(applicationId: string): string {
  const query = new URLSearchParams({
    client_id: applicationId,
    scope: 'bot applications.commands',
    permissions: String(all),
  })
  return `https://discord.com/oauth2/authorize?${query}`
}

/** Token, application, intents, servers and permissions, each in one sentence. */
export async function check(rest: REST, options: DiscordOptions): Promise<readonly Finding[]> {
  try {
    const me = userAnswer.parse(await rest.get(Routes.user(), inTime()))
    const application = applicationAnswer.parse(await rest.get(Routes.currentApplication(), inTime()))
    const guilds = guildsAnswer.parse(await rest.get(Routes.userGuilds(), inTime()))
    return [
      { ok: true, says: `DISCORD_TOKEN belongs to the bot ${me.username}.` },
      checkApplication(application, options.applicationId),
      checkIntent(application),
      ...checkGuilds(guilds, options),
    ]
  } catch (error) {
    if (error instanceof DiscordAPIError && error.status === 401)
      return [
        {
          ok: false,
          says: 'Discord does not know DISCORD_TOKEN.',
          remedy: `Reset the token on the page “Bot” of your application (${portal}) and set it.`,
        },
      ]
    return [
      {
        ok: false,
        says: `Discord could not be asked: ${problemOf(error).message}.`,
        remedy: 'Check the network and DISCORD_API_URL, then run doctor again.',
      },
    ]
  }
}

function checkApplication(application: ApplicationAnswer, applicationId: string): Finding {
  if (application.id === applicationId)
    return { ok: true, says: `DISCORD_APPLICATION_ID is that of ${application.name}.` }
  return {
    ok: false,
    says: `DISCORD_APPLICATION_ID is ${applicationId}, but the token belongs to the application ${application.id}.`,
    remedy: `Set DISCORD_APPLICATION_ID=${application.id}.`,
  }
}

function checkIntent({ flags, id }: ApplicationAnswer): Finding {
  const granted = ApplicationFlags.GatewayMessageContent | ApplicationFlags.GatewayMessageContentLimited
  if ((flags & granted) !== 0)
    return { ok: true, says: 'The bot may read the words in its threads (Message Content Intent).' }
  return {
    ok: false,
    says: 'The bot may not read what people write in its threads.',
    remedy: `Switch on “Message Content Intent” at ${portal}/${id}/bot: without it Discord refuses the connection.`,
  }
}

function checkGuilds(guilds: GuildsAnswer, { applicationId, guildId }: DiscordOptions): readonly Finding[] {
  const invite = `Open ${inviteUrl(applicationId)} and choose the server.`
  if (guilds.length === 0) return [{ ok: false, says: 'The bot is in no server yet.', remedy: invite }]
  const missing = guildId !== undefined && !guilds.some((guild) => guild.id === guildId)
  return [
    ...(missing
      ? [{ ok: false, says: `The bot is not in the server DISCORD_GUILD_ID=${guildId}.`, remedy: invite }]
      : []),
    ...guilds.map(({ name, permissions }): Finding => {
      const lacks = lacking(permissions, Object.keys(needed))
      if (lacks.length === 0)
        return { ok: true, says: `In the server ${name} it has all permissions that it needs.` }
      return {
        ok: false,
        says: `In the server ${name} it lacks: ${lacks.join(', ')}.`,
        remedy: `Give its role these permissions, or open ${inviteUrl(applicationId)} once more.`,
      }
    }),
  ]
}
