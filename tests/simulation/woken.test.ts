import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Platform } from '../../src/chat/platform.ts'
import { type Instant, systemClock } from '../../src/clock.ts'
import { startEngine } from '../../src/engine/start.ts'
import { defineJob } from '../../src/jobs/job.ts'
import { makeLog } from '../../src/log.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { said } from '../../src/views/said.ts'
import { double } from '../engine/double.ts'
import { type Generator, makeGenerator } from './generator.ts'
import { instantDisk } from './instant-disk.ts'
import { owedBetween } from './owed.ts'
import { settingsIn } from './rooms.ts'
import { withDatabase } from './scratch.ts'
import { hour, minute, second } from './spans.ts'

const begins = Date.UTC(2026, 2, 29, 6)
const lasts = hour
const step = second
/** What is due is said at once; after the clock was set, or the bot started, within five seconds. */
const [patience, longPatience] = [second, 6 * second]

const bell = defineJob({
  name: 'bell',
  run: async ({ room, on }) => [{ key: `${room}:${on}`, at: { room }, view: said('Ding') }],
})

beforeEach(() => {
  vi.useFakeTimers({
    now: begins,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
  })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Rooms in each of which a bell rings once, at a time that a seed decides; with when it is due, by what is said. */
async function openBells(store: Store, chance: Generator): Promise<ReadonlyMap<string, Instant>> {
  const due = new Map<string, Instant>()
  await store.write(async (tx) => {
    const plan = {
      workspace: 'slack/T1',
      key: 'ONE',
      header: { title: 'Bells' },
      settings: settingsIn('UTC'),
    }
    const { id } = await tx.roadmaps.add(plan, begins)
    for (let number = 1; number <= 60; number += 1) {
      const room = `slack/T1/C${number}`
      const at = new Date(begins + chance.below(lasts)).toISOString().slice(11, 16)
      const step = { unit: 'day', count: 1 } as const
      const recurrence = { step, from: '2026-03-29', at, zone: 'UTC', whenFree: 'shift' } as const
      const [first] = owedBetween(recurrence, begins, begins + lasts)
      if (first === undefined) continue
      await tx.roadmaps.follow(room, id)
      await tx.schedules.set({
        job: 'bell',
        roadmap: id,
        room,
        recurrence,
        doneUntil: begins,
        dueAt: first.at,
      })
      due.set(`${room}:${first.on}`, first.at)
    }
  })
  return due
}

function start(store: Store, platform: Platform, chance: Generator) {
  return startEngine({
    store,
    commands: [],
    jobs: [bell],
    platforms: [platform],
    clock: systemClock,
    log: makeLog({ level: 'error', write: (line) => expect(line).toBe(''), clock: systemClock }),
    random: chance.next,
    rebuild: () => Promise.reject(new RangeError('a bell is no card')),
    glancesOf: async () => [],
    readHandovers: async () => undefined,
    lookUpstream: async () => undefined,
    askWorld: async () => undefined,
  })
}

/** Lets the engine do all that it was woken for: a commit takes a turn of the event loop. */
async function calm(): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

it.each([1, 2, 3])('rings every bell once and in time, woken by its alarm alone, of seed %i', (seed) =>
  withDatabase(async (path) => {
    const chance = makeGenerator(seed)
    const store = openStore(path, instantDisk)
    const due = await openBells(store, chance)
    const platform = double('slack')
    const rung = () => platform.calls.filter((call) => call.startsWith('post ')).map((call) => call.slice(5))
    const overdue = new Map<string, number>()
    let engine = start(store, platform, chance)
    let steady = 0
    while (systemClock.now() < begins + lasts + minute) {
      const before = new Set(rung())
      const shown = systemClock.now()
      await vi.advanceTimersByTimeAsync(step)
      await calm()
      steady += step
      for (const [key, at] of due) {
        const isRung = rung().includes(key)
        if (isRung && !before.has(key)) expect(at, `${key} too early`).toBeLessThanOrEqual(shown + step)
        overdue.set(key, isRung || systemClock.now() < at ? 0 : (overdue.get(key) ?? 0) + step)
        const most = steady > longPatience ? patience : longPatience
        expect(overdue.get(key), `${key} too late`).toBeLessThanOrEqual(most)
      }
      if (!chance.chance(0.008)) continue
      steady = 0
      if (chance.chance(0.3)) {
        await engine.stop()
        await vi.advanceTimersByTimeAsync(chance.until(minute))
        engine = start(store, platform, chance)
      } else {
        const far = chance.until(chance.pick([second, minute, 10 * minute]))
        vi.setSystemTime(systemClock.now() + (chance.chance(0.6) ? far : -far))
      }
    }
    await engine.stop()
    store.close()
    expect(rung().toSorted()).toEqual([...due.keys()].toSorted())
    expect(due.size).toBeGreaterThan(50)
  }),
)
