import type { Instant } from '../../src/clock.ts'
import type { Recurrence } from '../../src/plan/recurrence/recurrence.ts'
import type { Store } from '../../src/store/open.ts'
import type { Generator } from './generator.ts'
import { mustBePunctual } from './holdings.ts'
import { owedBetween } from './owed.ts'
import { itemOf, settingsIn, zones } from './rooms.ts'
import { day } from './spans.ts'
import type { World } from './world.ts'

/** A room that is reminded every week of what falls due. */
export interface Reminded {
  readonly id: string
  readonly roadmap: number
  readonly recurrence: Recurrence
  readonly since: Instant
  /** When each item falls due. */
  readonly dues: ReadonlyMap<string, string>
}

const id = 'discord/T2/C1'
const key = 'DUE'
/** A working day and a weekend lie between a day and the working day after the next at most. */
const ahead = 5 * day

/** Some things fall due each year, and nobody ever does them. */
export async function openReminded(
  store: Store,
  now: Instant,
  years: number,
  chance: Generator,
): Promise<Reminded> {
  const [zone, at] = chance.pick(zones)
  const from = new Date(now).toISOString().slice(0, 10)
  const recurrence: Recurrence = {
    step: { unit: 'week', count: 1, on: [3] },
    from,
    at,
    zone,
    whenFree: 'shift',
  }
  const owed = owedBetween(recurrence, now, now + years * 366 * day)
  const dues = new Map<string, string>()
  for (const { on } of owed)
    if (chance.chance(0.1)) dues.set(`${key}-${dues.size + 1}`, later(on, chance.pick([0, 0, 1, 3])))
  const roadmap = await store.write(async (tx) => {
    const header = { title: 'What falls due' }
    const added = await tx.roadmaps.add(
      { workspace: 'discord/T2', key, header, settings: settingsIn(zone) },
      now,
    )
    await tx.roadmaps.follow(id, added.id)
    await tx.roadmaps.takeNumbers(added.id, dues.size)
    for (const [number, due] of [...dues.values()].entries())
      await tx.items.add(added.id, { ...itemOf(key, number + 1), due })
    const first = owed[0]?.at
    const when = { recurrence, doneUntil: now, ...(first !== undefined && { dueAt: first }) }
    await tx.schedules.set({ job: 'reminders', roadmap: added.id, room: id, ...when })
    return added.id
  })
  return { id, roadmap, recurrence, since: now, dues }
}

/** Everything that fell due was told of, on its day if somebody is reminded then, and not long before. */
export function judgeReminded(world: World, { roadmap, recurrence, since, dues }: Reminded): void {
  const owed = owedBetween(recurrence, since, world.course.highest)
  const reminders = world.said.filter((one) => one.key.startsWith(`reminders:${roadmap}:`))
  const arrived = reminders.map(({ view, highest }) => ({ words: JSON.stringify(view), highest }))
  const refused = [...world.refused.values()].map((view) => JSON.stringify(view))
  for (const [ref, due] of dues) {
    const names = new RegExp(`\\b${ref}\\b`)
    const told = arrived.filter(({ words }) => names.test(words))
    const isOwed = owed.some(({ on }) => on >= due)
    if (isOwed && told.length === 0 && !refused.some((words) => names.test(words)))
      world.breaks(`nobody was reminded: ${ref}, due ${due}`)
    if (told.length > 2) world.breaks(`reminded ${told.length} times: ${ref}, due ${due}`)
    if (told.some(({ highest }) => highest + ahead < Date.parse(due)))
      world.breaks(`reminded too early: ${ref}, due ${due}`)
    const today = owed.find(({ on }) => on === due)
    if (
      today &&
      mustBePunctual(world, today) &&
      !world.firstAttempts.has(`reminders:${roadmap}:${id}:${due}:`)
    )
      world.breaks(`not reminded on the day: ${ref}, due ${due}`)
  }
}

function later(on: string, days: number): string {
  return new Date(Date.parse(on) + days * day).toISOString().slice(0, 10)
}
