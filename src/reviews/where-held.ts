import type { RoomId } from '../chat/place.ts'
import type { Schedule } from '../store/schedules.ts'
import type { Transaction } from '../store/transaction.ts'
import { reviewSchedules } from './review-schedule.ts'

/** Each with the room that hears of it: its own or, while that does not follow the plan, another that does. */
export async function whereHeld<Kind extends Pick<Schedule, 'room'>>(
  tx: Transaction,
  roadmap: number,
  schedules: readonly Kind[],
): Promise<readonly Kind[]> {
  const held = new Map<RoomId, RoomId>()
  for (const { room } of schedules)
    if (!held.has(room)) held.set(room, (await tx.roadmaps.roomFor(roadmap, room)) ?? room)
  return schedules.map((one) => ({ ...one, room: held.get(one.room) ?? one.room }))
}

/** The rooms that are called for reviews of a plan that are accepted: of all, or of those with these numbers. */
export async function roomsCalled(
  tx: Transaction,
  roadmap: number,
  numbers?: readonly number[],
): Promise<readonly RoomId[]> {
  const accepted = (await reviewSchedules(tx, roadmap)).filter(
    ({ isProposed, number }) => !isProposed && (numbers === undefined || numbers.includes(number)),
  )
  return [...new Set((await whereHeld(tx, roadmap, accepted)).map(({ room }) => room))]
}
