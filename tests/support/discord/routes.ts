import {
  type APIMessageTopLevelComponent,
  ChannelType,
  type RESTPutAPIApplicationCommandsJSONBody as Commands,
  PermissionFlagsBits as Permission,
} from 'discord.js'
import type { Call, Reply } from './http.ts'
import {
  type Callback,
  judgeCallback,
  judgeCommands,
  judgeDirect,
  judgeMessage,
  judgeThread,
  judgeThreadEdit,
} from './judge.ts'
import { userOf } from './people.ts'
import { type Channel, ids, type Stored, type World } from './world.ts'

/** An interaction, and how the bot answered it. */
export interface Asked {
  readonly id: string
  readonly token: string
  callback?: Callback
  /** What only the one who asked sees. */
  readonly shown: Stored[]
}

/** All that the routes know of. */
export interface Scene {
  readonly world: World
  readonly token: string
  readonly asked: Map<string, Asked>
  commands: Commands
  /** Milliseconds since 1970. */
  now(): number
  gatewayUrl(): string
  origin(): string
  dispatch(t: string, d: object): void
}

type Params = readonly string[]
type Route = (scene: Scene, call: Call, params: Params) => Reply

const found = (body: unknown): Reply => ({ status: 200, body })
const error = (status: number, code: number, message: string): Reply => ({ status, body: { code, message } })
const unknownChannel = error(404, 10003, 'Unknown Channel')
const unknownMessage = error(404, 10008, 'Unknown Message')

const me: Route = ({ world }) => found(world.bot)
const gateway: Route = (scene) =>
  found({
    url: scene.gatewayUrl(),
    shards: 1,
    session_start_limit: { total: 1000, remaining: 999, reset_after: 0, max_concurrency: 1 },
  })

const putCommands: Route = (scene, { body }) => {
  judgeCommands(body)
  scene.commands = body
  return found(
    body.map((command, at) => ({
      ...command,
      id: String(at),
      application_id: ids.application,
      version: '1',
    })),
  )
}

const createMessage: Route = (scene, { body, files }, [channelId = '']) => {
  const { world } = scene
  const channel = world.channels.get(channelId)
  if (channel === undefined) return unknownChannel
  if (channel.type === ChannelType.GuildForum)
    return error(400, 50008, 'Cannot send messages in a non-text channel')
  const permission = channel.parent === undefined ? Permission.SendMessages : Permission.SendMessagesInThreads
  if (channel.guild !== undefined && (world.permissions & permission) === 0n)
    return error(403, 50013, 'Missing Permissions')
  judgeMessage(
    body,
    'create',
    files.map((file) => file.name),
  )
  const nonce = String(body.nonce)
  const at = scene.now()
  const same = world.withNonce(channelId, nonce, at)
  if (same !== undefined) return found(world.messageJson(same, scene.origin()))
  const replyTo = body.message_reference?.message_id
  const stored = world.add({
    channel: channelId,
    by: world.bot,
    content: '',
    components: numbered(body.components ?? []),
    files,
    nonce,
    at,
    ...(replyTo !== undefined && { replyTo }),
  })
  channel.archived = false
  scene.dispatch('MESSAGE_CREATE', { ...world.messageJson(stored, scene.origin()), ...guildOf(channel) })
  return found(world.messageJson(stored, scene.origin()))
}

const editMessage: Route = (scene, { body, files }, [channelId = '', id = '']) => {
  const channel = scene.world.channels.get(channelId)
  if (channel === undefined) return unknownChannel
  const message = scene.world.find(channelId, id)
  if (message === undefined) return unknownMessage
  if (channel.archived) return error(400, 50083, 'Thread is archived')
  judgeMessage(
    body,
    'edit',
    files.map((file) => file.name),
  )
  message.components = numbered(body.components ?? [])
  message.files = files
  message.edits += 1
  scene.dispatch('MESSAGE_UPDATE', {
    ...scene.world.messageJson(message, scene.origin()),
    ...guildOf(channel),
  })
  return found(scene.world.messageJson(message, scene.origin()))
}

const deleteMessage: Route = (scene, _, [channelId = '', id = '']) => {
  const message = scene.world.find(channelId, id)
  if (message === undefined) return unknownMessage
  message.deleted = true
  return { status: 204 }
}

