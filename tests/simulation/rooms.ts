import type { Instant } from '../../src/clock.ts'
import { occurrencesAfter } from '../../src/plan/recurrence/occurrences.ts'
import type { Recurrence, Step } from '../../src/plan/recurrence/recurrence.ts'
import type { Roadmap } from '../../src/plan/roadmap.ts'
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

/** Clock changes on both hemispheres, at odd offsets, of half an hour and of two, in Ramadan, and of a whole day. */
const zones = [
  'Europe/Berlin',
  'America/New_York',
  'America/Santiago',
  'Australia/Lord_Howe',
  'Pacific/Chatham',
  'Pacific/Apia',
  'America/St_Johns',
  'Africa/Casablanca',
  'Africa/Cairo',
  'Antarctica/Troll',
  'Asia/Kathmandu',
  'Asia/Tehran',
  'Asia/Gaza',
  'America/Nuuk',
  'Pacific/Kiritimati',
  'UTC',
] as const

const often: readonly [Step, ...Step[]] = [
  { unit: 'week', count: 1, on: [1] },
  { unit: 'week', count: 2, on: [1, 7] },
  { unit: 'week', count: 3, on: [3, 6] },
  { unit: 'day', count: 11 },
]
const seldom: readonly [Step, ...Step[]] = [
  { unit: 'month', count: 1, on: 31 },
  { unit: 'month', count: 3, on: 15 },
  { unit: 'month', count: 1, on: 'last-day' },
  { unit: 'month', count: 1, on: 'first-working-day' },
  { unit: 'month', count: 1, on: { nth: 5, weekday: 7 } },
  { unit: 'month', count: 1, on: { nth: -1, weekday: 7 } },
]

const times = ['00:00', '00:30', '01:30', '02:00', '02:15', '02:30', '03:00', '09:30', '23:30'] as const

export async function openRoom(store: Store, number: number, now: Instant, chance: Generator): Promise<Room> {
  const workspace = `${chance.pick(platformNames)}/T1`
  const id = `${workspace}/C${number}`
  const zone = chance.pick(zones)
  const from = new Date(now).toISOString().slice(0, 10)
  const recurrence: Recurrence = {
    ...{
      step: chance.pick(number === 1 ? often : seldom),
      from,
      at: chance.pick(times),
      zone,
      whenFree: 'shift',
    },
  }
  const job = chance.pick(['digest', 'series'])
  const roadmap = await store.write(async (tx) => {
    const settings = { zone, language: 'en', maintainers: [], changes: 'everyone', quiet: false } as const
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

function itemOf(key: string, number: number) {
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
