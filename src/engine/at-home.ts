import { inWorkspace, type RoomId, roomParts, workspaceOf } from '../chat/place.ts'
import type { Platform } from '../chat/platform.ts'
import type { Clock, Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import type { Log } from '../log.ts'
import type { Store } from '../store/open.ts'

/** Whoever was told something of a plan may answer for so long, ms. */
const mayAnswer = 90 * 24 * 60 * 60_000

/** Whoever belongs to a workspace is taken to belong to it for so long, ms: a platform is asked, and nobody waits twice. */
const stillBelongs = 5 * 60_000

/** So many are kept in mind. */
const most = 1000

export interface AtHomeParts {
  readonly store: Store
  readonly platforms: readonly Platform[]
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
export function makeAtHome({ store, platforms, clock, log }: AtHomeParts): AtHome {
  const belonging = new Map<string, Instant>()

  async function belongs(workspace: string, person: string): Promise<boolean> {
    const who = `${workspace} ${person}`
    if ((belonging.get(who) ?? 0) > clock.now()) return true
    const platform = platforms.find(({ name }) => workspace.startsWith(`${name}/`))
    const isMember = (await platform?.isMember?.(workspace, person)) ?? false
    if (!isMember) return false
    if (belonging.size >= most) belonging.clear()
    belonging.set(who, clock.now() + stillBelongs)
    return true
  }

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
