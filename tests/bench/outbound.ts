import { join } from 'node:path'
import type { Platform } from '../../src/chat/platform.ts'
import { systemClock } from '../../src/clock.ts'
import { startEngine } from '../../src/engine/start.ts'
import { defineJob } from '../../src/jobs/job.ts'
import { makeLog } from '../../src/log.ts'
import type { Recurrence } from '../../src/plan/recurrence/recurrence.ts'
import { discord } from '../../src/platforms/discord/index.ts'
import { slack } from '../../src/platforms/slack/index.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { said } from '../../src/views/said.ts'
import {
  discordLimit,
  type Limit,
  type PacedPlatform,
  slackLimit,
  startPacedPlatform,
} from './paced-platform.ts'
import { median, percentile, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'
import { seed } from './seed.ts'

const inARow = 40
const atOnce = 1_000
const others = 200
const rounds = 15
const clock = systemClock
const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })

/** What is said arrives as fast as each platform takes it, and no room waits for another. */
export async function outbound(): Promise<readonly Result[]> {
  return [
    await asFastAsAllowed('Slack', slackLimit, slackAt, 'slack/T1/C1'),
    await asFastAsAllowed('Discord', discordLimit, discordAt, 'discord/1/100000000000000001'),
    await besideABlockedChannel(),
    await fromDueToPosted(),
  ]
}

const slackAt = (origin: string) =>
  slack({ botToken: 'xoxb-bench', signingSecret: 'bench', port: 0, apiUrl: `${origin}/api/`, clock, log })

const discordAt = (origin: string) =>
  discord({ token: 'bench', applicationId: '1', apiUrl: `${origin}/api`, clock, log: () => undefined })

interface Parts {
  readonly store: Store
  readonly fake: PacedPlatform
  readonly settled: () => Promise<void>
}

/** A bot that only delivers, on a platform of its own; what is prepared is there before it starts. */
async function withBot<T>(
  limit: Limit,
  at: (origin: string) => Platform,
  work: (parts: Parts) => Promise<T>,
  prepare: (store: Store) => Promise<void> = async () => undefined,
): Promise<T> {
  const fake = await startPacedPlatform(limit)
  const store = openStore(join(scratchFolder(), 'cairn.db'))
  await prepare(store)
  const telling = defineJob({
    name: 'bench',
    run: async ({ room, number = 0, on }) => [
      { key: `bench:${number}:${on}`, at: { room }, view: said(`message ${number}`) },
    ],
  })
  const engine = startEngine({
    ...{ store, clock, log, commands: [], jobs: [telling], random: Math.random },
    platforms: [at(fake.origin)],
    rebuild: () => Promise.reject(new RangeError('no cards are posted')),
    glancesOf: async () => [],
    readHandovers: async () => undefined,
    lookUpstream: async () => undefined,
    askWorld: async () => undefined,
  })
  try {
    return await work({ store, fake, settled: engine.settled })
  } finally {
    await fake.close()
    await engine.stop()
    store.close()
  }
}

/** Decides that messages are said, each in the room of its number. */
async function decide(store: Store, from: number, rooms: readonly string[]): Promise<void> {
  await store.write(async (tx) => {
    for (const [at, room] of rooms.entries()) {
      const words = `message ${from + at}`
      await tx.posts.add({ key: words, at: { room }, view: said(words) }, clock.now())
    }
  })
}

/** Resolves with the milliseconds until each of these was taken, from the moment of the call. */
async function taken(fake: PacedPlatform, numbers: readonly number[]): Promise<readonly number[]> {
  const began = performance.now()
  for (;;) {
    const times = numbers.map((number) => fake.taken.get(`message ${number}`))
    if (!times.includes(undefined)) return times.map((time) => (time ?? 0) - began)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** Messages for one channel, beside the time in which its platform takes so many. */
function asFastAsAllowed(
  name: string,
  limit: Limit,
  at: (origin: string) => Platform,
  room: string,
): Promise<Result> {
  return withBot(limit, at, async ({ store, fake, settled }) => {
    await decide(
      store,
      1,
      Array.from({ length: inARow }, () => room),
    )
    void settled()
    const times = await taken(
      fake,
      Array.from({ length: inARow }, (_, number) => number + 1),
    )
    if (fake.refused > 0) throw new Error(`${name} refused ${fake.refused} messages that came too fast`)
    const { messages, perMs, refills } = limit
    const rest = inARow - messages
    const allowed = refills === 'each' ? (rest * perMs) / messages : Math.ceil(rest / messages) * perMs
    return {
      what: `${inARow} messages for one channel of ${name}, at the rate that it allows and with no 429`,
      ours: Math.max(...times) - Math.min(...times),
      reference: allowed,
      unit: 'ms',
      bar: { atLeast: 0.95 },
    }
  })
}

/** How long others wait beside a channel that never answers, against how long they wait without it, in turns. */
async function besideABlockedChannel(): Promise<Result> {
  const p99: Record<'free' | 'blocked', number[]> = { free: [], blocked: [] }
  const room = (number: number) => `slack/T1/C${number}`
  await withBot(slackLimit, slackAt, (free) =>
    withBot(slackLimit, slackAt, async (blocked) => {
      blocked.fake.block('C0')
      await decide(blocked.store, 100_000, [room(0), room(0)])
      for (let count = 0; count <= rounds; count += 1)
        for (const [name, { store, fake, settled }] of [
          ['free', free],
          ['blocked', blocked],
        ] as const) {
          const numbers = Array.from({ length: others }, (_, at) => count * others + at + 1)
          await decide(store, numbers[0] ?? 0, numbers.map(room))
          void settled()
          const times = await taken(fake, numbers)
          // The first round is for getting warm.
          if (count > 0) p99[name].push(percentile(times, 99))
        }
    }),
  )
  return {
    what: `p99 of ${others} channels beside one that never answers, against without it`,
    ours: median(p99.blocked),
    reference: median(p99.free),
    unit: 'ms',
    bar: { atMost: 1.1 },
  }
}

/** Many rooms whose time has come at the same moment, until the last words arrive. */
async function fromDueToPosted(): Promise<Result> {
  const begin = clock.now() + 5_000
  const numbers = Array.from({ length: atOnce }, (_, at) => at + 1)
  const prepare = async (store: Store) => {
    const [roadmap] = await seed(store, 1, 1)
    if (roadmap === undefined) throw new RangeError('nothing was seeded')
    await store.write(async (tx) => {
      for (const number of numbers) {
        const room = `slack/T1/C${number}`
        await tx.roadmaps.follow(room, roadmap.id)
        await tx.schedules.set({
          ...{ job: 'bench', roadmap: roadmap.id, room, number, recurrence: todayAt(begin) },
          ...{ dueAt: begin, doneUntil: begin - 60_000 },
        })
      }
    })
  }
  const work = async ({ fake }: Parts): Promise<Result> => {
    const left = begin - clock.now()
    if (left < 0) throw new Error('the seeding took too long')
    const times = (await taken(fake, numbers)).map((time) => time - left)
    return {
      what: `p99 from due to posted, ${atOnce} due at once in as many channels, held to 5 s`,
      ours: percentile(times, 99),
      reference: 5_000,
      unit: 'ms',
      bar: { atMost: 1 },
    }
  }
  return withBot(slackLimit, slackAt, work, prepare)
}

/** Comes each day, today within the minute. */
function todayAt(instant: number): Recurrence {
  const [from = '', time = ''] = new Date(instant).toISOString().split('T')
  return { step: { unit: 'day', count: 1 }, from, at: time.slice(0, 5), zone: 'UTC', whenFree: 'shift' }
}
