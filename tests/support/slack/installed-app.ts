import { isObject, listOf } from './json.ts'

/** How the app was set up, as its manifest said. */
export interface InstalledApp {
  readonly scopes: readonly string[]
  /** Names of event subscriptions, such as `message.im`. */
  readonly events: readonly string[]
  /** Each command, and whether people, channels and links in its text are escaped. */
  readonly commands: ReadonlyMap<string, boolean>
  readonly shortcuts: readonly string[] | 'all'
}

/** An app that may do, and hears, whatever the fake knows of. */
export const everything: InstalledApp = {
  scopes: [
    'app_mentions:read',
    'channels:history',
    'channels:join',
    'channels:read',
    'chat:write',
    'commands',
    'files:read',
    'files:write',
    'groups:history',
    'groups:read',
    'im:history',
    'im:read',
    'im:write',
    'mpim:history',
    'reactions:read',
    'reactions:write',
    'users:read',
  ],
  events: [
    'message.channels',
    'message.groups',
    'message.im',
    'app_mention',
    'reaction_added',
    'reaction_removed',
  ],
  commands: new Map([['/roadmap', true]]),
  shortcuts: 'all',
}

/** The app that Slack makes of a manifest. */
export function installed(manifest: unknown): InstalledApp {
  const { features, oauth_config, settings } = isObject(manifest) ? manifest : {}
  const { scopes } = isObject(oauth_config) ? oauth_config : {}
  const { event_subscriptions } = isObject(settings) ? settings : {}
  const { slash_commands, shortcuts } = isObject(features) ? features : {}
  return {
    scopes: texts(isObject(scopes) ? scopes.bot : undefined),
    events: texts(isObject(event_subscriptions) ? event_subscriptions.bot_events : undefined),
    commands: new Map(
      listOf(slash_commands).map((one) => [String(one.command), one.should_escape === true] as const),
    ),
    shortcuts: listOf(shortcuts).map((one) => String(one.callback_id)),
  }
}

/** Whether the app is told of an event. */
export function hears({ events }: InstalledApp, event: object): boolean {
  const { type, channel_type } = { type: undefined, channel_type: undefined, ...event }
  if (type !== 'message') return events.includes(String(type))
  return events.includes(channel_type === 'im' ? 'message.im' : 'message.channels')
}

const texts = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])
