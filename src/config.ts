import { resolve } from 'node:path'
import { parseEnv } from 'node:util'
import { UserError } from './errors.ts'
import { settingMistake } from './setting-mistake.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { readFileSync } = process.getBuiltinModule('node:fs')

/** Everything that can be set from outside; .env.example explains each. */
export interface Config {
  /** Path of the SQLite file. */
  readonly db: string
  /** IANA time zone of roadmaps that name none. */
  readonly zone: string
  readonly port: number
  /** The address that Slack’s requests are listened for on: every one of this machine when not set. */
  readonly host?: string
  /** Where upstreams can reach whoever runs the bot. */
  readonly contact?: string
  readonly slack?: SlackConfig
  readonly discord?: DiscordConfig
  readonly github: { readonly token?: string; readonly url?: string }
  readonly npmUrl?: string
  readonly cratesUrl?: string
  readonly pypiUrl?: string
  readonly osvUrl?: string
  readonly endoflifeUrl?: string
  /** A script of npm started this process. */
  readonly isUnderNpm?: true
}

export interface SlackConfig {
  readonly botToken: string
  readonly signingSecret?: string
  /** Set: Socket Mode. Unset: HTTP. */
  readonly appToken?: string
  readonly apiUrl?: string
}

export interface DiscordConfig {
  readonly token: string
  readonly applicationId: string
  readonly guildId?: string
  readonly apiUrl?: string
}

export type Environment = Readonly<Record<string, string | undefined>>

/** The process's environment, and beneath it the `.env` file of a folder. @throws UserError when that cannot be read */
export function readEnvironment(folder = '.', environment: Environment = process.env): Environment {
  const file = resolve(folder, '.env')
  try {
    return { ...parseEnv(textOf(readFileSync(file))), ...environment }
  } catch (problem) {
    if (!(problem instanceof Error)) throw problem
    if ('code' in problem && problem.code === 'ENOENT') return environment
    throw new UserError(
      `The settings in ${file} cannot be read: ${problem.message}.`,
      'Make it a readable file.',
    )
  }
}

/** What editors and shells of Windows write begins with a mark that says how: UTF-16 or UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return new TextDecoder(encoding).decode(bytes)
}

/**
 * Asked when first needed: the language data that V8 then looks through stays in memory, 8 MB of it. UTC where TZ is
 * empty, a path or no zone that V8 knows: it tells none then, or one that it does not take itself.
 */
function zoneOfMachine(): string {
  const zone: string | undefined = new Intl.DateTimeFormat().resolvedOptions().timeZone
  return zone !== undefined && settingMistake.zone(zone) === undefined ? zone : 'UTC'
}

