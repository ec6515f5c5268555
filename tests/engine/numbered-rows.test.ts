import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { openBot, room } from './open-bot.ts'

const plan = Buffer.from(`# Portal

## Acceptance criteria

| ID | Requirement | Status |
|---|---|---|
| NF-1 | Uptime of at least 99.5 % | |
| NF-2 | Readings by photo | in progress |
`)

it('says beside a number of the document what it is about, wherever the line is shown or looked for', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan, { key: 'PO' })
  expect(await bot.typed('show PO-2')).toMatch(/^PO-2 NF-2 Readings by photo$/m)
  await bot.typed('list PO')
  expect(bot.messageWith('PO-2 NF-2 Readings by photo · in progress')).not.toBe('')
  expect(await bot.cairn.engine.bot.suggest(room, 'refs', 'photo')).toEqual([
    { value: 'PO-2', label: 'PO-2 NF-2 Readings by photo' },
  ])
})

it('asks of a numbered criterion the number that is named beside it', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan, { key: 'PO' })
  expect(await bot.typed('reading PO-1 99.1 %')).toContain('99.5 %')
  expect(await bot.typed('show PO-1')).toContain('99.1 %')
})
