import type { Platform } from '../chat/platform.ts'
import type { Clock, Instant } from '../clock.ts'

/** Whoever belongs to a workspace is taken to belong to it for so long, ms: a platform is asked, and nobody waits twice. */
const stillBelongs = 5 * 60_000

/** So many are kept in mind. */
const most = 1000

/** Whether somebody belongs to a workspace. Rejects when that cannot be found out now. */
export type Belongs = (workspace: string, person: string) => Promise<boolean>

/** Asks a platform whose direct conversations belong to no workspace; on any other, whoever can be reached belongs. */
export function makeBelongs(platforms: readonly Platform[], clock: Clock): Belongs {
  const belonging = new Map<string, Instant>()

  return async (workspace, person) => {
    const who = `${workspace} ${person}`
    if ((belonging.get(who) ?? 0) > clock.now()) return true
    const platform = platforms.find(({ name }) => workspace.startsWith(`${name}/`))
    if (platform?.isMember === undefined) return true
    if (!(await platform.isMember(workspace, person))) return false
    if (belonging.size >= most) belonging.clear()
    belonging.set(who, clock.now() + stillBelongs)
    return true
  }
}
