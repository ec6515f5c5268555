import { Client, DiscordAPIError, Events, GatewayIntentBits as Intent, Options, Partials } from 'discord.js'
import { UserError } from '../../errors.ts'
import type { DiscordOptions } from './options.ts'
import { restOptions } from './rest.ts'

/** A client that listens and keeps next to nothing: events are read as they come. */
export function openClient(options: DiscordOptions): Client {
  const client = new Client({
    intents: [
      Intent.Guilds,
      Intent.GuildMessages,
      Intent.GuildMessageReactions,
      Intent.DirectMessages,
      Intent.DirectMessageReactions,
      Intent.MessageContent,
    ],
    partials: [Partials.Channel, Partials.Message, Partials.Reaction, Partials.User],
    makeCache: Options.cacheWithLimits({
      MessageManager: 0,
      ReactionManager: 0,
      GuildMemberManager: 1,
      UserManager: 1,
      PresenceManager: 0,
      ThreadMemberManager: 0,
    }),
    rest: restOptions(options),
  })
  client.on(Events.Error, (error) => options.log('The connection to Discord failed', error))
  client.on(Events.ShardError, (error) =>
    options.log('The connection to Discord broke, it is made again', error),
  )
  client.on(Events.ShardDisconnect, ({ code }) =>
    options.log(`Discord closed the connection for good (code ${code}). Run doctor`),
  )
  return client
}

/** Logs in and waits until the servers are known. @throws UserError when Discord refuses the bot */
export async function connect(client: Client, token: string): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()))
  const refused = new Promise<never>((_, reject) => {
    client.once(Events.ShardDisconnect, ({ code }) => reject(refusal(code)))
  })
  try {
    await Promise.race([Promise.all([client.login(token), ready]), refused])
  } catch (error) {
    await client.destroy()
    throw explain(error)
  }
}

function refusal(code: number): UserError {
  if (code === 4014)
    return new UserError(
      'Discord refuses the connection: the bot may not read messages.',
      'Switch on “Message Content Intent” on the page “Bot” of your application at https://discord.com/developers/applications.',
    )
  if (code === 4004) return badToken()
  return new UserError(`Discord refuses the connection (code ${code}).`, 'Run `npm run -s cairn -- doctor`.')
}

function explain(error: unknown): unknown {
  const invalid = error instanceof Error && 'code' in error && error.code === 'TokenInvalid'
  return invalid || (error instanceof DiscordAPIError && error.status === 401) ? badToken() : error
}

function badToken(): UserError {
  return new UserError(
    'Discord does not know DISCORD_TOKEN.',
    'Reset the token on the page “Bot” of your application at https://discord.com/developers/applications and set it.',
  )
}
