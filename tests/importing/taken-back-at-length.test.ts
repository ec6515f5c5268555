import { expect, it, onTestFinished } from 'vitest'
import { anna, ben, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

const lines = 3_000
const half = lines / 2

/** A plan of tasks from one number on. */
const plan = (from: number, mark: string) =>
  Buffer.from(
    `# Big\n\n${Array.from({ length: lines }, (_, at) => `- [${from + at < half ? ' ' : mark}] Pier ${from + at}\n`).join('')}`,
  )

it('answers others while an import of thousands of lines is taken back, and takes it back whole', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(plan(0, ' '))
  const before = Buffer.from(await bot.exported('BIG')).toString()
  await bot.handsOver(plan(half, 'x'))
  const { request } = bot.cairn.engine.bot
  const asked = { at: bot.clock.now(), place: { room }, did: 'typed' } as const
  let isDone = false
  const undone = request({ ...asked, id: 'undo', by: anna, text: 'undo' }).finally(() => {
    isDone = true
  })
  let answers = 0
  while (!isDone) {
    await request({ ...asked, id: `show ${answers}`, by: ben, text: 'show BIG-1' })
    answers += 1
    await new Promise((resolve) => setImmediate(resolve))
  }
  expect((await undone).reply?.summary).toBe('Taken back.')
  expect(answers).toBeGreaterThan(6)
  expect(Buffer.from(await bot.exported('BIG')).toString()).toBe(before)
  expect(await bot.typed(`show BIG-${lines + half}`)).toContain('no longer in the document')
})
