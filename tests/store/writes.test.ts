import { join } from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { openStore, type Store } from '../../src/store/open.ts'
import { temporaryFolder } from '../support/folder.ts'
import { fillDisk } from './full-disk.ts'
import { stored } from './stored.ts'

let folder: string
let store: Store
beforeEach(() => {
  folder = temporaryFolder()
  store = openStore(join(folder, 'cairn.db'))
  onTestFinished(() => store.close())
})

const view = { summary: 'x', nodes: [] }
const keys = () =>
  (stored(folder)['posts'] ?? []).flatMap((row) => /"key":"([^"]+)"/.exec(JSON.stringify(row))?.[1] ?? [])

/** Writes two posts, and fails between or after them if it is to. */
function write(key: string, how: 'well' | 'fails' | 'at length' | 'fails at length'): Promise<string> {
  const task = async (tx: Parameters<Parameters<Store['write']>[0]>[0], pause?: () => Promise<void>) => {
    await tx.posts.add({ key: `${key}a`, at: { room: 'local/here/x' }, view }, 0)
    await pause?.()
    if (how.startsWith('fails')) throw new UserError(`${key} was not to be.`)
    await tx.posts.add({ key: `${key}b`, at: { room: 'local/here/x' }, view }, 0)
    return key
  }
  return how.endsWith('at length') ? store.writeAtLength(task) : store.write((tx) => task(tx))
}

it('does each of many writes at once whole or not at all, in the order in which they came', async () => {
  let count = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('well', 'well', 'fails', 'at length', 'fails at length'), { maxLength: 70 }),
      async (hows) => {
        const before = keys()
        const named = hows.map((how) => {
          count += 1
          return { how, key: `w${count}` }
        })
        const settled = await Promise.allSettled(named.map(({ how, key }) => write(key, how)))
        expect(settled.map((one) => (one.status === 'fulfilled' ? one.value : one.reason.message))).toEqual(
          named.map(({ how, key }) => (how.startsWith('fails') ? `${key} was not to be.` : key)),
        )
        const done = named.filter(({ how }) => !how.startsWith('fails'))
        expect(keys().slice(before.length)).toEqual(done.flatMap(({ key }) => [`${key}a`, `${key}b`]))
      },
    ),
    { numRuns: 40 },
  )
})

it('shows a write to readers when it is done, and not before', async () => {
  let during: unknown
  await store.writeAtLength(async (tx, pause) => {
    await tx.posts.add({ key: 'a', at: { room: 'local/here/x' }, view }, 0)
    await pause()
    during = await store.read((reading) => reading.posts.byKey('a'))
  })
  expect(during).toBeUndefined()
  expect(await store.read((tx) => tx.posts.byKey('a'))).toMatchObject({ key: 'a' })
})

it('has on disk whatever it said was done', async () => {
  await Promise.all(Array.from({ length: 20 }, (_, at) => write(`w${at}`, 'well')))
  // Another process sees it without this one having closed anything.
  expect(keys()).toHaveLength(40)
})

it('goes on after a write for which the disk had no room', async () => {
  store.close()
  fillDisk(10)
  store = openStore(join(folder, 'cairn.db'))
  const large = { summary: 'x'.repeat(500_000), nodes: [] }
  const outcomes = await Promise.allSettled([
    write('before', 'well'),
    store.write((tx) => tx.posts.add({ key: 'large', at: { room: 'local/here/x' }, view: large }, 0)),
    write('behind', 'well'),
  ])
  expect(outcomes[1]).toMatchObject({
    status: 'rejected',
    reason: { message: expect.stringContaining('is full') },
  })
  const told = ['before', 'large', 'behind'].filter((_, at) => outcomes[at]?.status === 'fulfilled')
  expect(keys()).toEqual(told.flatMap((key) => [`${key}a`, `${key}b`]))
  expect(await write('later', 'well')).toBe('later')
})

it('remembers deliveries for two days, and does not grow for ever', async () => {
  const day = 24 * 3_600_000
  const admit = (id: string, at: number) => store.write((tx) => tx.inbox.admit(id, at))
  for (let count = 0; count < 600; count += 1) await admit(`old ${count}`, count)
  expect(await admit('old 1', 2 * day - 1)).toBe(false)
  for (let count = 0; count < 600; count += 1) await admit(`new ${count}`, 4 * day)
  expect(stored(folder)['inbox']).toHaveLength(600)
  expect(await admit('new 1', 5 * day)).toBe(false)
})
