import { expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { anna, openBot, room } from './open-bot.ts'

/** What the buttons of the gate name it by. */
const gateId = shortId(['Portal', 'Phase 2 (2027-Q2)'])

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
  await bot.typed('list PO photo')
  expect(bot.messageWith('PO-2 NF-2 Readings by photo · in progress')).not.toBe('')
  expect(await bot.cairn.engine.bot.suggest(room, anna.id, 'refs', 'photo')).toEqual([
    { value: 'PO-2', label: 'PO-2 NF-2 Readings by photo' },
  ])
})

it('says it in what a gate is decided on, and of what is in the way of it', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  const table = ['| ID | What | Status |', '|---|---|---|']
  const criteria = [
    '## Phase 2 (2027-Q2)',
    '',
    '### Entry criteria',
    '',
    ...table,
    '| NF-2 | Readings by photo | |',
  ]
  const blockers = ['## Blockers', '', ...table, '| B-7 | The vendor is silent | |']
  await bot.imports(Buffer.from(['# Portal', '', ...criteria, '', ...blockers, ''].join('\n')), { key: 'PO' })
  expect(await bot.typed('gate PO')).toContain('PO-3 B-7 The vendor is silent')
  await bot.typed('settings approvers @U1|anna PO')
  await bot.typed(`decide PO no-go ${gateId} Not yet`)
  expect(bot.slack.texts(room).at(-1)).toMatch(/NF-2 Readings by photo .*\n.*PO-3 B-7 The vendor is silent/)
})

it('asks of a numbered criterion the number that is named beside it', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan, { key: 'PO' })
  expect(await bot.typed('gate PO')).toContain('at least 99.5 %')
  expect(await bot.typed('reading PO-1 99.1 %')).toContain('99.5 %')
  expect(await bot.typed('show PO-1')).toContain('99.1 %')
})
