import { installed } from './installed-app.ts'
import { isObject } from './json.ts'
import { Refused } from './judge.ts'
import { manifestFaults } from './schema.ts'

/** What hearing an event takes: reference/events, each event's required scopes. */
export const scopeFor: Readonly<Record<string, string>> = {
  app_mention: 'app_mentions:read',
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  'message.mpim': 'mpim:history',
  reaction_added: 'reactions:read',
  reaction_removed: 'reactions:read',
}

/** Judges an app manifest by Slack's own schema, then by what its parts need of each other. */
export function judgeManifest(manifest: unknown): void {
  const faults = [...manifestFaults(manifest), ...ownFaults(manifest)]
  if (faults.length > 0)
    throw new Refused('invalid_manifest', `${faults.join('; ')}\n${JSON.stringify(manifest)}`)
}

function ownFaults(manifest: unknown): readonly string[] {
  const { scopes, events, commands, shortcuts } = installed(manifest)
  const { settings } = isObject(manifest) ? manifest : {}
  const offers = commands.size > 0 || shortcuts.length > 0
  const { socket_mode_enabled, interactivity } = isObject(settings) ? settings : {}
  const needs = [
    ...events.map((event) => ({ what: event, scope: scopeFor[event] })),
    ...(offers ? [{ what: 'commands and shortcuts', scope: 'commands' }] : []),
  ]
  return [
    ...needs
      .filter(({ scope }) => scope !== undefined && !scopes.includes(scope))
      .map(({ what, scope }) => `${what} needs the scope ${scope}`),
    ...(shortcuts.length > 10 ? ['there are more than 10 shortcuts'] : []),
    ...(shortcuts.length > 0 && !(isObject(interactivity) && interactivity.is_enabled === true)
      ? ['shortcuts need interactivity']
      : []),
    ...(socket_mode_enabled !== true && !JSON.stringify(manifest).includes('request_url')
      ? ['without Socket Mode Slack needs an address to send requests to']
      : []),
  ]
}
