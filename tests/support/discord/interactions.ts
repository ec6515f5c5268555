import type { InteractionType } from 'discord.js'
import { memberOf, permissionsOf, userOf, type Who } from './people.ts'
import { type Asked, guildOf, type Scene } from './routes.ts'
import { ids, type StoredFile } from './world.ts'

/** What somebody does with a command, a component or a form. */
export interface Asking {
  readonly who: Who
  readonly channel: string
  readonly type: InteractionType
  readonly data: object
  readonly message?: object
  /** Whoever should answer it may be gone. */
  readonly mayFail?: boolean
}

/** Sends an interaction to the bot, and gives the place where its answer will stand. */
export function ask(scene: Scene, { who, channel: channelId, type, data, message }: Asking): Asked {
  const { world } = scene
  const channel = world.channels.get(channelId)
  if (channel === undefined) throw new Error(`There is no channel ${channelId}`)
  const id = world.nextId()
  const asked: Asked = { id, token: `token-${id}`, shown: [] }
  scene.asked.set(asked.token, asked)
  const isDirect = channel.guild === undefined
  scene.dispatch('INTERACTION_CREATE', {
    id,
    application_id: ids.application,
    type,
    token: asked.token,
    version: 1,
    data,
    channel_id: channelId,
    channel: world.channelJson(channel),
    ...guildOf(channel),
    ...(isDirect ? { user: userOf(who) } : { member: { ...memberOf(who), permissions: permissionsOf(who) } }),
    ...(message !== undefined && { message }),
    app_permissions: String(world.permissions),
    locale: 'en-US',
    entitlements: [],
    authorizing_integration_owners: {},
    context: isDirect ? 1 : 0,
    attachment_size_limit: 10_485_760,
  })
  return asked
}

/** Whoever and whatever the values of an interaction name. */
export function resolvedFor(
  scene: Scene,
  values: Readonly<Record<string, string>>,
  files: Readonly<Record<string, StoredFile>>,
) {
  const { world } = scene
  const named = Object.values(values).flatMap((value) => world.people.get(value) ?? [])
  const holder = world.add({
    channel: 'uploads',
    by: world.bot,
    content: '',
    components: [],
    files: Object.values(files),
  })
  const attachments = world.messageJson(holder, scene.origin()).attachments
  return {
    users: Object.fromEntries(named.map((who) => [who.id, userOf(who)])),
    members: Object.fromEntries(named.map((who) => [who.id, memberOf(who)])),
    attachments: Object.fromEntries(attachments.map((one, at) => [String(at), one])),
  }
}
