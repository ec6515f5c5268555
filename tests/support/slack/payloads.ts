import type { types } from '@slack/bolt'
import { ids } from './ids.ts'
import { messageJson } from './message-json.ts'
import { actorJson, handleOf, type Who } from './people.ts'
import type { Asked, OpenView, Scene } from './scene.ts'
import { viewJson } from './view-json.ts'
import type { Stored } from './world.ts'

/** Begins something that the bot may answer with a modal or by a response_url. */
export function begin(scene: Scene, who: Who, channel?: string, message?: Stored): Asked {
  const asked: Asked = {
    id: scene.world.nextId('ask'),
    who,
    channel,
    message,
    since: scene.world.now(),
    triggeredAt: performance.now(),
    isTriggerUsed: false,
    uses: 0,
    shown: [],
    view: undefined,
  }
  scene.asked.set(asked.id, asked)
  return asked
}

/** A slash command as it comes in a form. */
export function commandPayload(scene: Scene, asked: Asked, command: string, text: string): object {
  const channel = scene.world.channels.get(asked.channel ?? '')
  return {
    token: 'verification',
    team_id: ids.team,
    team_domain: 'team',
    channel_id: asked.channel,
    channel_name: channel?.name ?? (asked.channel?.startsWith('D') ? 'directmessage' : 'privategroup'),
    user_id: asked.who.id,
    user_name: handleOf(asked.who),
    command,
    text,
    api_app_id: ids.app,
    is_enterprise_install: 'false',
    response_url: responseUrl(scene, asked),
    trigger_id: asked.id,
  }
}

/** A press or a change of boxes on a message; of one that only one person sees, Slack does not tell what it shows. */
export function actionPayload(
  scene: Scene,
  asked: Asked,
  shown: Stored,
  action: object,
  state: object,
): object {
  const isEphemeral = shown.to !== undefined
  return {
    type: 'block_actions',
    ...interaction(scene, asked),
    container: {
      type: 'message',
      message_ts: shown.ts,
      channel_id: shown.channel,
      is_ephemeral: isEphemeral,
      ...(shown.thread !== undefined && { thread_ts: shown.thread }),
    },
    ...(!isEphemeral && { message: messageJson(scene.world, shown, scene.origin()) }),
    state: { values: state },
    response_url: responseUrl(scene, asked),
    actions: [{ ...action, action_ts: scene.world.nextTs() }],
  }
}

/** A message shortcut. */
export function shortcutPayload(scene: Scene, asked: Asked, message: Stored, callbackId: string): object {
  return {
    type: 'message_action',
    ...interaction(scene, asked),
    callback_id: callbackId,
    action_ts: scene.world.nextTs(),
    message_ts: message.ts,
    message: messageJson(scene.world, message, scene.origin()),
    response_url: responseUrl(scene, asked),
  }
}

/** A modal sent off; it knows of no channel. */
export function submissionPayload(scene: Scene, asked: Asked, open: OpenView, values: object): object {
  return {
    type: 'view_submission',
    ...interaction(scene, asked),
    view: viewJson(open, values),
    response_urls: [],
  }
}

/** An element of a message as an action names it. */
export function actionOf(
  block: types.KnownBlock,
  element: types.ActionsBlockElement,
  more: object = {},
): object {
  const actionId = 'action_id' in element ? element.action_id : undefined
  return { type: element.type, block_id: block.block_id, action_id: actionId, ...more }
}

function interaction(scene: Scene, asked: Asked): object {
  const channel = scene.world.channels.get(asked.channel ?? '')
  return {
    user: actorJson(asked.who),
    api_app_id: ids.app,
    token: 'verification',
    trigger_id: asked.id,
    team: { id: ids.team, domain: 'team' },
    enterprise: null,
    is_enterprise_install: false,
    ...(channel !== undefined && { channel: { id: channel.id, name: channel.name } }),
  }
}

function responseUrl(scene: Scene, asked: Asked): string {
  return `${scene.origin()}/respond/${asked.id}`
}
