import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { expect, it } from 'vitest'
import { migrate } from '../../src/store/migrate.ts'
import * as schema from '../../src/store/schema.ts'
import { makeTransaction } from '../../src/store/transaction.ts'
import { itemOf } from '../bench/seed.ts'

/** A store in memory, and the statements that it ran. */
function inMemory() {
  const ran: string[] = []
  const sqlite = new SqliteDatabase(':memory:', { verbose: (statement) => ran.push(String(statement)) })
  migrate(sqlite)
  return { tx: makeTransaction(drizzle({ client: sqlite, schema })), ran }
}

it('reads items by their numbers at once: in this order, each as often as named, and not what is not stored', async () => {
  const { tx, ran } = inMemory()
  const settings = {
    zone: 'UTC',
    language: 'en',
    maintainers: [],
    changes: 'everyone',
    quiet: false,
  } as const
  const made = { workspace: 'local/here', header: { title: 'Plan' }, settings }
  const [plan, other] = [
    await tx.roadmaps.add({ ...made, key: 'P' }, 0),
    await tx.roadmaps.add({ ...made, key: 'Q' }, 0),
  ]
  for (const number of [1, 2, 3, 4]) await tx.items.add(plan.id, itemOf('P', number))
  for (const number of [5, 6]) await tx.items.add(other.id, itemOf('Q', number))
  ran.length = 0
  const found = await tx.items.numbered(plan.id, [4, 1, 5, 3, 1])
  expect(ran).toHaveLength(1)
  expect(found).toEqual([4, 1, 3, 1].map((number) => itemOf('P', number)))
  expect(await tx.items.numbered(plan.id, [])).toEqual([])
})

it('finds the rooms that nothing reaches any more at once', async () => {
  const { tx, ran } = inMemory()
  const room = (number: number) => `slack/T1/C${number}`
  for (const number of [1, 11, 3])
    await tx.posts.add(
      { key: `unreachable:${room(number)}:7`, at: { room: room(9) }, view: { summary: 'gone', nodes: [] } },
      0,
    )
  await tx.posts.reachable(room(11))
  ran.length = 0
  expect(await tx.posts.unreachable([1, 2, 3, 11].map(room))).toEqual(new Set([room(1), room(3)]))
  expect(ran).toHaveLength(1)
})
