import { join } from 'node:path'
import { expect, it } from 'vitest'
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