const getMessage: Route = (scene, _, [channelId = '', id = '']) => {
  const message = scene.world.find(channelId, id)
  return message === undefined ? unknownMessage : found(scene.world.messageJson(message, scene.origin()))
}

const getReactions: Route = ({ world }, _, [channelId = '', id = '', emoji = '']) => {
  const message = world.find(channelId, id)
  if (message === undefined) return unknownMessage
  const users = message.reactions.get(decodeURIComponent(emoji)) ?? []
  return found(
    [...users].flatMap((one) =>
      one === ids.bot ? world.bot : userOf(world.people.get(one) ?? { id: one, name: one }),
    ),
  )
}

const history: Route = (scene, { query }, [channelId = '']) => {
  if (!scene.world.channels.has(channelId)) return unknownChannel
  const before = query.get('before')
  const all = scene.world.in(channelId).filter(({ id }) => before === null || BigInt(id) < BigInt(before))
  const newest = all.reverse().slice(0, Number(query.get('limit') ?? 50))
  return found(newest.map((one) => scene.world.messageJson(one, scene.origin())))
}

const beginThread: Route = (scene, { body }, [channelId = '', id = '']) => {
  const { world } = scene
  if (world.find(channelId, id) === undefined) return unknownMessage
  const { parent, type: above } = world.channels.get(channelId) ?? {}
  if (parent !== undefined || above === ChannelType.GuildVoice || above === ChannelType.GuildStageVoice)
    return error(400, 50024, 'Cannot execute action on this channel type')
  if ((world.permissions & Permission.CreatePublicThreads) === 0n)
    return error(403, 50013, 'Missing Permissions')
  if (world.channels.has(id)) return error(400, 160004, 'A thread has already been created for this message')
  judgeThread(body)
  const type = ChannelType.PublicThread
  const thread = world.addChannel({
    id,
    type,
    name: body.name,
    guild: ids.guild,
    parent: channelId,
    owner: ids.bot,
  })
  scene.dispatch('THREAD_CREATE', { ...world.channelJson(thread), newly_created: true })
  return found(world.channelJson(thread))
}

const getChannel: Route = ({ world }, _, [id = '']) => {
  const channel = world.channels.get(id)
  if (channel === undefined) return unknownChannel
  if (channel.guild !== undefined && (world.permissions & Permission.ViewChannel) === 0n)
    return error(403, 50001, 'Missing Access')
  return found(world.channelJson(channel))
}

const editChannel: Route = ({ world }, { body }, [id = '']) => {
  const channel = world.channels.get(id)
  if (channel === undefined) return unknownChannel
  judgeThreadEdit(body)
  if (channel.locked) return error(403, 50013, 'Missing Permissions')
  if (body.archived !== undefined) channel.archived = body.archived
  return found(world.channelJson(channel))
}

const openDirect: Route = ({ world }, { body }) => {
  judgeDirect(body)
  const who = world.people.get(body.recipient_id)
  return who === undefined
    ? error(400, 50033, 'Invalid Recipient(s)')
    : found(world.channelJson(world.directWith(who)))
}

const callback: Route = (scene, { body, files }, [id = '', token = '']) => {
  const asked = scene.asked.get(token)
  if (asked === undefined || asked.id !== id) return error(404, 10062, 'Unknown interaction')
  if (asked.callback !== undefined) return error(400, 40060, 'Interaction has already been acknowledged.')
  judgeCallback(
    body,
    files.map((file) => file.name),
  )
  asked.callback = body
  if (body.type === 4) asked.shown.push(answerOf(scene, body.data.components ?? [], files))
  return { status: 204 }
}

const followUp: Route = (scene, { body, files }, [, token = '']) => {
  const asked = scene.asked.get(token)
  if (asked?.callback === undefined) return error(404, 10015, 'Unknown Webhook')
  judgeMessage(
    body,
    'answer',
    files.map((file) => file.name),
  )
  const stored = answerOf(scene, body.components ?? [], files)
  asked.shown.push(stored)
  return found(scene.world.messageJson(stored, scene.origin()))
}

