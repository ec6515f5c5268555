import { Client, DiscordAPIError, Events, GatewayIntentBits as Intent, Options, Partials } from 'discord.js'
import { UserError } from '../../errors.ts'
import type { DiscordOptions } from './options.ts'
import { problemOf } from './problem.ts'
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
  client.on(Events.ShardError, (error) => options.log('The connection to Discord broke', error))
  return client
}

/** Discord is not there, or does not answer as it should: that may pass. */
export class OutOfReach extends Error {
  override readonly name = 'OutOfReach'
}

/** Logging in takes so long at most, ms. */
const longest = 30_000

/** Logs in and waits until the servers are known. @throws UserError when Discord refuses the bot, OutOfReach when it is not there */
export async function connect(client: Client, token: string, givenUp: AbortSignal): Promise<void> {
  const ready = new Promise<void>((resolve) => client.once(Events.ClientReady, () => resolve()))
  const ends = AbortSignal.any([givenUp, AbortSignal.timeout(longest)])
  try {
    await Promise.race([Promise.all([client.login(token), ready]), closedForGood(client), aborted(ends)])
  } catch (error) {
    await client.destroy()
    throw explain(error)
  }
}

/** Rejects when Discord closes the connection for good, as it does when the token is reset or an intent switched off. */
export async function closedForGood(client: Client): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  client.once(Events.ShardDisconnect, ({ code }) => reject(refusal(code)))
  return promise
}

/** discord.js itself waits without end for a connection that nobody takes. */
async function aborted(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = () => reject(new OutOfReach('no connection was made'))
  if (signal.aborted) stop()
  signal.addEventListener('abort', stop, { once: true })
  return promise
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
  if (invalid || (error instanceof DiscordAPIError && error.status === 401)) return badToken()
  if (error instanceof UserError || error instanceof TypeError || error instanceof OutOfReach) return error
  const { outcome, message } = problemOf(error)
  if (outcome === 'later' || outcome === 'unknown') return new OutOfReach(message)
  return new UserError(
    `Discord could not be asked: ${message}.`,
    'Check the network and DISCORD_API_URL, then start Cairn again; “cairn doctor” says more.',
  )
}

function badToken(): UserError {
  return new UserError(
    'Discord does not know DISCORD_TOKEN.',
    'Reset the token on the page “Bot” of your application at https://discord.com/developers/applications and set it.',
  )
}
