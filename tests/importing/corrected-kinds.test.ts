import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const exported = async (key: string) => Buffer.from(await bot.exported(key)).toString()

const duties = `# Kitchen Polish

## Monthly Maintenance (Monthly)

- [x] Clean filter
- [ ] Check gas
`

it('takes the state of a line that was no task from its box, and leaves the box alone', async () => {
  await bot.handsOver(Buffer.from(duties))
  expect(await bot.typed('kind KP-2..3 task')).toMatchInlineSnapshot(`
    "2 changed
    - ✅ KP-2 Clean filter · a task now
    - ⬜ KP-3 Check gas · a task now"
  `)
  expect(await exported('KP')).toBe(duties)
  expect(await bot.handsOver(Buffer.from(duties.replace('[x] Clean', '[ ] Clean')))).toContain(
    'KP-2 Clean filter · done → open',
  )
  await bot.typed('done KP-3')
  expect(await exported('KP')).toBe(
    duties.replace('[x] Clean', '[ ] Clean').replace('[ ] Check', '[x] Check'),
  )
})

const parts = `# Kitchen Polish

## Parts

| Part | Status | Owner |
|------|--------|-------|
| Oven | ✅ Ready | Anna |
| Till | ⚠️ At risk | Ben |
| Door | ❌ Not ready | |
`

it('leaves a mark alone that says what the corrected kind has no word for, until somebody moves it', async () => {
  await bot.handsOver(Buffer.from(parts))
  expect(await bot.typed('kind KP-1..3 task')).toMatchInlineSnapshot(`
    "3 changed
    - ✅ KP-1 Oven · Anna · a task now
    - ⬜ KP-2 Till · Ben · a task now
    - ⬜ KP-3 Door · a task now"
  `)
  expect(await exported('KP')).toBe(parts)
  await bot.handsOver(Buffer.from(parts.replace('| Anna', '| Carl')))
  expect(await exported('KP')).toBe(parts.replace('| Anna', '| Carl'))
  await bot.typed('done KP-3')
  expect(await exported('KP')).toBe(parts.replace('| Anna', '| Carl').replace('❌ Not ready', '✅ Ready'))
  await bot.typed('reopen KP-3')
  expect(await exported('KP')).toBe(parts.replace('| Anna', '| Carl'))
})

it('finds the tick again of a task that was called a claim for a while', async () => {
  const plan = '# Kitchen Polish\n\n## Next\n\n- [x] Ship\n- [ ] Sign the lease\n'
  await bot.handsOver(Buffer.from(plan))
  await bot.typed('kind KP-1 claim')
  await bot.typed('kind KP-1 task')
  expect(await bot.typed('show KP-1')).toContain('State: ✅ done')
  expect(await exported('KP')).toBe(plan)
})