const editAnswer: Route = (scene, { body, files }, [, token = '']) => {
  const asked = scene.asked.get(token)
  if (asked?.callback === undefined) return error(404, 10015, 'Unknown Webhook')
  judgeMessage(
    body,
    'answer edit',
    files.map((file) => file.name),
  )
  const stored = answerOf(scene, body.components ?? [], files)
  asked.shown.splice(0, 1, stored)
  return found(scene.world.messageJson(stored, scene.origin()))
}

const person: Route = ({ world }, _, [id = '']) => {
  const who = world.people.get(id)
  return who === undefined ? error(404, 10013, 'Unknown User') : found(userOf(who))
}

const member: Route = ({ world }, _, [, id = '']) => {
  const who = world.left.has(id) ? undefined : world.people.get(id)
  return who === undefined ? error(404, 10007, 'Unknown Member') : found(world.memberJson(who))
}

const attachment: Route = ({ world }, _, [id = '', at = '']) => {
  const file = world.messages.find((one) => one.id === id)?.files[Number(at)]
  return file === undefined ? { status: 404 } : { status: 200, body: file.bytes }
}

const application: Route = () =>
  found({ id: ids.application, name: 'Cairn', flags: 1 << 19, description: '' })
const guilds: Route = () =>
  found([{ id: ids.guild, name: 'Team', permissions: String(2n ** 50n - 1n), owner: false, features: [] }])

const routes: readonly (readonly [method: string, path: RegExp, route: Route, open?: 'open'])[] = [
  ['GET', /^\/gateway\/bot$/, gateway],
  ['GET', /^\/users\/@me$/, me],
  ['GET', /^\/users\/@me\/guilds$/, guilds],
  ['GET', /^\/applications\/@me$/, application],
  ['POST', /^\/users\/@me\/channels$/, openDirect],
  ['GET', /^\/users\/(\d+)$/, person],
  ['GET', /^\/guilds\/(\d+)\/members\/(\d+)$/, member],
  ['PUT', /^\/applications\/\d+(?:\/guilds\/\d+)?\/commands$/, putCommands],
  ['POST', /^\/channels\/(\d+)\/messages$/, createMessage],
  ['GET', /^\/channels\/(\d+)\/messages$/, history],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)$/, getMessage],
  ['GET', /^\/channels\/(\d+)\/messages\/(\d+)\/reactions\/([^/]+)$/, getReactions],
  ['PATCH', /^\/channels\/(\d+)\/messages\/(\d+)$/, editMessage],
  ['DELETE', /^\/channels\/(\d+)\/messages\/(\d+)$/, deleteMessage],
  ['POST', /^\/channels\/(\d+)\/messages\/(\d+)\/threads$/, beginThread],
  ['GET', /^\/channels\/(\d+)$/, getChannel],
  ['PATCH', /^\/channels\/(\d+)$/, editChannel],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, callback, 'open'],
  ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, followUp, 'open'],
  ['PATCH', /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/, editAnswer, 'open'],
  ['GET', /^\/attachments\/(\d+)\/(\d+)\//, attachment, 'open'],
]

/** Answers one call as Discord would; what it would refuse throws. */
export function answerCall(scene: Scene, call: Call): Reply {
  for (const [method, path, route, open] of routes) {
    const params = method === call.method ? path.exec(call.path) : null
    if (params === null) continue
    if (open === undefined && call.authorization !== `Bot ${scene.token}`)
      return error(401, 0, '401: Unauthorized')
    return route(scene, call, params.slice(1))
  }
  return error(404, 0, '404: Not Found')
}

export function guildOf({ guild }: Channel): { readonly guild_id?: string } {
  return guild === undefined ? {} : { guild_id: guild }
}

/** Discord gives a number to every component that has none. */
function numbered(
  components: readonly APIMessageTopLevelComponent[],
): readonly APIMessageTopLevelComponent[] {
  return components.map((one, at) => ({ ...one, id: one.id ?? at + 1 }))
}

function answerOf(
  { world }: Scene,
  components: readonly APIMessageTopLevelComponent[],
  files: Stored['files'],
): Stored {
  return {
    id: world.nextId(),
    channel: '',
    by: world.bot,
    content: '',
    components,
    files,
    reactions: new Map(),
    edits: 0,
    deleted: false,
  }
}
