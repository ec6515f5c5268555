import { type Args, SlackError } from '../args.ts'
import { ids } from '../ids.ts'
import { messageJson } from '../message-json.ts'
import { userJson } from '../people.ts'
import type { Scene } from '../scene.ts'
import type { Stored } from '../world.ts'
import { channelOf, type Method, openChannel } from './method.ts'

const test: Method = {
  scopes: [],
  headers: ({ granted }) => ({ 'x-oauth-scopes': [...granted].join(',') }),
  answer: () => ({
    url: 'https://team.slack.com/',
    team: 'Team',
    user: 'cairn',
    team_id: ids.team,
    user_id: ids.botUser,
    bot_id: ids.bot,
    is_enterprise_install: false,
  }),
}

const openConnection: Method = {
  scopes: [],
  isForApp: true,
  answer: (scene) => ({ url: scene.socketUrl() }),
}

const userInfo: Method = {
  scopes: ['users:read'],
  answer({ world }, args) {
    const who = world.people.get(args.needed('user'))
    if (who === undefined) throw new SlackError('user_not_found')
    return { user: userJson(who) }
  },
}

const addReaction: Method = {
  scopes: ['reactions:write'],
  answer(scene, args) {
    const users = reactors(scene, args)
    if (users.has(ids.botUser)) throw new SlackError('already_reacted')
    users.add(ids.botUser)
    return {}
  },
}

const removeReaction: Method = {
  scopes: ['reactions:write'],
  answer(scene, args) {
    if (!reactors(scene, args).delete(ids.botUser)) throw new SlackError('no_reaction')
    return {}
  },
}

const getReactions: Method = {
  scopes: ['reactions:read'],
  answer(scene, args) {
    const channel = channelOf(scene, args)
    const stored = scene.world.find(channel.id, args.needed('timestamp'))
    if (stored === undefined) throw new SlackError('message_not_found')
    return { type: 'message', channel: channel.id, message: messageJson(scene.world, stored, scene.origin()) }
  },
}

export const workspace: Readonly<Record<string, Method>> = {
  'auth.test': test,
  'apps.connections.open': openConnection,
  'users.info': userInfo,
  'reactions.get': getReactions,
  'reactions.add': addReaction,
  'reactions.remove': removeReaction,
}

function reactors(scene: Scene, args: Args): Set<string> {
  const channel = openChannel(scene, args)
  const stored = scene.world.find(channel.id, args.needed('timestamp'))
  if (stored === undefined) throw new SlackError('message_not_found')
  return reactorsOf(stored, args.needed('name'))
}

/** Who put this reaction on a message. */
export function reactorsOf(stored: Stored, name: string): Set<string> {
  const users = stored.reactions.get(name) ?? new Set()
  stored.reactions.set(name, users)
  return users
}
