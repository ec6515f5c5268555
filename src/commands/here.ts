import { workspaceOf } from '../chat/place.ts'
import type { Request } from '../chat/request.ts'
import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { listed } from '../views/words.ts'
import type { Call } from './command.ts'

/**
 * The roadmap that a key names in this workspace, or the one that this room follows.
 * @throws UserError when there is none, or when several could be meant
 */
export async function roadmapHere({ tx, request }: Call, key: string | undefined): Promise<Roadmap> {
  const workspace = workspaceOf(request.place.room)
  if (key !== undefined) {
    const named = await tx.roadmaps.byKey(workspace, key.toUpperCase())
    if (named) return named
    const all = await tx.roadmaps.ofWorkspace(workspace)
    throw new UserError(
      `There is no roadmap ${key.toUpperCase()} here.`,
      all.length === 0
        ? 'Import one first: /roadmap import'
        : `There ${all.length === 1 ? 'is' : 'are'} ${listed(all.map((one) => one.key))}.`,
    )
  }
  const followed = await tx.roadmaps.followedIn(request.place.room)
  const [only] = followed
  if (only === undefined) {
    const [other] = await tx.roadmaps.ofWorkspace(workspace)
    throw new UserError(
      'This room follows no roadmap yet.',
      `Hand one over: /roadmap import${other === undefined ? '' : `, or follow one: /roadmap follow ${other.key}`}`,
    )
  }
  if (followed.length > 1)
    throw new UserError(
      `This room follows ${listed(followed.map((one) => one.key))}.`,
      `Say which one you mean, for example: /roadmap ${withKey(request, only.key)}`,
    )
  return only
}

/** Longer lines are not said again. */
const longest = 60

/** What was typed with a key behind the command, where it goes in every command that takes one. */
function withKey(request: Request, key: string): string {
  if (request.did === 'filled') return `${request.command} ${key}`
  const [, command, rest] =
    request.did === 'typed' && request.text.length <= longest
      ? (/^\s*(\S+)(.*)$/.exec(request.text) ?? [])
      : []
  return command === undefined || rest === undefined ? `status ${key}` : `${command} ${key}${rest}`
}
