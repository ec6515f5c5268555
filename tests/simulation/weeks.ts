import type { Instant } from '../../src/clock.ts'
import type { Recurrence } from '../../src/plan/recurrence/recurrence.ts'
import type { Store } from '../../src/store/open.ts'
import { type Owed, owedBetween } from './owed.ts'
import { itemOf, settingsIn } from './rooms.ts'
import { day } from './spans.ts'

/** A plan with an item that falls due every Monday, a digest on Mondays and reminders on working days. */
export interface Weeks {
  readonly roadmap: number
  readonly digests: readonly Owed[]
}

export const key = 'ONE'
const begins = '2026-12-01'
const at = '09:30'
const zone = 'Europe/Berlin'

export async function openWeeks(
  store: Store,
  rooms: readonly [string, ...string[]],
  count: number,
): Promise<Weeks> {
  const since: Instant = Date.parse(`${begins}T12:00:00Z`)
  const every = (on: number[]): Recurrence => ({
    ...{ step: { unit: 'week', count: 1, on }, from: begins, at, zone, whenFree: 'shift' },
  })
  const digests = owedBetween(every([1]), since, since + count * 7 * day)
  const reminders = owedBetween(every([1, 2, 3, 4, 5]), since, since + 7 * day)
  return store.write(async (tx) => {
    const settings = settingsIn(zone)
    const workspace = rooms[0].split('/').slice(0, 2).join('/')
    const { id } = await tx.roadmaps.add({ workspace, key, header: { title: 'Weeks' }, settings }, since)
    for (const room of rooms) await tx.roadmaps.follow(room, id)
    await tx.roadmaps.takeNumbers(id, digests.length)
    for (const [week, { on }] of digests.entries())
      await tx.items.add(id, { ...itemOf(key, week + 1), due: on })
    for (const [job, recurrence, first] of [
      ['digest', every([1]), digests[0]],
      ['reminders', every([1, 2, 3, 4, 5]), reminders[0]],
    ] as const)
      await tx.schedules.set({
        ...{ job, roadmap: id, room: rooms[0], recurrence, doneUntil: since },
        ...(first && { dueAt: first.at }),
      })
    return { roadmap: id, digests }
  })
}
