import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { View } from '../../src/chat/view.ts'
import { answerExports } from '../../src/importing/answer-exports.ts'
import { exportAtLength } from '../../src/importing/export-at-length.ts'
import { makeLog } from '../../src/log.ts'
import { makeReader, type ReaderLimits, readingLimits } from '../../src/markdown/reader.ts'
import type { ExportRequest } from '../../src/store/export-requests.ts'
import { largePlan } from '../bench/large-plan.ts'
import { anna, type OpenBot, openBot, room } from '../engine/open-bot.ts'
import { stored } from '../store/stored.ts'
import { temporaryFolder } from '../support/folder.ts'

const plan = Buffer.concat([
  Buffer.from('# A plan of many parts\n\n## Tasks\n\n- [ ] Count the ovens\n- [ ] Sell the oven\n\n'),
  largePlan(120_000).subarray('# A plan of many parts\n\n'.length),
])
const counted = plan.toString().replace('[ ] Count the ovens', '[x] Count the ovens')

let folder: string
let bot: OpenBot
beforeEach(async () => {
  folder = temporaryFolder()
  bot = await openBot(folder)
  onTestFinished(() => bot.close())
  await bot.handsOver(plan)
  await bot.typed('done MP-1')
  // The document has no sign for that beside a box.
  await bot.typed('block MP-2 no buyer')
})

function requested(text: string, id: string) {
  return bot.cairn.engine.bot.request({
    ...{ id, at: bot.clock.now(), by: anna, place: { room }, did: 'typed', text },
  })
}

const filesIn = ({ nodes }: View) =>
  nodes.flatMap((node) => (node.type === 'file' ? [Buffer.from(node.bytes).toString()] : []))
const posted = (by = bot) => [...by.slack.messages.values()].flatMap(({ view }) => filesIn(view))

/** What a crash leaves behind between the acknowledgment and the file. */
function promised(more: Partial<ExportRequest> = {}) {
  const request = { roadmap: 1, by: anna, place: { room }, request: 'e1', ...more }
  return bot.cairn.store.write((tx) => tx.exportRequests.add(request, bot.clock.now()))
}

function readerOf(limits: ReaderLimits) {
  const reader = makeReader(limits)
  onTestFinished(() => reader.close())
  return reader
}

it('is promised at once, leaves the bot free for others, and comes with only the marks changed', async () => {
  expect((await requested('export', 'e1')).reply?.summary).toMatchInlineSnapshot(
    `"Writing today’s state into MP; the file comes here in a moment."`,
  )
  const made = bot.cairn.engine.settled()
  expect((await requested('status', 's1')).reply?.summary).toContain('MP')
  expect(posted()).toEqual([])
  await made
  expect(posted()).toEqual([counted])
  expect(bot.slack.texts().at(-1)).toMatch(
    /1 mark changed[\s\S]*MP-2 Sell the oven: .* cannot be made to say/,
  )
  expect(stored(folder)['export_requests']).toEqual([])
})

it('is known when it comes back', async () => {
  await bot.typed('export')
  await bot.typed('reopen MP-1')
  expect(await bot.handsOver(Buffer.from(posted()[0] ?? ''))).toContain('No item is different')
  expect(await bot.typed('show MP-1')).toContain('open')
})

it('comes at once where nothing is to be written', async () => {
  await bot.typed('undo')
  await bot.typed('reopen MP-1')
  expect(await requested('export', 'e1')).toEqual({})
  await bot.cairn.engine.settled()
  expect(posted()).toEqual([plan.toString()])
})

it('comes once, however often the request is delivered', async () => {
  await Promise.all([requested('export', 'e1'), requested('export', 'e1')])
  expect(stored(folder)['export_requests']).toHaveLength(1)
  await bot.cairn.engine.settled()
  await requested('export', 'e1')
  await bot.cairn.engine.settled()
  expect(posted()).toEqual([counted])
})

it('comes after a crash to the room in which it was promised, once its platform is there', async () => {
  await promised({ place: { room: 'matrix/M/1' }, request: 'elsewhere' })
  await promised()
  await bot.close()
  const next = await openBot(folder)
  onTestFinished(() => next.close())
  await next.cairn.engine.settled()
  await next.cairn.engine.settled()
  expect(posted(next)).toEqual([counted])
  expect([...next.slack.messages.values()].map(({ key, to }) => [key, to])).toEqual([
    ['export:e1', undefined],
  ])
  expect(stored(folder)['export_requests']).toHaveLength(1)
})

it('is made anew where the plan is changed meanwhile', async () => {
  const { store } = bot.cairn
  const reader = readerOf(readingLimits)
  let times = 0
  const write: typeof reader.write = async (...task) => {
    times += 1
    if (times === 1) await bot.typed('done MP-2')
    return reader.write(...task)
  }
  const { bytes } = await exportAtLength({ store, write }, 1, async () => undefined)
  expect(times).toBe(2)
  expect(Buffer.from(bytes).toString()).toBe(counted.replace('[ ] Sell the oven', '[x] Sell the oven'))
})

it('is given up with what to do where the plan is changed all the while', async () => {
  const { store } = bot.cairn
  const reader = readerOf(readingLimits)
  const write: typeof reader.write = async (...task) => {
    await bot.typed('start MP-2')
    await bot.typed('block MP-2 no buyer')
    return reader.write(...task)
  }
  await expect(exportAtLength({ store, write }, 1, async () => undefined)).rejects.toThrow(
    'changed again and again',
  )
})

it('tells whoever asked, alone, when it takes too long', async () => {
  const { store } = bot.cairn
  await promised()
  const reader = readerOf({ processorMs: 1, heapMb: 512 })
  const log = makeLog({ level: 'error', write: () => undefined, clock: bot.clock })
  const closing = new AbortController().signal
  const parts = { store, clock: bot.clock, log, platforms: [bot.slack], closing }
  await answerExports({ ...parts, write: reader.write })
  await bot.cairn.engine.settled()
  expect([...bot.slack.messages.values()].at(-1)).toMatchObject({
    key: 'export:e1',
    to: anna.id,
    view: { summary: expect.stringContaining('took too long') },
  })
  expect(posted()).toEqual([])
  expect(stored(folder)['export_requests']).toEqual([])
})
