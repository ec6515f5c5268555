import type { Args } from '../args.ts'
import { SlackError } from '../args.ts'
import type { Scene } from '../scene.ts'
import type { Channel } from '../world.ts'

/** One method of the Web API: what it answers beside `ok`. */
export interface Method {
  /** One of these must have been granted. */
  readonly scopes: readonly string[]
  /** Called with the app-level token. */
  readonly isForApp?: true
  readonly headers?: (scene: Scene) => Readonly<Record<string, string>>
  answer(scene: Scene, args: Args): object
}

/** The channel that is meant, a person's id meaning the direct messages with them. */
export function channelOf(scene: Scene, args: Args, name = 'channel'): Channel {
  const id = args.needed(name)
  const channel = scene.world.people.has(id) ? scene.world.directWith(id) : scene.world.channels.get(id)
  if (channel === undefined || (channel.isPrivate && !channel.isMember))
    throw new SlackError('channel_not_found')
  return channel
}

/** The channel that is meant, in which the bot may speak. */
export function openChannel(scene: Scene, args: Args, name = 'channel'): Channel {
  const channel = channelOf(scene, args, name)
  if (!channel.isMember) throw new SlackError('not_in_channel')
  if (channel.isArchived) throw new SlackError('is_archived')
  return channel
}
