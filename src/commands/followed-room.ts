import type { RoomId } from '../chat/place.ts'
import { UserError } from '../errors.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Call } from './command.ts'

/** @throws UserError where this room does not follow the roadmap: nothing that comes by itself would come here */
export async function mustFollow(
  { tx, request }: Pick<Call, 'tx' | 'request'>,
  { id, key }: Roadmap,
): Promise<void> {
  if (await tx.roadmaps.isFollowedIn(request.place.room, id)) return
  throw new UserError(
    `This room does not follow ${key}, so nothing of it would come here.`,
    `First: /roadmap follow ${key}`,
  )
}

/**
 * The first of the wanted rooms that follows the roadmap, or else this one, or another one that does.
 * @throws UserError where none follows it
 */
export async function followedRoom(
  { tx, request }: Pick<Call, 'tx' | 'request'>,
  { id, key }: Roadmap,
  { of, wanted = [] }: { readonly of: string; readonly wanted?: readonly RoomId[] },
): Promise<RoomId> {
  for (const room of wanted) if (await tx.roadmaps.isFollowedIn(room, id)) return room
  const other = await tx.roadmaps.roomFor(id, request.place.room)
  if (other !== undefined) return other
  throw new UserError(
    `No room follows ${key}, so nobody would hear of ${of}.`,
    `First, in a room: /roadmap follow ${key}`,
  )
}
