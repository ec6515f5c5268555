import { chmodSync, copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { describe, expect, it, onTestFinished } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { examine } from '../../src/store/examine.ts'
import { openStore } from '../../src/store/open.ts'
import { openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { fillDisk } from './full-disk.ts'
import { lockDatabase } from './locking-process.ts'
import { stored } from './stored.ts'

async function botIn(folder: string) {
  const bot = await openBot(folder)
  onTestFinished(() => bot.close())
  return bot
}

/** A plan of so many tasks. */
const longPlan = (tasks: number) =>
  Buffer.from(
    `# Long Haul\n\n## Tasks\n\n${Array.from({ length: tasks }, (_, at) => `- [ ] Carry crate number ${at} up`).join('\n')}\n`,
  )

/** What opening comes to: a sentence, or nothing. */
function opening(path: string): string {
  try {
    openStore(path).close()
    return ''
  } catch (problem) {
    if (!(problem instanceof UserError)) throw problem
    return problem.line.replaceAll(path, 'FILE')
  }
}

describe('while another process writes to the database', () => {
  it('says so, changes nothing, goes on showing, and works again afterwards', async () => {
    const folder = temporaryFolder()
    const bot = await botIn(folder)
    await bot.imports(smallPlan)
    const other = await lockDatabase(folder)
    expect(await bot.typed('done 2')).toMatchInlineSnapshot(
      `"The database of the bot is in use by another program, and nothing was changed. Whoever runs the bot finds more in its log."`,
    )
    expect(bot.logged.join('').replaceAll(folder, 'FOLDER')).toContain(
      'The database FOLDER/cairn.db is in use by another process.',
    )
    expect(await bot.typed('status')).toContain('1 of 5 tasks')
    await other.release()
    expect(await bot.typed('done 2')).toContain('✅ BM-2')
    expect(await bot.typed('status')).toContain('2 of 5 tasks')
  })

  it('keeps what is to be delivered, and delivers it once afterwards', async () => {
    const folder = temporaryFolder()
    const bot = await botIn(folder)
    await bot.cairn.store.write((tx) =>
      tx.posts.add(
        { key: 'a', at: { room: 'slack/T1/C1' }, view: { summary: 'a', nodes: [] } },
        bot.clock.now(),
      ),
    )
    const other = await lockDatabase(folder)
    await bot.cairn.engine.settled()
    expect(bot.slack.calls).toEqual([])
    await other.release()
    await bot.cairn.engine.settled()
    expect(bot.slack.calls).toEqual(['post a'])
  })

  it('starts all the same: only a write has to wait', async () => {
    const folder = temporaryFolder()
    openStore(join(folder, 'cairn.db')).close()
    await lockDatabase(folder)
    expect(opening(join(folder, 'cairn.db'))).toBe('')
  })
})

describe('on a full disk', () => {
  it('refuses an import, stores nothing of it, and takes it when there is room again', async () => {
    const folder = temporaryFolder()
    openStore(join(folder, 'cairn.db')).close()
    const disk = fillDisk(20)
    const bot = await openBot(folder)
    expect(await bot.handsOver(longPlan(2_000))).toMatchInlineSnapshot(
      `"The disk of the bot is full, and nothing was changed. Whoever runs the bot finds more in its log."`,
    )
    expect(bot.logged.join('')).toContain(`The disk that holds ${folder}/cairn.db is full.`)
    const { roadmaps, items, changes, batches, revisions, follows } = stored(folder)
    expect({ roadmaps, items, changes, batches, revisions, follows }).toEqual({
      ...{ roadmaps: [], items: [], changes: [], batches: [], revisions: [], follows: [] },
    })
    await bot.close()
    disk.empty()
    const again = await botIn(folder)
    expect(await again.handsOver(longPlan(2_000))).toContain('Followed here from now on')
  })

  it('says so where there is no room for a first database, and makes it when there is', () => {
    const path = join(temporaryFolder(), 'cairn.db')
    const disk = fillDisk(10)
    expect(opening(path)).toMatchInlineSnapshot(
      `"The disk that holds FILE is full. Free some space, then try again; nothing was changed."`,
    )
    disk.empty()
    expect(opening(path)).toBe('')
  })

  it('goes on showing, and says at each change that it was not made', async () => {
    const folder = temporaryFolder()
    const before = await openBot(folder)
    await before.imports(smallPlan)
    await before.close()
    // Room for a few notes, however many pages the tables leave free.
    fillDisk(10)
    const bot = await botIn(folder)
    let [says, noted] = ['', 0]
    for (; noted < 100 && !says.includes('full'); noted += 1)
      says = await bot.typed(`note 2 the ${noted}th sack: ${'all the flour is gone '.repeat(130)}`)
    expect(says).toMatchInlineSnapshot(
      `"The disk of the bot is full, and nothing was changed. Whoever runs the bot finds more in its log."`,
    )
    expect(bot.logged.join('')).toContain(`The disk that holds ${folder}/cairn.db is full.`)
    const shown = await bot.typed('show 2')
    expect(shown).toContain(`the ${noted - 2}th sack`)
    expect(shown).not.toContain(`the ${noted - 1}th sack`)
    expect(await bot.typed('status')).toContain('1 of 5 tasks')
  })
})

describe('what cannot be opened', () => {
  it('a database of a newer version is left as it is', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'cairn.db')
    openStore(path).close()
    const sqlite = new SqliteDatabase(path)
    sqlite.exec("insert into __drizzle_migrations (hash, created_at) values ('later', 4102444800000)")
    sqlite.close()
    const before = stored(folder)
    expect(opening(path)).toMatchInlineSnapshot(
      `"The database FILE was written by a newer version of Cairn. Update Cairn, or set CAIRN_DB to another file; nothing was changed."`,
    )
    expect(stored(folder)).toEqual(before)
  })

  it.skipIf(process.getuid?.() === 0)('a file that may only be read', () => {
    const path = join(temporaryFolder(), 'cairn.db')
    openStore(path).close()
    chmodSync(path, 0o444)
    expect(opening(path)).toContain('FILE cannot be opened for writing')
    expect(() => examine(path)).toThrow(/cannot be opened for writing/)
  })

  it('a file that is no database is left as it is', () => {
    const path = join(temporaryFolder(), 'cairn.db')
    writeFileSync(path, 'Dear diary, '.repeat(100))
    expect(opening(path)).toMatchInlineSnapshot(
      `"FILE is no intact SQLite database. Restore a backup, or set CAIRN_DB to another file."`,
    )
    expect(readFileSync(path, 'utf8')).toBe('Dear diary, '.repeat(100))
  })

  it('a database cut short is told from an intact one', () => {
    const folder = temporaryFolder()
    const path = join(folder, 'whole.db')
    openStore(path).close()
    const whole = readFileSync(path)
    writeFileSync(join(folder, 'half.db'), whole.subarray(0, whole.length / 2))
    expect(opening(join(folder, 'half.db'))).toContain('is no intact SQLite database')
    copyFileSync(path, join(folder, 'copy.db'))
    expect(opening(join(folder, 'copy.db'))).toBe('')
  })

  it('a database in whose midst something else was written is found by looking at it', async () => {
    const folder = temporaryFolder()
    const bot = await openBot(folder)
    await bot.imports(smallPlan)
    await bot.close()
    const path = join(folder, 'cairn.db')
    expect(examine(path)).toBe('current')
    const bytes = readFileSync(path)
    bytes.fill('Dear diary, ', bytes.length / 2)
    writeFileSync(path, bytes)
    expect(() => examine(path)).toThrow(/is damaged: |is no intact SQLite database/)
  })

  it('a folder in its place', () => {
    const path = join(temporaryFolder(), 'cairn.db')
    mkdirSync(path)
    expect(opening(path)).toMatchInlineSnapshot(
      `"CAIRN_DB is the folder FILE. Set it to a file, such as FILE/cairn.db."`,
    )
    expect(() => examine(path)).toThrow(`CAIRN_DB is the folder ${path}.`)
  })

  it('a path through a file', () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'notes'), '')
    expect(opening(join(folder, 'notes', 'cairn.db'))).toMatchInlineSnapshot(
      `"The database FILE cannot be opened for writing. Check that the folder exists and may be written."`,
    )
  })
})
