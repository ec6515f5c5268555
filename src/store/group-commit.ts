import type { Database } from 'better-sqlite3'
import type { Disk } from './disk.ts'

/** So many writes share one commit at most. */
const most = 50

interface Waiting {
  readonly alone: boolean
  /** Does the write and returns how its caller is told, once it is committed. */
  readonly work: () => Promise<() => void>
  readonly fail: (problem: unknown) => void
}

/** Lets the event loop turn. */
export const turn = () => new Promise<void>((resolve) => setImmediate(resolve))

/** Runs a write; `alone` for one that lets the event loop turn in between. */
export type Write = <T>(task: () => Promise<T>, alone?: boolean) => Promise<T>

/**
 * Writes in the order in which they came. Those that wait at the same moment share one transaction, each in a
 * savepoint of its own, for a commit costs as much as a write; nobody is told anything before it is on disk.
 */
export function makeGroupCommit(sqlite: Database, disk: Disk, committed: () => void): Write {
  const begin = sqlite.prepare('begin immediate')
  const commit = sqlite.prepare('commit')
  const rollback = sqlite.prepare('rollback')
  const mark = sqlite.prepare('savepoint one')
  const keep = sqlite.prepare('release one')
  const undo = sqlite.prepare('rollback to one')
  const waiting: Waiting[] = []
  let isRunning = false

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      await together(nextGroup())
      // Those who were told can answer, and requests that have arrived meanwhile join in.
      await turn()
    }
    isRunning = false
  }

  function nextGroup(): readonly Waiting[] {
    const alone = waiting.findIndex((one) => one.alone)
    return waiting.splice(0, alone < 0 ? most : Math.min(most, Math.max(1, alone)))
  }

  async function together(group: readonly Waiting[]): Promise<void> {
    try {
      disk.mustWork()
      begin.run()
      const told: (() => void)[] = []
      for (const one of group) told.push(await (group.length === 1 ? one.work() : inSavepoint(one)))
      commit.run()
      await disk.keep(group.some(({ alone }) => alone))
      for (const tell of told) tell()
      committed()
    } catch (problem) {
      if (sqlite.inTransaction) rollback.run()
      for (const one of group) one.fail(problem)
    }
  }

  /** @throws when the failure ended the whole transaction, as a full disk does */
  async function inSavepoint({ work, fail }: Waiting): Promise<() => void> {
    mark.run()
    try {
      const told = await work()
      keep.run()
      return told
    } catch (problem) {
      if (!sqlite.inTransaction) throw problem
      undo.run()
      keep.run()
      return () => fail(problem)
    }
  }

  return (task, alone = false) => {
    const { promise, resolve, reject } = Promise.withResolvers<Awaited<ReturnType<typeof task>>>()
    const work = async () => {
      const outcome = await task()
      return () => resolve(outcome)
    }
    waiting.push({ alone, work, fail: reject })
    if (!isRunning) {
      isRunning = true
      // Requests that have arrived already join in.
      void turn().then(run)
    }
    return promise
  }
}
