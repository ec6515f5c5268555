import { inWorkspace, type RoomId, roomParts, workspaceOf } from '../chat/place.ts'
import type { Request } from '../chat/request.ts'
import type { Instant } from '../clock.ts'
import type { Transaction } from '../store/transaction.ts'

/** Whoever was told something of a plan may answer for so long, ms. */
const mayAnswer = 90 * 24 * 60 * 60_000

/**
 * What is said in a direct message that belongs to no workspace, as on Discord, is said in the one whose plan this
 * person was last told of there, else in one of the conversation's own, which nobody shares; all else as it is.
 */
export async function atHome(tx: Transaction, request: Request, now: Instant): Promise<Request> {
  const room = await roomAtHome(tx, request.place.room, request.by.id, now)
  return room === request.place.room ? request : { ...request, place: { ...request.place, room } }
}

/** The room that a direct conversation of no workspace is for this person; any other as it is. */
export async function roomAtHome(
  tx: Transaction,
  room: RoomId,
  person: string,
  now: Instant,
): Promise<RoomId> {
  const { platform, workspace, channel } = roomParts(room)
  if (workspace !== '@me') return room
  const told = await tx.posts.lastRoomTold(platform, person, now - mayAnswer)
  return inWorkspace(told === undefined ? `${platform}/@${channel}` : workspaceOf(told), room)
}
