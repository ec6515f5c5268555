import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { scheduleJob } from 'node-schedule'
import { clockFrom } from '../../src/clock.ts'
import { makeSchedule } from '../../src/engine/schedule.ts'
import { startEngine } from '../../src/engine/start.ts'
import { defineJob } from '../../src/jobs/job.ts'
import { makeLog } from '../../src/log.ts'
import type { Recurrence } from '../../src/plan/recurrence/recurrence.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { said } from '../../src/views/said.ts'
import { residentOf, run } from './process.ts'
import { median, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'
import { roomOf, seed } from './seed.ts'

const many = 10_000
const afterDowntime = 100_000
const enqueued = 5_000
/** A Monday, 9:30 in UTC. */
const due = Date.parse('2026-12-07T09:30:00Z')
const ahead = 3_000
const second = 1_000

const recurrence: Recurrence = {
  step: { unit: 'week', count: 1, on: [1] },
  from: '2026-11-30',
  at: '09:30',
  zone: 'UTC',
  whenFree: 'shift',
}

const silent = defineJob({ name: 'bench', run: async () => [] })
const telling = defineJob({
  name: 'bench',
  run: async ({ room, on, number }) => [
    { key: `bench:${number}:${on}`, at: { room }, view: said('It is Monday.') },
  ],
})
const log = makeLog({
  level: 'error',
  write: (line) => process.stderr.write(line),
  clock: { now: () => due },
})

/** What is due is claimed in time, in bulk, and costs nothing while it waits. */
export async function whatIsDue(): Promise<readonly Result[]> {
  return [...(await inTime()), ...(await inBulk()), await besideBareSql(), await atRest()]
}

/** A database with so many schedules, due one after the other within so many milliseconds. */
async function seeded(count: number, within = 0): Promise<{ readonly store: Store; readonly path: string }> {
  const path = join(scratchFolder(), 'cairn.db')
  const store = openStore(path)
  const [roadmap] = await seed(store, 1, 1)
  if (roadmap === undefined) throw new RangeError('nothing was seeded')
  await store.write(async (tx) => {
    for (let number = 1; number <= count; number += 1)
      await tx.schedules.set({
        job: 'bench',
        roadmap: roadmap.id,
        room: roomOf(1),
        number,
        recurrence,
        dueAt: due + Math.floor(((number - 1) * within) / count),
        doneUntil: due - 1,
      })
  })
  return { store, path }
}

/** How late claims are committed, beside node-schedule with a job each; both on the clock of this machine. */
async function inTime(): Promise<readonly Result[]> {
  const { store, path } = await seeded(many, second)
  const clock = clockFrom(due - ahead)
  const claimed = Promise.withResolvers<void>()
  let longestWrite = 0
  const watched: Store = {
    ...store,
    async write(task) {
      const began = performance.now()
      const outcome = await store.write(task)
      longestWrite = Math.max(longestWrite, performance.now() - began)
      const next = await store.read((tx) => tx.schedules.nextDue())
      if (clock.now() >= due + second && (next === undefined || next > due + second)) claimed.resolve()
      return outcome
    },
  }
  const engine = startEngine({
    store: watched,
    commands: [],
    jobs: [silent],
    platforms: [],
    clock,
    log,
    random: () => 0.5,
    rebuild: () => Promise.reject(new RangeError('no cards are posted')),
    glancesOf: async () => [],
    readHandovers: async () => undefined,
    lookUpstream: async () => undefined,
    askWorld: async () => undefined,
  })
  await claimed.promise
  await engine.stop()
  store.close()
  const ours = latestClaim(path) + longestWrite
  const reference = await withNodeSchedule()
  return [
    {
      what: `the latest of ${many} claims due within a second, against node-schedule with a job each`,
      ours: Math.max(ours, 0.1),
      reference,
      unit: 'ms',
      bar: { atLeast: 200 },
    },
    { what: 'the same, held to 50 ms', ours, reference: 50, unit: 'ms', bar: { atMost: 1 } },
  ]
}

/** Milliseconds from when the latest was due until its claim began. */
function latestClaim(path: string): number {
  const sqlite = new SqliteDatabase(path)
  const rows = sqlite
    .prepare('select number, at from occasions join schedules on schedules.id = schedule_id')
    .all()
    .map(asRow)
  sqlite.close()
  if (rows.length !== many) throw new RangeError(`${rows.length} of ${many} were claimed`)
  return Math.max(
    ...rows.map(({ number, at }) => Number(at) - due - Math.floor(((Number(number) - 1) * second) / many)),
  )
}

function withNodeSchedule(): Promise<number> {
  const last = Promise.withResolvers<number>()
  let left = many
  const begin = Date.now() + ahead
  for (let count = 0; count < many; count += 1)
    scheduleJob(new Date(begin + Math.floor((count * second) / many)), () => {
      left -= 1
      if (left === 0) last.resolve(Date.now() - begin - second)
    })
  return last.promise
}

async function inBulk(): Promise<readonly Result[]> {
  const { store } = await seeded(afterDowntime)
  const began = performance.now()
  const held = Promise.withResolvers<number>()
  const watched: Store = {
    ...store,
    async write(task) {
      const outcome = await store.write(task)
      const next = await store.read((tx) => tx.schedules.nextDue())
      if (next === undefined || next > due) held.resolve(performance.now() - began)
      return outcome
    },
  }
  const hold = makeSchedule({
    store: watched,
    jobs: [silent],
    clock: { ...clockFrom(due), now: () => due },
    log,
  })
  const all = hold().catch(held.reject)
  const ours = await held.promise
  // Holding what was claimed goes on, and is no load to be measured beside.
  await all
  store.close()
  return [
    {
      what: `${afterDowntime} occasions claimed after downtime, held to 2 s`,
      ours,
      reference: 2_000,
      unit: 'ms',
      bar: { atMost: 1 },
    },
  ]
}

/** Claimed, held and put into the outbox, beside the statements alone. */
async function besideBareSql(): Promise<Result> {
  const own: number[] = []
  const bare: number[] = []
  for (let round = 0; round < 3; round += 1) {
    const { store, path } = await seeded(enqueued)
    const began = performance.now()
    await makeSchedule({ store, jobs: [telling], clock: { ...clockFrom(due), now: () => due }, log })()
    own.push(performance.now() - began)
    store.close()
    bare.push(statementsAlone(path))
  }
  return {
    what: `${enqueued} occasions claimed and enqueued, against the bare SQL doing the same`,
    ours: median(own),
    reference: median(bare),
    unit: 'ms',
    bar: { atMost: 2 },
  }
}

function statementsAlone(path: string): number {
  const sqlite = new SqliteDatabase(path)
  sqlite.pragma('journal_mode = WAL')
  sqlite.pragma('synchronous = FULL')
  sqlite.exec('delete from occasions; delete from posts; update schedules set due_at = 1, done_until = 0')
  const dueNow = sqlite.prepare('select * from schedules where due_at <= ? order by due_at, id limit 1000')
  const claim = sqlite.prepare(
    'insert into occasions (schedule_id, on_day, at, since, hold_at) values (?, ?, ?, ?, ?) on conflict do nothing',
  )
  const moveOn = sqlite.prepare('update schedules set due_at = ?, done_until = ? where id = ?')
  const toHold = sqlite.prepare(
    'select * from occasions join schedules on schedules.id = schedule_id where hold_at is not null and hold_at <= ? order by hold_at, schedule_id limit 50',
  )
  const roadmap = sqlite.prepare('select * from roadmaps where id = ?')
  const followed = sqlite.prepare(
    'select roadmaps.* from follows join roadmaps on roadmaps.id = roadmap_id where room = ?',
  )
  const enqueue = sqlite.prepare(
    "insert into posts (key, room, view, status, due_at, at) values (?, ?, ?, 'waiting', ?, ?) on conflict do nothing",
  )
  const held = sqlite.prepare('update occasions set hold_at = null where schedule_id = ? and on_day = ?')
  const view = JSON.stringify(said('It is Monday.'))
  const began = performance.now()
  for (let rows = dueNow.all(due); rows.length > 0; rows = dueNow.all(due))
    sqlite.transaction(() => {
      for (const row of rows) {
        const { id, done_until: since } = asRow(row)
        claim.run(id, '2026-12-07', due, since, due)
        moveOn.run(due + 7 * 24 * 60 * 60_000, due, id)
      }
    })()
  for (let rows = toHold.all(due); rows.length > 0; rows = toHold.all(due))
    sqlite.transaction(() => {
      for (const row of rows) {
        const { schedule_id: id, number, room, roadmap_id: of } = asRow(row)
        roadmap.get(of)
        followed.all(room)
        enqueue.run(`bench:${number}:2026-12-07`, room, view, due, due)
        held.run(id, '2026-12-07')
      }
    })()
  const took = performance.now() - began
  sqlite.close()
  return took
}

function asRow(row: unknown): Readonly<Record<string, unknown>> {
  if (typeof row !== 'object' || row === null) throw new RangeError('a row was expected')
  return { ...row }
}

/** The local room at rest, with nothing to come and with very much to come. */
async function atRest(): Promise<Result> {
  const memoryWith = async (count: number): Promise<number> => {
    const { store, path } = await seeded(count)
    await store.write(async (tx) => {
      for (const { id } of await tx.schedules.due(due, count)) await tx.schedules.moveOn(id, due * 2, due)
    })
    store.close()
    const waiting = run([join(import.meta.dirname, 'engine-at-rest.ts'), path])
    await new Promise((resolve) => setTimeout(resolve, 3_000))
    const memory = residentOf(waiting.pid)
    await waiting.end()
    return memory
  }
  const [reference, ours] = [await memoryWith(0), await memoryWith(100_000)]
  return {
    what: 'memory of an engine at rest with 100000 schedules, against one with none',
    ours,
    reference,
    unit: 'MB',
    bar: { atMost: 1.1 },
  }
}
