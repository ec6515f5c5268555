import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, it } from 'vitest'
import { makeDisk } from '../../src/store/disk.ts'
import { makeGroupCommit } from '../../src/store/group-commit.ts'
import { openStore } from '../../src/store/open.ts'
import { temporaryFolder } from '../support/folder.ts'

const open = () => openStore(join(temporaryFolder(), 'cairn.db'))

it('does writes that come together in their order, and takes back only the one that fails', async () => {
  const store = open()
  const done: number[] = []
  const writes = Array.from({ length: 120 }, (_, at) =>
    store.write(async (tx) => {
      done.push(at)
      await tx.inbox.admit(`request ${at}`, 0)
      if (at === 7) throw new RangeError('this one was wrong')
      return at
    }),
  )
  const settled = await Promise.allSettled(writes)
  expect(done).toEqual(Array.from({ length: 120 }, (_, at) => at))
  expect(settled.flatMap((one, at) => (one.status === 'rejected' ? [at] : []))).toEqual([7])
  const isNew = await Promise.all(
    [6, 7, 8].map((at) => store.write((tx) => tx.inbox.admit(`request ${at}`, 0))),
  )
  expect(isNew).toEqual([false, true, false])
  store.close()
})

it('tells nobody of a write before it can be read by others', async () => {
  const store = open()
  const seen = await Promise.all(
    Array.from({ length: 20 }, async (_, at) => {
      await store.write((tx) => tx.pointers.add('local/here/room', `message ${at}`, 1, at))
      return store.read((tx) => tx.pointers.at('local/here/room', `message ${at}`))
    }),
  )
  expect(seen.map((pointer) => pointer?.number)).toEqual(Array.from({ length: 20 }, (_, at) => at))
  store.close()
})

it('lets a long write have its transaction to itself', async () => {
  const store = open()
  const order: string[] = []
  const long = store.writeAtLength(async (tx, pause) => {
    await tx.inbox.admit('long', 0)
    order.push('begun')
    await pause()
    order.push('ended')
    throw new RangeError('given up')
  })
  const short = store.write(async (tx) => {
    order.push('short')
    return tx.inbox.admit('short', 0)
  })
  await expect(long).rejects.toThrow('given up')
  expect(await short).toBe(true)
  expect(order).toEqual(['begun', 'ended', 'short'])
  expect(await store.write((tx) => tx.inbox.admit('long', 0))).toBe(true)
  store.close()
})

it('tells nobody of a write before it is on disk, and lets others write meanwhile', async () => {
  const sqlite = new SqliteDatabase(join(temporaryFolder(), 'cairn.db'))
  sqlite.exec('create table notes (text)')
  const turns: PromiseWithResolvers<void>[] = []
  const slow = {
    mustWork: () => undefined,
    keep() {
      const turn = Promise.withResolvers<void>()
      turns.push(turn)
      return turn.promise
    },
    close: () => undefined,
  }
  const write = makeGroupCommit(sqlite, slow, () => undefined)
  const told: string[] = []
  const notes = (...texts: string[]) =>
    texts.map((text) =>
      write(async () => {
        sqlite.prepare('insert into notes values (?)').run(text)
      }).then(() => told.push(text)),
    )
  const [first] = notes('a')
  await until(() => turns.length === 1)
  const later = notes('b', 'c')
  expect(told).toEqual([])
  turns[0]?.resolve()
  await first
  expect(told).toEqual(['a'])
  await until(() => turns.length === 2)
  turns[1]?.resolve()
  await Promise.all(later)
  expect(told).toEqual(['a', 'b', 'c'])
  sqlite.close()
})

it('believes a disk no more that has failed once', async () => {
  const path = join(temporaryFolder(), 'cairn.db')
  // Nothing can be brought to the disk of what has none.
  symlinkSync('/dev/null', `${path}-wal`)
  const disk = makeDisk(path)
  expect(() => disk.mustWork()).not.toThrow()
  await expect(disk.keep(false)).rejects.toThrow('did not keep what was written')
  expect(() => disk.mustWork()).toThrow('did not keep what was written')
  await expect(disk.keep(false)).rejects.toThrow('did not keep what was written')
  disk.close()
})

it('waits for a quick disk in place, and leaves a slow one and large writes to a thread', async () => {
  const path = join(temporaryFolder(), 'cairn.db')
  writeFileSync(`${path}-wal`, 'log')
  let took = 0.2
  let time = 0
  const disk = makeDisk(path, () => {
    time += took
    return time
  })
  /** Whether it was kept before the event loop turned. */
  const inPlace = async (much = false) => {
    let isKept = false
    const kept = disk.keep(much).then(() => {
      isKept = true
    })
    for (let tick = 0; tick < 10; tick += 1) await Promise.resolve()
    const wasKept = isKept
    await kept
    return wasKept
  }
  const inPlaceOf = async (turns: number) => {
    const all: boolean[] = []
    for (let turn = 0; turn < turns; turn += 1) all.push(await inPlace())
    return all.flatMap((one, at) => (one ? [at + 1] : []))
  }
  expect(await inPlaceOf(3)).toEqual([1, 2, 3])
  expect(await inPlace(true)).toBe(false)
  took = 12
  // Tried again after 8 turns of a thread, then after 16, then after 32.
  expect(await inPlaceOf(60)).toEqual([1, 10, 27, 60])
  took = 0.2
  expect(await inPlaceOf(67)).toEqual([65, 66, 67])
  disk.close()
})

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve))
}
