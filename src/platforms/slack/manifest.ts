import { cut } from '../../chat/fit.ts'
import type { Form } from '../../chat/form.ts'

/** Each scope, and what Cairn needs it for. */
export const scopes = {
  commands: 'answer /roadmap and offer its shortcuts',
  'chat:write': 'post cards and keep them current',
  'channels:join': 'join a public channel in which it is asked to post',
  'channels:history': 'hear replies in its threads, and find its posts again after a crash',
  'groups:history': 'the same in private channels',
  'im:history': 'the same in direct messages',
  'mpim:history': 'the same in group messages',
  'im:write': 'write to somebody directly',
  'reactions:read': 'take a tick put on a message',
  'files:read': 'read the plan that somebody uploads',
  'files:write': 'hand the document back',
  'users:read': 'know people’s names, time zones, and who administers the workspace',
} as const

const botEvents = [
  'message.channels',
  'message.groups',
  'message.im',
  'message.mpim',
  'reaction_added',
  'reaction_removed',
]

/** The manifest from which Slack makes the app (reference/app-manifest), for Socket Mode. */
export function manifest(forms: readonly Form[]) {
  const onMessage = forms.filter(({ onMessage }) => onMessage !== undefined)
  return {
    _metadata: { major_version: 2, minor_version: 0 },
    display_information: {
      name: 'Cairn',
      description: 'Follows your Markdown plan where you talk',
      long_description:
        'Cairn reads a plan that your team keeps as Markdown, as it stands: roadmaps, upgrade plans, migration gates. ' +
        'It shows where things stand, takes check-offs in threads, takes back what was a slip, ' +
        'and hands the document back with nothing changed but its marks.',
      background_color: '#2f4a3f',
    },
    features: {
      app_home: {
        home_tab_enabled: false,
        messages_tab_enabled: true,
        messages_tab_read_only_enabled: false,
      },
      bot_user: { display_name: 'Cairn', always_online: true },
      slash_commands: [
        {
          command: '/roadmap',
          description: 'Where the plan stands, and what to do with it',
          usage_hint: 'status | list | show REF | done REF | help',
          should_escape: true,
        },
      ],
      shortcuts: onMessage.map(({ command, summary, onMessage: name = command }) => ({
        name,
        type: 'message',
        callback_id: command,
        description: cut(summary, 150),
      })),
    },
    oauth_config: { scopes: { bot: Object.keys(scopes) } },
    settings: {
      event_subscriptions: { bot_events: botEvents },
      interactivity: { is_enabled: true },
      org_deploy_enabled: false,
      socket_mode_enabled: true,
      token_rotation_enabled: false,
    },
  }
}
