import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { ben, type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf, smallPlan } from '../support/plans.ts'

const shed = planOf(['# Shed', '', '- [ ] Paint it', ''])

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(smallPlan)
})

it('counts an import with an edited tick once', async () => {
  await bot.typed('done 2')
  await bot.handsOver(planOf([Buffer.from(smallPlan).toString().replace('- [ ] Connect', '- [x] Connect')]))
  expect(await bot.typed('undo 2')).toMatchInlineSnapshot(`
    "Taken back.
    - The import is taken back: BM is as it was before.
    - ⬜ BM-2 Count the ovens · due Q1 2027"
  `)
  expect(await bot.typed('show 2')).toContain('State: ⬜ open')
  expect(await bot.typed('show 6')).toContain('State: ⬜ open')
})

it('means the plan of the thread in which it is said', async () => {
  await bot.typed('list')
  const thread = bot.messageWith('Count the ovens')
  expect(await bot.replied(thread, 'done 1')).toContain('✅')
  await bot.handsOver(shed, { by: ben })
  expect(await bot.replied(thread, 'undo')).toContain('Taken back.\n- ⬜ BM-')
})

it('offers the change of the other plan to whoever may not take this one back', async () => {
  await bot.typed('done 2')
  await bot.handsOver(shed, { by: ben })
  await bot.handsOver(planOf(['# Shed', '', '- [ ] Paint it', '- [ ] Sweep it', '']), { by: ben })
  expect(await bot.typed('undo')).toMatchInlineSnapshot(
    `"Only a maintainer of SHED may take an import back. Ask @ben, or an admin of this workspace. The last change of BM: /roadmap undo BM"`,
  )
  expect(await bot.typed('undo bm')).toContain('⬜ BM-2')
  expect(await bot.typed('undo all')).toBe(
    'I do not know what “all” means after “undo”. For example: /roadmap undo 2, or /roadmap undo BM',
  )
})

it('never says that a task of the chat was in the document', async () => {
  await bot.typed('task Water the sourdough')
  expect(await bot.typed('undo')).toBe('Taken back.\n- BM-8 Water the sourdough is not in the plan any more')
  expect(await bot.typed('show 8')).toMatchInlineSnapshot(`
    "BM-8 Water the sourdough
    Kind: task
    State: ⬜ open
    Line: made in chat, and taken back
    It was added in chat, and that was taken back.
    - 1 Dec 2026, 10:00 · anna · by undo · BM-8 no longer there: “Water the sourdough”
    - 1 Dec 2026, 10:00 · anna · BM-8 added: “Water the sourdough” · taken back later"
  `)
})
