import { Args, SlackError } from './args.ts'
import type { Call, Reply } from './http.ts'
import { ids } from './ids.ts'
import { judgeMessage, Refused } from './judge.ts'
import { messageJson } from './message-json.ts'
import { emitHidden, emitMessage, removeMessage, withBlockIds } from './methods/chat.ts'
import type { Asked, Scene } from './scene.ts'
import type { Stored } from './world.ts'

/** A response_url may be used so often within so many milliseconds. */
const responses = 5
const responseTime = 30 * 60_000

/** What the bot posts to a response_url. */
export function respond(scene: Scene, call: Call): Reply {
  const asked = scene.asked.get(call.rest)
  if (asked === undefined || scene.world.now() - asked.since > responseTime)
    return { status: 404, body: { ok: false, error: 'expired_url' } }
  if (asked.uses >= responses) return { status: 404, body: { ok: false, error: 'used_url' } }
  show(scene, asked, call.args)
  asked.uses += 1
  return { status: 200, body: 'ok' }
}

/** Shows what came back by a response_url or as the acknowledgement of a command. */
export function show(scene: Scene, asked: Asked, body: Readonly<Record<string, unknown>>): void {
  const args = new Args(body)
  if (args.truth('delete_original')) {
    if (asked.message === undefined) throw new Refused('invalid_arguments', 'there is no original to delete')
    if (asked.message.to === undefined) removeMessage(scene, asked.message)
    asked.message.deleted = true
    return
  }
  const { text, blocks, metadata } = judgeMessage(args, 'response', scene.expected)
  if (asked.message !== undefined && body['replace_original'] === undefined)
    throw new Refused(
      'invalid_arguments',
      'replace_original is not said, and Slack would replace the message',
    )
  const content = { text, blocks: withBlockIds(scene, blocks), metadata }
  if (args.truth('replace_original')) replace(scene, asked.message, content)
  else add(scene, asked, args, content)
}

type Content = Pick<Stored, 'text' | 'blocks' | 'metadata'>

function replace(scene: Scene, message: Stored | undefined, content: Content): void {
  if (message === undefined || message.deleted) throw new SlackError('message_not_found')
  const previous = messageJson(scene.world, message, scene.origin())
  Object.assign(message, content)
  message.edits += 1
  const changed = { message: messageJson(scene.world, message, scene.origin()), previous_message: previous }
  if (message.to === undefined) emitHidden(scene, message, 'message_changed', changed)
}

function add(scene: Scene, asked: Asked, args: Args, content: Content): void {
  const how = args.text('response_type') ?? 'ephemeral'
  if (how !== 'ephemeral' && how !== 'in_channel')
    throw new Refused('invalid_arguments', `there is no response_type ${how}`)
  const thread = args.text('thread_ts') ?? (how === 'ephemeral' ? asked.message?.thread : undefined)
  const stored = scene.world.add({
    channel: asked.channel ?? '',
    user: ids.botUser,
    ...content,
    ...(how === 'ephemeral' && { to: asked.who.id }),
    ...(thread !== undefined && { thread }),
  })
  asked.shown.push(stored)
  if (how === 'in_channel') emitMessage(scene, stored)
}
