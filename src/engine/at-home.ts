import { inWorkspace, roomParts, workspaceOf } from '../chat/place.ts'
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
  const { platform, workspace, channel } = roomParts(request.place.room)
  if (workspace !== '@me') return request
  const told = await tx.posts.lastRoomTold(platform, request.by.id, now - mayAnswer)
  const home = told === undefined ? `${platform}/@${channel}` : workspaceOf(told)
  return { ...request, place: { ...request.place, room: inWorkspace(home, request.place.room) } }
}
