import { type Args, SlackError } from '../args.ts'
import { channelJson, messageJson } from '../message-json.ts'
import type { Scene } from '../scene.ts'
import type { Stored } from '../world.ts'
import { channelOf, type Method } from './method.ts'

const info: Method = {
  scopes: ['channels:read', 'groups:read', 'im:read'],
  answer: (scene, args) => ({ channel: channelJson(channelOf(scene, args)) }),
}

const join: Method = {
  scopes: ['channels:join'],
  answer(scene, args) {
    const channel = channelOf(scene, args)
    if (channel.isPrivate) throw new SlackError('method_not_supported_for_channel_type')
    if (channel.isArchived) throw new SlackError('is_archived')
    channel.isMember = true
    return { channel: channelJson(channel) }
  },
}

const open: Method = {
  scopes: ['im:write'],
  answer(scene, args) {
    const [user = '', ...others] = (args.text('users') ?? '').split(',')
    if (user === '' || others.length > 0) throw new SlackError('users_list_not_supplied')
    if (!scene.world.people.has(user)) throw new SlackError('user_not_found')
    const channel = scene.world.directWith(user)
    return { channel: args.truth('return_im') ? channelJson(channel) : { id: channel.id } }
  },
}

const history: Method = {
  scopes: ['channels:history', 'groups:history', 'im:history'],
  answer(scene, args) {
    const channel = channelOf(scene, args)
    if (!channel.isMember) throw new SlackError('not_in_channel')
    const all = scene.world.in(channel.id).filter((one) => one.thread === undefined)
    return page(scene, args, within(args, all).toReversed(), 100)
  },
}

const replies: Method = {
  scopes: ['channels:history', 'groups:history', 'im:history'],
  answer(scene, args) {
    const channel = channelOf(scene, args)
    if (!channel.isMember) throw new SlackError('not_in_channel')
    const named = scene.world.find(channel.id, args.needed('ts'))
    if (named === undefined) throw new SlackError('thread_not_found')
    const root = scene.world.find(channel.id, named.thread ?? named.ts)
    const all = scene.world.in(channel.id).filter((one) => one.thread === root?.ts)
    return page(scene, args, [...(root === undefined ? [] : [root]), ...within(args, all)], 1000)
  },
}

export const conversations: Readonly<Record<string, Method>> = {
  'conversations.info': info,
  'conversations.join': join,
  'conversations.open': open,
  'conversations.history': history,
  'conversations.replies': replies,
}

/** Between `oldest` and `latest`, with those exactly then only when `inclusive`. */
function within(args: Args, messages: readonly Stored[]): readonly Stored[] {
  const oldest = Number(args.text('oldest') ?? 0)
  const latest = Number(args.text('latest') ?? Number.POSITIVE_INFINITY)
  const ends = args.truth('inclusive')
  return messages.filter(({ ts }) => {
    const at = Number(ts)
    return (at > oldest && at < latest) || (ends && (at === oldest || at === latest))
  })
}

function page(scene: Scene, args: Args, messages: readonly Stored[], usual: number): object {
  const limit = args.count('limit', usual, 999)
  const cursor = args.text('cursor')
  const from = cursor === undefined ? 0 : Number(atob(cursor))
  if (!Number.isInteger(from)) throw new SlackError('invalid_cursor')
  const next = from + limit
  const hasMore = next < messages.length
  return {
    messages: messages
      .slice(from, next)
      .map((one) => messageJson(scene.world, one, scene.origin(), args.truth('include_all_metadata'))),
    has_more: hasMore,
    response_metadata: { next_cursor: hasMore ? btoa(String(next)) : '' },
  }
}
