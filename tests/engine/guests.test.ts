import { beforeEach, expect, it, onTestFinished } from 'vitest'
import type { Person } from '../../src/chat/person.ts'
import { makeCommands } from '../../src/commands/index.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ovenUpgrade, smallPlan } from '../support/plans.ts'
import { anna, type OpenBot, openBot } from './open-bot.ts'

const pia: Person = { id: 'U7', name: 'pia', guest: true }
const unknown: Person = { id: 'U8', name: 'U8', unsure: true }
const onlyFollowed = 'see and check off here what this room follows, and nothing else'
let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(smallPlan)
  await bot.imports(ovenUpgrade, { room: 'slack/T1/C9' })
})

it('lets people of another company look at what the room follows, and check it off', async () => {
  for (const line of ['status', 'show BM-2', 'history', 'help', 'done BM-2', 'reopen BM-2', 'list'])
    expect(await bot.typed(line, { by: pia })).not.toContain(onlyFollowed)
  expect(await bot.replied(bot.messageWith('open'), 'done 1', { by: pia })).toContain('BM-2')
  expect(await bot.typed('history BM-2')).toContain('pia')
})

it('shows and changes no other plan for them, and says nothing of any', async () => {
  for (const line of ['status OU', 'show OU-2', 'done OU-2', 'history OU'])
    expect(await bot.typed(line, { by: pia })).toBe('There is no roadmap OU here. There is BM.')
  expect(await bot.pressed('m1', 'tick', ['+OU-2'], { by: pia })).toContain('There is no roadmap OU here')
  expect(await bot.typed('gate OU', { by: pia })).not.toMatch(/OU/)
  await bot.typed('list OU', { by: pia })
  expect(bot.slack.texts('slack/T1/C1').join()).not.toContain('OU-')
  const elsewhere = await bot.typed('status', { by: pia, room: 'slack/T1/D1' })
  expect(elsewhere).not.toMatch(/BM|OU/)
})

it.each([
  'import https://example.org/plan.md',
  'export',
  'follow OU',
  'unfollow',
  'settings',
  'undo',
  'assign BM-2 me',
  'task Spy',
  'health',
])('refuses “%s” to them, and says whom to ask', async (line) => {
  const told = await bot.typed(line, { by: { ...pia, admin: true } })
  expect(told).toContain(onlyFollowed)
  expect(told).toContain('Ask somebody of this workspace.')
})

it('leaves changes to maintainers for them as for everybody', async () => {
  await bot.typed('settings changes maintainers')
  expect(await bot.typed('done BM-2', { by: pia })).toContain('only maintainers change items')
})

it('tells none of them what is somebody’s of the same name', async () => {
  await bot.typed('status', { by: { ...pia, name: 'carl' } })
  await bot.typed('done BM-2', { by: { ...pia, name: 'carl' } })
  expect(await bot.cairn.store.read((tx) => tx.people.of('slack/T1'))).toEqual([])
})

it('knows somebody by name as long as the platform cannot say who they are', async () => {
  await bot.typed('status')
  const makeshift = { id: anna.id, name: anna.id, unsure: true }
  expect(await bot.typed('settings quiet on', { by: makeshift })).not.toContain('who you are')
  await bot.typed('done BM-2', { by: makeshift })
  expect(await bot.typed('history BM-2')).toContain('anna')
  expect(await bot.cairn.store.read((tx) => tx.people.nameOf('slack/T1', anna.id))).toBe('anna')
})

it('takes somebody whom nobody knows now for no more than a guest', async () => {
  expect(await bot.typed('status', { by: unknown })).toContain('Bakery')
  expect(await bot.typed('export', { by: unknown })).toBe(
    'I cannot find out now who you are. Please try again in a moment.',
  )
  expect(await bot.cairn.store.read((tx) => tx.people.nameOf('slack/T1', unknown.id))).toBeUndefined()
})

it('keeps the list of what is open to them short', () => {
  const open = makeCommands().filter(({ forGuests }) => forGuests === true)
  expect(open.map(({ form }) => form.command).toSorted()).toEqual([
    'done',
    'gate',
    'help',
    'history',
    'list',
    'reopen',
    'show',
    'status',
    'tick',
  ])
})
