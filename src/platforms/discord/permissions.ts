import { type APIInteraction, PermissionFlagsBits as Permission } from 'discord.js'
import type { Place } from '../../chat/place.ts'
import type { View } from '../../chat/view.ts'
import { isVoice, threadlessIn } from './room.ts'

/** What the bot does in a channel, by the names that Discord's settings have for it. */
export const needed: Readonly<Record<string, bigint>> = {
  'View Channels': Permission.ViewChannel,
  'Send Messages': Permission.SendMessages,
  'Create Public Threads': Permission.CreatePublicThreads,
  'Send Messages in Threads': Permission.SendMessagesInThreads,
  'Read Message History': Permission.ReadMessageHistory,
  'Attach Files': Permission.AttachFiles,
}

/** Without these a list does not come with its boxes. */
const toPost = ['View Channels', 'Send Messages', 'Create Public Threads', 'Send Messages in Threads']
/** The same in a forum's post, which is a thread itself. */
const toPostInThread = ['View Channels', 'Send Messages in Threads']
/** The same in the chat of a voice channel, which has no threads. */
const toPostInVoice = ['View Channels', 'Send Messages']

/** Which of some permissions are not held. */
export function lacking(permissions: string, names: readonly string[]): readonly string[] {
  const held = BigInt(permissions)
  if ((held & Permission.Administrator) !== 0n) return []
  return names.filter((one) => (held & (needed[one] ?? 0n)) === 0n)
}

/** For whoever asked where the bot cannot post: what it lacks; undefined where it can. */
export function shutOutView(
  { guild_id, app_permissions, channel }: APIInteraction,
  { room }: Place,
): View | undefined {
  if (guild_id === undefined) return undefined
  const inChannel = channel !== undefined && isVoice(channel.type) ? toPostInVoice : toPost
  const missing = lacking(app_permissions, threadlessIn(room) === undefined ? inChannel : toPostInThread)
  if (missing.length === 0) return undefined
  const says =
    `I cannot post here: I lack ${missing.join(', ')}. What I have to say waits. ` +
    'Give Cairn’s role that in the settings of this channel, under “Permissions”.'
  return { summary: says, nodes: [{ type: 'text', text: says }] }
}
