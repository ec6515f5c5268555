import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { afterEach, expect, it, vi } from 'vitest'
import { makeCheckpoints } from '../../src/store/checkpoints.ts'
import { temporaryFolder } from '../support/folder.ts'

afterEach(() => {
  vi.useRealTimers()
})

/** A log of so many pages, and whether all of them are where they belong. */
function openLog(pages: number) {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'cairn.db'))
  sqlite.pragma('journal_mode = WAL')
  const checkpoints = makeCheckpoints(sqlite)
  sqlite.exec('create table notes (text)')
  sqlite.prepare('insert into notes values (zeroblob(?))').run(pages * 4096)
  const gathered = sqlite.prepare<[], { log: number; checkpointed: number }>('pragma wal_checkpoint(NOOP)')
  const left = () => {
    const { log, checkpointed } = gathered.get() ?? { log: Number.NaN, checkpointed: 0 }
    return log - checkpointed
  }
  return { sqlite, checkpoints, left }
}

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}

it('moves a long log into the database when nobody has written for three seconds', async () => {
  const { sqlite, checkpoints, left } = openLog(1500)
  checkpoints.committed()
  vi.advanceTimersByTime(2900)
  checkpoints.committed()
  vi.advanceTimersByTime(2900)
  expect(left()).toBeGreaterThan(1500)
  vi.advanceTimersByTime(100)
  await until(() => left() === 0)
  checkpoints.close()
  sqlite.close()
})

it('waits for the end of a long write', async () => {
  const { sqlite, checkpoints, left } = openLog(1500)
  sqlite.exec('begin immediate')
  checkpoints.committed()
  expect(() => vi.advanceTimersByTime(3000)).not.toThrow()
  sqlite.exec('commit')
  checkpoints.committed()
  vi.advanceTimersByTime(3000)
  await until(() => left() === 0)
  checkpoints.close()
  sqlite.close()
})
