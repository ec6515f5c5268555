import { SlackError } from '../args.ts'
import { ids } from '../ids.ts'
import { judgeMessage } from '../judge.ts'
import { messageJson } from '../message-json.ts'
import type { Scene } from '../scene.ts'
import type { Stored } from '../world.ts'
import { channelOf, type Method, openChannel } from './method.ts'

const postMessage: Method = {
  scopes: ['chat:write'],
  answer(scene, args) {
    const channel = openChannel(scene, args)
    const body = judgeMessage(args, 'post', scene.expected)
    const thread = args.text('thread_ts')
    if (thread !== undefined && scene.world.find(channel.id, thread) === undefined)
      throw new SlackError('thread_not_found')
    const stored = scene.world.add({
      channel: channel.id,
      user: ids.botUser,
      ...body,
      blocks: withBlockIds(scene, body.blocks),
      ...(thread !== undefined && { thread }),
    })
    emitMessage(scene, stored)
    return {
      channel: channel.id,
      ts: stored.ts,
      message: messageJson(scene.world, stored, scene.origin(), true),
    }
  },
}

const update: Method = {
  scopes: ['chat:write'],
  answer(scene, args) {
    const channel = openChannel(scene, args)
    const stored = scene.world.find(channel.id, args.needed('ts'))
    if (stored === undefined) throw new SlackError('message_not_found')
    if (stored.user !== ids.botUser) throw new SlackError('cant_update_message')
    const body = judgeMessage(args, 'update', scene.expected)
    const previous = messageJson(scene.world, stored, scene.origin())
    if (args.text('text') !== undefined) stored.text = body.text
    if (args.json('blocks') !== undefined) stored.blocks = withBlockIds(scene, body.blocks, stored.blocks)
    if (body.metadata !== undefined) stored.metadata = body.metadata
    stored.edits += 1
    const message = messageJson(scene.world, stored, scene.origin(), true)
    emitHidden(scene, stored, 'message_changed', { message, previous_message: previous })
    return { channel: channel.id, ts: stored.ts, text: stored.text, message }
  },
}

const postEphemeral: Method = {
  scopes: ['chat:write'],
  answer(scene, args) {
    const channel = openChannel(scene, args)
    const user = args.needed('user')
    if (!scene.world.people.has(user)) throw new SlackError('user_not_in_channel')
    const body = judgeMessage(args, 'ephemeral', scene.expected)
    const thread = args.text('thread_ts')
    const stored = scene.world.add({
      channel: channel.id,
      user: ids.botUser,
      to: user,
      ...body,
      blocks: withBlockIds(scene, body.blocks),
      ...(thread !== undefined && { thread }),
    })
    return { message_ts: stored.ts }
  },
}

const remove: Method = {
  scopes: ['chat:write'],
  answer(scene, args) {
    const channel = openChannel(scene, args)
    const stored = scene.world.find(channel.id, args.needed('ts'))
    if (stored === undefined) throw new SlackError('message_not_found')
    if (stored.user !== ids.botUser) throw new SlackError('cant_delete_message')
    removeMessage(scene, stored)
    return { channel: channel.id, ts: stored.ts }
  },
}

const getPermalink: Method = {
  scopes: [],
  answer(scene, args) {
    const channel = channelOf(scene, args)
    const ts = args.needed('message_ts')
    if (scene.world.find(channel.id, ts) === undefined) throw new SlackError('message_not_found')
    return { channel: channel.id, permalink: permalink(channel.id, ts) }
  },
}

export const chat: Readonly<Record<string, Method>> = {
  'chat.postMessage': postMessage,
  'chat.update': update,
  'chat.postEphemeral': postEphemeral,
  'chat.delete': remove,
  'chat.getPermalink': getPermalink,
}

function permalink(channel: string, ts: string): string {
  return `https://team.slack.com/archives/${channel}/p${ts.replace('.', '')}`
}

/** Slack gives an id to every block that has none; that an edit gives it another one nobody promises. */
export function withBlockIds(
  scene: Scene,
  blocks: Stored['blocks'],
  before: Stored['blocks'] = [],
): Stored['blocks'] {
  const kept = (at: number, type: string) => (before[at]?.type === type ? before[at].block_id : undefined)
  return blocks.map((block, at) => ({
    ...block,
    block_id: block.block_id ?? kept(at, block.type) ?? scene.world.nextId('b'),
  }))
}

/** Tells of a message as the events API does. */
export function emitMessage(scene: Scene, stored: Stored): void {
  scene.emit(messageEvent(scene, stored))
}

export function messageEvent(scene: Scene, stored: Stored): object {
  return {
    ...messageJson(scene.world, stored, scene.origin()),
    ...(stored.files.length > 0 && { subtype: 'file_share' }),
    ...whereabouts(scene, stored),
    event_ts: stored.ts,
  }
}

/** Changes and deletions come as messages of their own, which nobody sees. */
export function emitHidden(scene: Scene, stored: Stored, subtype: string, more: object): void {
  const ts = scene.world.nextTs()
  scene.emit({
    type: 'message',
    subtype,
    hidden: true,
    ts,
    event_ts: ts,
    ...whereabouts(scene, stored),
    ...more,
  })
}

export function removeMessage(scene: Scene, stored: Stored): void {
  const previous = messageJson(scene.world, stored, scene.origin())
  stored.deleted = true
  emitHidden(scene, stored, 'message_deleted', { deleted_ts: stored.ts, previous_message: previous })
}

function whereabouts(scene: Scene, { channel }: Stored): object {
  const isDirect = scene.world.channels.get(channel)?.with !== undefined
  return { channel, channel_type: isDirect ? 'im' : 'channel' }
}
