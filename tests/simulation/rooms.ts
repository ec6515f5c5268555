import { workspaceOf } from '../../src/chat/place.ts'
import type { Instant } from '../../src/clock.ts'
import { occurrencesAfter } from '../../src/plan/recurrence/occurrences.ts'
import type { Recurrence, Step } from '../../src/plan/recurrence/recurrence.ts'
import type { Roadmap } from '../../src/plan/roadmap.ts'
import type { Settings } from '../../src/plan/settings.ts'
import type { Store } from '../../src/store/open.ts'
import type { Generator } from './generator.ts'
import { platformNames } from './incarnation.ts'

/** A room that follows a plan, and what comes there again and again. */
export interface Room {
  readonly id: string
  readonly roadmap: Roadmap
  readonly job: 'digest' | 'series'
  readonly recurrence: Recurrence
  readonly since: Instant
}

export const itemsEach = 4

/**
 * Clock changes on both hemispheres, at odd offsets, of half an hour, of two and of a whole day, in Ramadan and around
 * midnight; with each zone a time of day that it skips or repeats.
 */
export const zones = [
  ['Europe/Berlin', '02:30'],
  ['America/New_York', '01:30'],
  ['America/New_York', '02:30'],
  ['America/Santiago', '00:30'],
  ['America/Santiago', '23:30'],
  ['Australia/Lord_Howe', '01:45'],
  ['Australia/Lord_Howe', '02:15'],
  ['Pacific/Chatham', '03:15'],
  ['Pacific/Apia', '03:30'],
  ['America/St_Johns', '00:30'],
  ['Africa/Casablanca', '02:30'],
  ['Africa/Cairo', '00:00'],
  ['Africa/Cairo', '23:30'],
  ['Antarctica/Troll', '01:30'],
  ['Asia/Kathmandu', '09:30'],
  ['Asia/Tehran', '23:30'],
  ['Asia/Gaza', '00:30'],
  ['America/Nuuk', '22:30'],
  ['America/Scoresbysund', '23:30'],
  ['Pacific/Kiritimati', '00:00'],
  ['UTC', '09:30'],
] as const

const often: readonly [Step, ...Step[]] = [
  { unit: 'week', count: 1, on: [7] },
  { unit: 'week', count: 2, on: [7] },
  { unit: 'week', count: 3, on: [5, 7] },
  { unit: 'day', count: 17 },
]
const seldom: readonly [Step, ...Step[]] = [
  { unit: 'month', count: 1, on: 31 },
  { unit: 'month', count: 3, on: 15 },
  { unit: 'month', count: 1, on: 'last-day' },
  { unit: 'month', count: 1, on: 'first-working-day' },
  { unit: 'month', count: 1, on: { nth: 5, weekday: 7 } },
  { unit: 'month', count: 1, on: { nth: -1, weekday: 7 } },
]

/** Opens a room; what comes in the same one as another's comes at the same times. */
export async function openRoom(
  store: Store,
  number: number,
  now: Instant,
  chance: Generator,
  same?: Room,
): Promise<Room> {
  const id = same?.id ?? `${chance.pick(platformNames)}/T1/C${number}`
  const workspace = workspaceOf(id)
  const recurrence =
    same?.recurrence ?? anyRecurrence(chance.pick(number === 1 ? often : seldom), now, chance)
  const { zone } = recurrence
  const job = chance.pick(['digest', 'series'])
  const roadmap = await store.write(async (tx) => {
    const settings = settingsIn(zone)
    const header = { title: `Plan ${number}` }
    const added = await tx.roadmaps.add(
      { workspace, key: number === 1 ? 'ONE' : 'TWO', header, settings },
      now,
    )
    await tx.roadmaps.follow(id, added.id)
    await tx.roadmaps.takeNumbers(added.id, itemsEach)
    for (let item = 1; item <= itemsEach; item += 1) await tx.items.add(added.id, itemOf(added.key, item))
    const due = occurrencesAfter(recurrence, now, 1)[0]?.at
    const when = { recurrence, doneUntil: now, ...(due !== undefined && { dueAt: due }) }
    await tx.schedules.set({ job, roadmap: added.id, room: id, ...when })
    return added
  })
  return { id, roadmap, job, recurrence, since: now }
}

function anyRecurrence(step: Step, now: Instant, chance: Generator): Recurrence {
  const [zone, at] = chance.pick(zones)
  return { step, from: new Date(now).toISOString().slice(0, 10), at, zone, whenFree: 'shift' }
}

export function settingsIn(zone: string): Settings {
  return {
    zone,
    language: 'en',
    maintainers: [{ id: 'U9', name: 'chief' }],
    changes: 'everyone',
    quiet: false,
  }
}

/** A task that is still to be done. */
export function itemOf(key: string, number: number) {
  return {
    ref: `${key}-${number}`,
    number,
    kind: 'task',
    state: 'open',
    text: `Thing ${number}`,
    section: [],
    line: number,
    claimed: false,
    origin: 'document',
    why: 'It has a box.',
    detail: {},
    documentState: 'open',
    shown: {},
    kindCorrected: false,
  } as const
}
