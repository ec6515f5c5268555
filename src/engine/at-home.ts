import { inWorkspace, type RoomId, roomParts, workspaceOf } from '../chat/place.ts'
import type { Request } from '../chat/request.ts'
import type { Clock } from '../clock.ts'
import { UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/open.ts'
import type { Belongs } from './belonging.ts'

/** Whoever was told something of a plan may answer for so long, ms. */
const mayAnswer = 90 * 24 * 60 * 60_000

export interface AtHomeParts {
  readonly store: Store
  readonly belongs: Belongs
  readonly clock: Clock
  readonly log: Log
}

/** The room in which something is said, at a message where there is one. @throws UserError where that cannot be found out now */
export type AtHome = (room: RoomId, person: string, message?: string) => Promise<RoomId>

/** The message at which somebody did something, or below which they said it. */
export function messageOf(request: Request): string | undefined {
  if (request.did === 'replied' || request.did === 'typed') return request.place.thread
  return request.message
}

/**
 * What is said in a direct message that belongs to no workspace, as on Discord, is said in the one of whose plan the
 * message tells at which it is said, else whose plan this person was last told of there, as long as they belong to it;
 * else in one of the conversation's own, which nobody shares. Any other room is as it is.
 */
export function makeAtHome({ store, belongs, clock, log }: AtHomeParts): AtHome {
  return async (room, person, message) => {
    const { platform, workspace, channel } = roomParts(room)
    if (workspace !== '@me') return room
    const own = `${platform}/@${channel}`
    const since = clock.now() - mayAnswer
    const told = await store.read(async (tx) => {
      const meant = message === undefined ? undefined : await tx.posts.roomToldIn(platform, person, message)
      return meant === undefined ? tx.posts.roomsTold(platform, person, since) : [meant]
    })
    for (const home of new Set(told.map(workspaceOf)))
      try {
        if (home === own || (await belongs(home, person))) return inWorkspace(home, room)
      } catch (problem) {
        log.warn('nobody says who belongs to a workspace', { workspace: home, problem })
        throw new UserError('I cannot find out now of which team you speak.', 'Please try again in a moment.')
      }
    return inWorkspace(own, room)
  }
}
