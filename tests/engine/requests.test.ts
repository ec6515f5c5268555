import { join } from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { DeliveryProblem } from '../../src/chat/platform.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf, smallPlan } from '../support/plans.ts'
import { anna, ben, type OpenBot, openBot, room } from './open-bot.ts'

let bot: OpenBot
let folder: string
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
})

const about = (message: string) => ({ at: bot.clock.now(), by: ben, place: { room }, message })
const react = async (id: string, message: string, emoji: string, added: boolean) => {
  const { reply } = await bot.asked({ id, ...about(message), did: 'reacted', emoji, added })
  return reply?.summary ?? ''
}

describe('a message that somebody turns into a task', () => {
  beforeEach(async () => {
    await bot.asked({
      id: 'p1',
      ...about('theirs'),
      did: 'pointed',
      command: 'task',
      text: 'Water the\n sourdough',
    })
  })

  it('is an item from then on', async () => {
    expect(await bot.typed('show 8')).toMatchInlineSnapshot(`
      "BM-8 Water the sourdough
      Kind: task
      State: ⬜ open
      Line: made in chat, not in the document
      ben added it in chat.
      - 1 Dec 2026, 10:00 · ben · BM-8 added: “Water the sourdough”"
    `)
  })

  it('is ticked and unticked by reactions to it, and by no other', async () => {
    expect(await react('r1', 'theirs', ':white_check_mark:', true)).toContain('✅ BM-8')
    expect(await react('r2', 'theirs', '🎉', true)).toBe('')
    expect(await react('r3', 'another', '✅', true)).toBe('')
    expect(await bot.typed('show 8')).toContain('State: ✅ done')
    expect(await react('r4', 'theirs', '✔️', false)).toContain('⬜ BM-8')
  })

  it('is what replies in its thread are about', async () => {
    expect(await bot.replied('theirs', 'blocked by the frost')).toContain('⛔ BM-8')
  })

  it('is left as it is by people who talk to each other in its thread', async () => {
    for (const talk of ['Drop me a line when it is dry', 'Start of next week works for me', 'Block Tuesday'])
      expect(await bot.replied('theirs', talk)).toBe('')
    expect(await bot.typed('show 8')).toContain('State: ⬜ open')
    expect(await bot.replied('theirs', 'block waiting for the vendor')).toContain('⛔ BM-8')
    expect(await bot.replied('theirs', 'drop: we buy bread')).toContain('BM-8')
    expect(await bot.typed('show 8')).toContain('dropped')
  })
})

it('asks on which item a message is to be a note', async () => {
  const { question } = await bot.asked({
    id: 'p1',
    ...about('theirs'),
    did: 'pointed',
    command: 'note',
    text: 'It rains',
  })
  expect(question?.known).toEqual({ text: 'It rains' })
  expect(question?.says).toContain('needs to know: which items')
  const filled = { command: 'note', values: { refs: 'BM-2', text: 'It rains' } }
  await bot.asked({ id: 'f1', at: bot.clock.now(), by: ben, place: { room }, did: 'filled', ...filled })
  expect(await bot.typed('history 2')).toContain('ben · BM-2 “It rains”')
})

describe('what is offered while somebody types', () => {
  const suggest = (kind: 'refs' | 'key', typed: string) =>
    bot.cairn.engine.bot.suggest(room, anna.id, kind, typed)

  it('is found by ref and by words, unfinished first, twenty-five at most', async () => {
    await bot.typed('done 2')
    expect((await suggest('refs', '')).map(({ value }) => value)).toEqual([
      ...['BM-1', 'BM-3', 'BM-5', 'BM-6', 'BM-7', 'BM-2', 'BM-4'],
    ])
    expect(await suggest('refs', 'TRUCK')).toEqual([{ value: 'BM-3', label: 'BM-3 Book the truck' }])
    for (let count = 0; count < 30; count += 1) await bot.typed(`task Loaf ${count}`)
    expect(await suggest('refs', 'loaf')).toHaveLength(25)
    await bot.typed('done BM-1')
    expect((await suggest('refs', 'bm-1'))[0]?.value).toBe('BM-1')
    expect(await suggest('key', 'bakery')).toEqual([{ value: 'BM', label: 'BM · Bakery Move' }])
  })

  it('is found by words of any script, and as they are after a change', async () => {
    await bot.typed('task Ärger mit dem Ofen')
    expect(await suggest('refs', 'ÄRGER')).toEqual([{ value: 'BM-8', label: 'BM-8 Ärger mit dem Ofen' }])
    await bot.typed('task Ärger mit dem Mehl')
    await bot.typed('done 8')
    expect((await suggest('refs', 'ärger')).map(({ value }) => value)).toEqual(['BM-9', 'BM-8'])
  })

  it('costs little however often somebody types, in a plan of very many items', async () => {
    const many = Array.from({ length: 20_000 }, (_, count) => `- [ ] Carry box ${count}`)
    await bot.imports(planOf(['# Great Move', '', ...many]), { key: 'GM' })
    await suggest('refs', 'b')
    const started = performance.now()
    for (const typed of ['bo', 'box', 'box 1', 'box 12', 'box 123'])
      expect(await suggest('refs', typed)).toHaveLength(25)
    expect((performance.now() - started) / 5).toBeLessThan(100)
  })

  it('has nothing that was removed', async () => {
    await bot.typed('task Water the sourdough')
    await bot.typed('undo')
    expect(await suggest('refs', 'sourdough')).toEqual([])
  })
})

it('delivers by itself what had to wait, without anybody asking', async () => {
  bot.slack.fail('post', 'list:', new DeliveryProblem('later', 'rate limited', 300))
  await bot.typed('list')
  expect(bot.slack.texts()).toEqual([])
  bot.clock.advance(300)
  await vi.waitFor(() => expect(bot.slack.texts()).toHaveLength(2), { timeout: 10_000 })
})

it('tells of a fault of its own nothing but that, and logs it', async () => {
  const sqlite = new SqliteDatabase(join(folder, 'cairn.db'))
  sqlite.exec("update items set state = 'soaked' where number = 2")
  sqlite.close()
  expect(await bot.typed('done 2')).toBe(
    'Something went wrong on my side and nothing was changed. The log of the bot says more; please try again.',
  )
  expect(bot.logged.join('')).toContain('unknown state')
  expect(await bot.typed('done 3')).toContain('✅ BM-3')
})

it('says what was done though the boxes of the list cannot be shown again', async () => {
  await bot.typed('list')
  await bot.typed('done 3')
  const sqlite = new SqliteDatabase(join(folder, 'cairn.db'))
  sqlite.exec(
    `create trigger no_touch before update on posts when new.touches > old.touches
      begin select raise(abort, 'no such luck'); end`,
  )
  sqlite.close()
  const checklist = bot.messageWith('Count the ovens')
  const told = await bot.pressed(checklist, 'tick', ['+BM-2', '+BM-3'])
  expect(told).toContain('✅ BM-2')
  expect(told).toContain('1 was so already.')
  expect(bot.logged.join('')).toContain('no such luck')
})
