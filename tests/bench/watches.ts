import { Agent, request } from 'node:http'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { makeLog } from '../../src/log.ts'
import type { WatchRule } from '../../src/plan/watch.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { watchListView } from '../../src/views/watch-list.ts'
import { makeLook } from '../../src/watching/checking.ts'
import { makeWatching, together } from '../../src/watching/watching.ts'
import { makeTestClock } from '../support/clock.ts'
import { listens, run } from './process.ts'
import { median, type Result } from './result.ts'
import { scratchFolder } from './scratch-folder.ts'
import { roomOf, seed } from './seed.ts'

const many = 1_000
const rounds = 9
const hour = 60 * 60_000
const port = 3790
const origin = `http://127.0.0.1:${port}`
const historic = 1_000_000
/** A clock that is moved from one pass to the next. */
const clock = makeTestClock('2026-12-01T09:00:00Z')
const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })

/** Upstreams that have not changed cost little more than asking them; what was read long ago costs nothing. */
export async function watchedUpstreams(): Promise<readonly Result[]> {
  const server = run(['tests/bench/crates-server.ts', String(port)])
  await listens(port, server)
  try {
    return [...(await passes()), ...(await besideHistory())]
  } finally {
    await server.end()
  }
}

interface Seeded {
  readonly store: Store
  readonly path: string
  readonly roadmap: number
  /** Looks at all of them, six hours later. */
  pass(): Promise<void>
  end(): void
}

/** So many watches of one roadmap, each looked at once. */
async function watching(
  count: number,
  base = origin,
  rule: WatchRule = { when: 'release', level: 'major' },
): Promise<Seeded> {
  const path = join(scratchFolder(), 'cairn.db')
  const store = openStore(path)
  const [roadmap] = await seed(store, 1, 1)
  if (roadmap === undefined) throw new RangeError('nothing was seeded')
  await store.write(async (tx) => {
    for (let number = 1; number <= count; number += 1)
      await tx.watches.add(
        {
          roadmap: roadmap.id,
          room: roomOf(1),
          subject: { source: 'crates', id: `crate-${number}`, label: `crate-${number} on crates.io` },
          rule,
          isProposed: false,
          failures: 0,
          requests: 0,
        },
        clock.now(),
      )
  })
  const { look, close } = makeLook({ bases: { crates: base }, tokens: {} }, clock)
  const work = makeWatching({
    store,
    clock,
    log,
    random: () => 0.5,
    look,
    closing: new AbortController().signal,
  })
  await work()
  return {
    store,
    path,
    roadmap: roadmap.id,
    async pass() {
      clock.advance(7 * hour)
      await work()
    },
    end() {
      close()
      store.close()
    },
  }
}

/** A pass over watches with unchanged answers, beside the same conditional requests and nothing else. */
async function besideBareRequests(base: string, rounds: number): Promise<readonly [number, number]> {
  const { pass, end } = await watching(many, base)
  const agent = new Agent({ keepAlive: true })
  const own: number[] = []
  const bare: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    own.push(await timed(pass))
    bare.push(await timed(() => bareRequests(agent, base)))
  }
  end()
  agent.destroy()
  return [median(own), median(bare)]
}

async function passes(): Promise<readonly Result[]> {
  const [ours, reference] = await besideBareRequests(`${origin}/far`, 3)
  const [oursAtOnce, referenceAtOnce] = await besideBareRequests(origin, 9)
  const what = `a pass over ${many} watches, unchanged, against bare requests with node:http, ${together} at a time`
  return [
    { what: `${what}, answered in 5 ms`, ours, reference, unit: 'ms', bar: { atMost: 1.3 } },
    {
      what: `${what}, answered at once by this machine`,
      ours: oursAtOnce,
      reference: referenceAtOnce,
      unit: 'ms',
      bar: 'told',
    },
  ]
}

async function bareRequests(agent: Agent, base: string): Promise<void> {
  let number = 0
  async function work(): Promise<void> {
    while (number < many) {
      number += 1
      await bareRequest(agent, new URL(`${base}/api/v1/crates/crate-${number}`))
    }
  }
  await Promise.all(Array.from({ length: together }, work))
}

const sameHeaders = {
  accept: 'application/json',
  'accept-encoding': 'gzip, deflate, br',
  'user-agent': 'cairn (follows plans in chat and watches releases)',
}

function bareRequest(agent: Agent, url: URL): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { ...sameHeaders, 'if-none-match': `"${url.pathname}"` }
    request(url, { agent, headers }, (answer) => {
      if (answer.statusCode !== 304) reject(new Error(`${url.href} has changed`))
      answer.resume().once('end', resolve)
    })
      .once('error', reject)
      .end()
  })
}

/** The list of watches and a pass with its rules, beside the same without a history. */
async function besideHistory(): Promise<readonly Result[]> {
  const few = 100
  // A rule that time alone can make true is judged at every look.
  const rule: WatchRule = { when: 'steady', months: 900 }
  const fresh = await watching(few, origin, rule)
  const old = await watching(few, origin, rule)
  writeHistory(old.path, few)
  const tasks: readonly (readonly [string, (seeded: Seeded) => Promise<unknown>])[] = [
    ['the list of watches', list],
    ['a pass with its rules', ({ pass }) => pass()],
  ]
  const results: Result[] = []
  for (const [what, task] of tasks) {
    const [own, bare]: [number[], number[]] = [[], []]
    for (let round = 0; round < 2 * rounds; round += 1) {
      own.push(await timed(() => task(old)))
      bare.push(await timed(() => task(fresh)))
    }
    results.push({
      what: `${what}, on a history of ${historic} facts, against an empty one`,
      ours: median(own),
      reference: median(bare),
      unit: 'ms',
      bar: { atMost: 2 },
    })
  }
  fresh.end()
  old.end()
  return results
}

/** Ten times, for once is too short to be measured. */
function list({ store, roadmap }: Seeded): Promise<unknown> {
  return store.read(async (tx) => {
    const found = await tx.roadmaps.byId(roadmap)
    for (let time = 0; time < 10; time += 1)
      if (found) watchListView(found, await tx.watches.ofRoadmap(roadmap))
  })
}

/** What a million looks would have left that each found something new. */
function writeHistory(path: string, watches: number): void {
  const sqlite = new SqliteDatabase(path)
  const add = sqlite.prepare('insert into facts (watch_id, name, value, at, until_at) values (?, ?, ?, ?, ?)')
  sqlite.transaction(() => {
    for (let at = 0; at < historic; at += 1)
      add.run((at % watches) + 1, 'commits', String(at % 900), clock.now() + at, clock.now() + at + 1)
  })()
  // Years of looks would not all stand in the write-ahead log.
  sqlite.pragma('wal_checkpoint(TRUNCATE)')
  sqlite.close()
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
