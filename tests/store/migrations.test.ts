import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { expect, it, onTestFinished } from 'vitest'
import { z } from 'zod'
import { openOriginal } from '../../src/store/backup.ts'
import { examine } from '../../src/store/examine.ts'
import { openStore } from '../../src/store/open.ts'
import { becomeSoleBot } from '../../src/store/sole-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

const journalForm = z.looseObject({ entries: z.array(z.looseObject({ tag: z.string() })) })

/** A database as a version of Cairn left it that knew the migrations up to one. */
function databaseOf(folder: string, last: string): SqliteDatabase.Database {
  const known = join(folder, 'migrations')
  cpSync('migrations', known, { recursive: true })
  const path = join(known, 'meta', '_journal.json')
  const { entries, ...journal } = journalForm.parse(JSON.parse(readFileSync(path, 'utf8')))
  const count = entries.findIndex(({ tag }) => tag === last) + 1
  expect(count).toBeGreaterThan(0)
  writeFileSync(path, JSON.stringify({ ...journal, entries: entries.slice(0, count) }))
  const sqlite = new SqliteDatabase(join(folder, 'cairn.db'))
  migrate(drizzle({ client: sqlite }), { migrationsFolder: known })
  return sqlite
}

/** The lock that another process would hold. */
function lockAsAnother(path: string): () => void {
  const sqlite = new SqliteDatabase(`${path}-bot`)
  sqlite.exec('begin exclusive')
  return () => sqlite.close()
}

it('keeps every change in its order, and what was done once, when the tables of both are made anew', async () => {
  const folder = temporaryFolder()
  const old = databaseOf(folder, '0021_boxes-touched-in-vain')
  old.exec(`
    insert into roadmaps (id, workspace, key, header, settings, created_at) values (1, 'local/team', 'IMD', '{}', '{}', 0);
    insert into batches (id, roadmap_id, at, zone, by_id, by_name, room) values
      (3, 1, 10, 'UTC', 'ann', 'Ann', 'local/team/plan'), (7, 1, 20, 'UTC', 'ben', 'Ben', 'local/team/plan');
    insert into changes (id, batch_id, roadmap_id, number, what, before, after, note) values
      (11, 3, 1, 5, 'state', '"open"', '"done"', 'the second in the document'), (12, 7, 1, 5, 'state', '"done"', '"open"', null),
      (13, 3, 1, 4, 'state', '"open"', '"done"', null);
    insert into inbox (id, at) values ('request 1', 10);
  `)
  old.close()
  const store = openStore(join(folder, 'cairn.db'))
  onTestFinished(() => store.close())
  const refsOf = (id: number) =>
    store.read(async (tx) => (await tx.log.byId(id))?.changes.map(({ ref, note }) => [ref, note]))
  expect(await refsOf(3)).toEqual([
    ['IMD-5', 'the second in the document'],
    ['IMD-4', undefined],
  ])
  expect(await refsOf(7)).toEqual([['IMD-5', undefined]])
  expect((await store.read((tx) => tx.log.ofItem(1, 5, 10))).map(({ by }) => by.name)).toEqual(['Ben', 'Ann'])
  expect(await store.write((tx) => tx.inbox.admit('request 1', 20))).toBe(false)
})

it('is copied before an update as the version before had left it', async () => {
  const folder = temporaryFolder()
  const old = databaseOf(folder, '0021_boxes-touched-in-vain')
  old.close()
  const original = openOriginal(join(folder, 'cairn.db'))
  await original.copyTo(join(folder, 'copy.db'))
  original.close()
  for (const name of ['cairn.db', 'copy.db']) {
    const sqlite = new SqliteDatabase(join(folder, name))
    expect(sqlite.prepare('select count(*) as applied from __drizzle_migrations').get()).toEqual({
      applied: 22,
    })
    sqlite.close()
  }
})

