import { inWorkspace, type RoomId, roomParts, workspaceOf } from '../chat/place.ts'
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

/** The room in which something is said. @throws UserError where that cannot be found out now */
export type AtHome = (room: RoomId, person: string) => Promise<RoomId>

/**
 * What is said in a direct message that belongs to no workspace, as on Discord, is said in the one whose plan this
 * person was last told of there and to which they belong still, else in one of the conversation's own, which nobody
 * shares; any other room is as it is.
 */
export function makeAtHome({ store, belongs, clock, log }: AtHomeParts): AtHome {
  return async (room, person) => {
    const { platform, workspace, channel } = roomParts(room)
    if (workspace !== '@me') return room
    const own = `${platform}/@${channel}`
    const since = clock.now() - mayAnswer
    const told = await store.read((tx) => tx.posts.roomsTold(platform, person, since))
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