/** What an environment sets, or a sentence for every mistake in it. */
export function checkConfig(environment: Environment): Config | { readonly mistakes: readonly string[] } {
  const mistakes: string[] = []
  const read = (name: string, mistake?: (value: string) => string | undefined): string | undefined => {
    const value = environment[name]?.trim() || undefined
    const wrong = value === undefined ? undefined : mistake?.(value)
    if (wrong !== undefined) mistakes.push(`${name} ${wrong}.`)
    return value
  }
  const url = (name: string) => read(name, settingMistake.url)

  const db = read('CAIRN_DB') ?? 'data/cairn.db'
  const zone = read('CAIRN_TZ', settingMistake.zone)
  // Hosters that run a Procfile say by PORT where they bring requests to.
  const port = Number(read('CAIRN_PORT', settingMistake.port) ?? read('PORT', settingMistake.port) ?? 3000)
  const host = read('CAIRN_HOST', settingMistake.host)
  const contact = read('CAIRN_CONTACT', settingMistake.contact)

  const botToken = read('SLACK_BOT_TOKEN', settingMistake.slackToken('xoxb-'))
  const signingSecret = read('SLACK_SIGNING_SECRET', settingMistake.secret)
  const appToken = read('SLACK_APP_TOKEN', settingMistake.slackToken('xapp-'))
  const slackUrl = url('SLACK_API_URL')
  if (botToken !== undefined && signingSecret === undefined && appToken === undefined)
    mistakes.push(
      'SLACK_BOT_TOKEN is not enough: set SLACK_APP_TOKEN (xapp-…) for Socket Mode or SLACK_SIGNING_SECRET for HTTP, both from the app\'s page "Basic Information".',
    )
  if (botToken === undefined && (signingSecret ?? appToken) !== undefined)
    mistakes.push(
      'SLACK_BOT_TOKEN is missing beside the other settings of Slack; it begins with xoxb- and is on the app\'s page "OAuth & Permissions".',
    )

  const discordToken = read('DISCORD_TOKEN', settingMistake.discordToken)
  const applicationId = read('DISCORD_APPLICATION_ID', settingMistake.id)
  const guildId = read('DISCORD_GUILD_ID', settingMistake.id)
  const discordUrl = url('DISCORD_API_URL')
  if (discordToken !== undefined && applicationId === undefined)
    mistakes.push(
      'DISCORD_APPLICATION_ID is missing beside DISCORD_TOKEN; it is on the application\'s page "General Information".',
    )
  if (discordToken === undefined && (applicationId ?? guildId) !== undefined)
    mistakes.push(
      'DISCORD_TOKEN is missing beside the other settings of Discord; it is on the application\'s page "Bot".',
    )

  const githubToken = read('GITHUB_TOKEN', settingMistake.secret)
  const githubUrl = url('GITHUB_API_URL')
  const npmUrl = url('NPM_REGISTRY_URL')
  const cratesUrl = url('CRATES_API_URL')
  const pypiUrl = url('PYPI_API_URL')
  const osvUrl = url('OSV_API_URL')
  const endoflifeUrl = url('ENDOFLIFE_API_URL')

  if (mistakes.length > 0) return { mistakes }
  return {
    db,
    get zone() {
      return zone ?? zoneOfMachine()
    },
    port,
    ...(host !== undefined && { host }),
    ...(contact !== undefined && { contact }),
    ...(botToken !== undefined && {
      slack: {
        botToken,
        ...(signingSecret !== undefined && { signingSecret }),
        ...(appToken !== undefined && { appToken }),
        ...(slackUrl !== undefined && { apiUrl: slackUrl }),
      },
    }),
    ...(discordToken !== undefined &&
      applicationId !== undefined && {
        discord: {
          token: discordToken,
          applicationId,
          ...(guildId !== undefined && { guildId }),
          ...(discordUrl !== undefined && { apiUrl: discordUrl }),
        },
      }),
    github: {
      ...(githubToken !== undefined && { token: githubToken }),
      ...(githubUrl !== undefined && { url: githubUrl }),
    },
    ...(npmUrl !== undefined && { npmUrl }),
    ...(cratesUrl !== undefined && { cratesUrl }),
    ...(pypiUrl !== undefined && { pypiUrl }),
    ...(osvUrl !== undefined && { osvUrl }),
    ...(endoflifeUrl !== undefined && { endoflifeUrl }),
    ...(environment['npm_lifecycle_event'] !== undefined && { isUnderNpm: true }),
  }
}

/** What an environment sets. @throws UserError that names every mistake, a sentence each */
export function readConfig(environment: Environment = readEnvironment()): Config {
  const found = checkConfig(environment)
  if (!('mistakes' in found)) return found
  throw new UserError(
    found.mistakes.join(' '),
    'Mend the environment or the .env file; .env.example explains each setting.',
  )
}

/** What must never be shown. */
export function secretsOf({ slack, discord, github }: Config): readonly string[] {
  const found = [slack?.botToken, slack?.signingSecret, slack?.appToken, discord?.token, github.token]
  return found.filter((secret) => secret !== undefined)
}