it('is left as it is while a bot of the version before runs on it, and by a mere look at it', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'cairn.db')
  databaseOf(folder, '0021_boxes-touched-in-vain').close()
  const before = readFileSync(path)
  expect(examine(path)).toBe('older')
  expect(readFileSync(path)).toEqual(before)
  const letGo = lockAsAnother(path)
  expect(() => openStore(path)).toThrow(/another Cairn, of an older version, runs on it/)
  expect(examine(path)).toBe('older')
  letGo()
  openStore(path).close()
  expect(examine(path)).toBe('current')
})

it('is brought up to date by the bot itself that runs on it', () => {
  const folder = temporaryFolder()
  const path = join(folder, 'cairn.db')
  databaseOf(folder, '0021_boxes-touched-in-vain').close()
  const letGo = becomeSoleBot(path)
  openStore(path).close()
  letGo()
  expect(examine(path)).toBe('current')
})

it('is not made by a mere look', () => {
  const folder = temporaryFolder()
  expect(examine(join(folder, 'data', 'cairn.db'))).toBe('empty')
  expect(readdirSync(folder)).toEqual([])
})

it('numbers what is done after that behind it', async () => {
  const folder = temporaryFolder()
  const old = databaseOf(folder, '0021_boxes-touched-in-vain')
  old.exec(
    "insert into batches (id, roadmap_id, at, zone, by_id, by_name, room) values (7, 1, 20, 'UTC', 'ben', 'Ben', 'local/team/plan')",
  )
  old.close()
  const store = openStore(join(folder, 'cairn.db'))
  onTestFinished(() => store.close())
  const by = { id: 'ann', name: 'Ann' }
  const changes = [{ what: 'note', note: 'later' }] as const
  const batch = { roadmap: 1, at: 30, zone: 'UTC', by, room: 'local/team/plan', changes }
  expect(await store.write((tx) => tx.log.record(batch))).toBe(8)
})

it('still owes to a digest the answers that came after the last one', async () => {
  const folder = temporaryFolder()
  const old = databaseOf(folder, '0022_fewer-pages-a-change')
  old.exec(`
    insert into schedules (id, job, roadmap_id, room, recurrence, done_until) values (4, 'digest', 1, 'local/team/plan', '{}', 25);
    insert into answers (roadmap_id, room, on_day, person, name, at, answer) values
      (1, 'local/team/plan', '2026-11-16', 'ben', 'Ben', 30, '{"done":"the second"}'),
      (1, 'local/team/plan', '2026-11-16', 'ann', 'Ann', 20, '{"done":"the first"}');
  `)
  old.close()
  const store = openStore(join(folder, 'cairn.db'))
  onTestFinished(() => store.close())
  const told = await store.write(async (tx) => {
    const after = await tx.schedules.takeUntold(4, 1)
    return tx.answers.after(1, 'local/team/plan', after.answer)
  })
  expect(told.map(({ name }) => name)).toEqual(['Ben'])
  expect(await store.write((tx) => tx.schedules.takeUntold(4, 1))).toMatchObject({ answer: 2 })
})

it('knows by the newest name whoever changed a plan before', async () => {
  const folder = temporaryFolder()
  const old = databaseOf(folder, '0023_told-answers')
  old.exec(`
    insert into roadmaps (id, workspace, key, header, settings, created_at) values (1, 'local/team', 'IMD', '{}', '{}', 0);
    insert into batches (id, roadmap_id, at, zone, by_id, by_name, room) values
      (1, 1, 10, 'UTC', 'U1', 'Ann', 'local/team/plan'), (2, 1, 20, 'UTC', 'U1', 'Anna', 'local/team/plan'),
      (3, 1, 30, 'UTC', 'cairn', 'Cairn', 'local/team/plan');
  `)
  old.close()
  const store = openStore(join(folder, 'cairn.db'))
  onTestFinished(() => store.close())
  expect(await store.read((tx) => tx.people.of('local/team'))).toEqual([{ id: 'U1', name: 'Anna' }])
})
