import { workspaceOf } from '../chat/place.ts'
import type { Request } from '../chat/request.ts'
import type { Command } from '../commands/command.ts'
import { UserError } from '../errors.ts'
import type { Store } from '../store/open.ts'
import type { Transaction } from '../store/transaction.ts'

/** Who asks, by the name that is known where the platform cannot say it now; a guest where nobody knows them. */
export async function recognised(store: Store, request: Request): Promise<Request> {
  const { by, place } = request
  if (by.unsure !== true) return request
  const name = await store.read((tx) => tx.people.nameOf(workspaceOf(place.room), by.id))
  return { ...request, by: name === undefined ? { ...by, guest: true } : { ...by, name } }
}

/** @throws UserError when a guest asks for what is not for guests */
export function mustBeOpenTo({ by }: Request, { forGuests }: Command): void {
  if (by.guest !== true || forGuests === true) return
  if (by.unsure === true)
    throw new UserError('I cannot find out now who you are.', 'Please try again in a moment.')
  throw new UserError(
    'Whoever is of another company can see and check off here what this room follows, and nothing else.',
    'Ask somebody of this workspace.',
  )
}

/** What is stored as whoever asks may see it: a guest, of all plans, those that their room follows. */
export function asSeenBy({ by, place: { room } }: Request, tx: Transaction): Transaction {
  if (by.guest !== true) return tx
  const { roadmaps } = tx
  const ifFollowed = async <T extends { readonly id: number }>(found: T | undefined) =>
    found !== undefined && (await roadmaps.isFollowedIn(room, found.id)) ? found : undefined
  return {
    ...tx,
    roadmaps: {
      ...roadmaps,
      byKey: async (workspace, key) => ifFollowed(await roadmaps.byKey(workspace, key)),
      byId: async (id) => ifFollowed(await roadmaps.byId(id)),
      ofWorkspace: () => roadmaps.followedIn(room),
      async keysAround(workspace, at, named) {
        const { keys, followed } = await roadmaps.keysAround(workspace, at, named)
        return { keys: keys.filter((key) => followed.includes(key)), followed }
      },
    },
  }
}
