import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(plan('- [ ] Count the ovens'))
})

const plan = (...lines: readonly string[]) =>
  Buffer.from(`# Bakery Move\n\n## Tasks\n\n${lines.join('\n')}\n`)
const textOf = async () => Buffer.from(await bot.exported('BM')).toString()

it('knows a task made in chat when it is written into the document, with its state', async () => {
  await bot.typed('task Buy flour')
  await bot.typed('done 2 at the mill')
  expect(await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Buy flour'))).toMatchInlineSnapshot(`
    "BM · Bakery Move
    1 changed.
    Changed (1)
    - BM-2 Buy flour · now under “Tasks”"
  `)
  expect(await bot.typed('list done')).toBe('')
  expect(await textOf()).toContain('- [x] Buy flour')
  expect(await bot.typed('show 2')).toMatchInlineSnapshot(`
    "BM-2 Buy flour
    Kind: task
    State: ✅ done
    Section: Bakery Move › Tasks
    Line: 6
    It has a box and stands under “Tasks”, so it is a task. Its box is [ ].
    - 1 Dec 2026, 10:00 · anna · BM-2 was written into the document
    - 1 Dec 2026, 10:00 · anna · BM-2 open → done (at the mill)
    - 1 Dec 2026, 10:00 · anna · BM-2 added: “Buy flour”"
  `)
  expect(await bot.typed('show 3')).toContain('There is no BM-3')
})

it('takes the document’s tick for the task’s own', async () => {
  await bot.typed('task Buy flour')
  await bot.handsOver(plan('- [ ] Count the ovens', '- [x] Buy flour'))
  expect(await bot.typed('show 2')).toContain('State: ✅ done')
})

it('takes a line of other words for another item', async () => {
  await bot.typed('task Buy flour')
  expect(await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Buy some flour'))).toContain('1 added.')
  expect(await bot.typed('show 2')).toContain('Line: made in chat, not in the document')
})

it('leaves to the document a line of the same words that was its own', async () => {
  await bot.typed('task Count the ovens')
  expect(await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Sell the till'))).toContain('1 added.')
  expect(await bot.typed('show 1')).toContain('Line: 5')
  expect(await bot.typed('show 2')).toContain('Line: made in chat, not in the document')
})

it('means the newest of several made in chat with the same words', async () => {
  await bot.typed('task Buy flour')
  await bot.typed('done 2')
  await bot.typed('task Buy flour')
  await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Buy flour'))
  expect(await bot.typed('show 2')).toContain('Line: made in chat, not in the document')
  expect(await bot.typed('show 3')).toContain('Line: 6')
  expect(await textOf()).toContain('- [ ] Buy flour')
})

it('makes it a task of the chat again when that import is taken back, which alone undoes the task', async () => {
  await bot.typed('task Buy flour')
  await bot.handsOver(plan('- [ ] Count the ovens', '- [ ] Buy flour'))
  expect(await bot.typed('take-back 2')).toContain('BM-2 was changed again later by anna')
  await bot.typed('undo')
  expect(await bot.typed('show 2')).toContain('Line: made in chat, not in the document')
})
