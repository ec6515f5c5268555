import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { openBot } from './open-bot.ts'

const plan = (...more: readonly string[]) =>
  planOf([
    '# Oven Upgrade',
    '',
    '## Phase 1: Prepare (Week 1)',
    '',
    '- [ ] Measure the door',
    '- [ ] Order the oven by 2026-12-03',
    '',
    '## Phase 2: Move (Weeks 2-3)',
    '',
    '- [ ] Carry it in',
    ...more,
  ])

async function upgrading() {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan())
  return bot
}

it('gives “Week 1” a date once the plan’s start is known, beside the words from which it comes', async () => {
  const bot = await upgrading()
  expect(await bot.typed('show OU-2')).not.toContain('Due:')
  expect(await bot.typed('settings start 2026-12-07')).toContain('start: 2026-12-07')
  await bot.typed('list OU')
  expect(bot.slack.texts().at(-1)).toMatchInlineSnapshot(`
    "1. [ ] OU-2 Measure the door · due 13 December 2026 · Week 1
    2. [ ] OU-3 Order the oven by 2026-12-03
    3. [ ] OU-5 Carry it in · due 27 December 2026 · Weeks 2-3
    Changed by anna"
  `)
})

it('follows when the start is moved, but never a date that somebody gave', async () => {
  const bot = await upgrading()
  await bot.typed('settings start 2026-12-07')
  await bot.typed('due OU-5 2027-02-01')
  await bot.typed('settings start 2027-01-04')
  expect(await bot.typed('show OU-2')).toContain('Due: 10 January 2027')
  expect(await bot.typed('show OU-3')).toContain('Due: 3 December 2026')
  expect(await bot.typed('show OU-5')).toContain('Due: 1 February 2027')
  await bot.typed('settings start none')
  expect(await bot.typed('show OU-2')).not.toContain('Due:')
})

it('dates what a new revision adds, and what it moves to another week', async () => {
  const bot = await upgrading()
  await bot.typed('settings start 2026-12-07')
  await bot.imports(plan('- [ ] Bake a loaf'))
  expect(await bot.typed('show OU-6')).toContain('Due: 27 December 2026')
  const later = new TextDecoder().decode(plan('- [ ] Bake a loaf')).replace('Weeks 2-3', 'Weeks 2-4')
  await bot.imports(new TextEncoder().encode(later))
  expect(await bot.typed('show OU-6')).toContain('Due: 3 January 2027')
})

it.each([
  ['2026-02-31', 'no date that exists'],
  ['31 February', 'no date that exists'],
  ['soon', 'no date that I can read'],
  ['2026-12', 'no single day'],
])('takes no start such as %s', async (words, wrong) => {
  const bot = await upgrading()
  expect(await bot.typed(`settings start ${words}`)).toBe(
    `“${words}” is ${wrong}. For example: /roadmap settings OU start 2026-12-01, or none`,
  )
})

it('takes a start in words', async () => {
  const bot = await upgrading()
  expect(await bot.typed('settings start next monday')).toContain('start: 2026-12-07')
})

it('gives no date to what somebody said has none, when a version comes in or the start is moved', async () => {
  const bot = await upgrading()
  await bot.typed('settings start 2026-12-07')
  await bot.typed('due OU-5 none')
  const later = (words: string, to: string) =>
    new TextEncoder().encode(new TextDecoder().decode(plan()).replace(words, to))
  await bot.imports(later('Order the oven', 'Order the big oven'))
  await bot.imports(later('# Oven Upgrade\n', '# Oven Upgrade\n\nAt last.\n'))
  await bot.typed('settings start 2027-01-04')
  expect(await bot.typed('show OU-5')).not.toContain('Due:')
  const history = await bot.typed('history OU-5')
  expect(history.match(/ due .*/g)).toEqual([' due date now', ' due 27 December 2026'])
  expect(await bot.typed('show OU-2')).toContain('Due: 10 January 2027')
})

it('dates a line that comes back after the start was set', async () => {
  const bot = await upgrading()
  await bot.imports(
    new TextEncoder().encode(new TextDecoder().decode(plan()).replace('- [ ] Carry it in', '')),
  )
  await bot.typed('settings start 2026-12-07')
  await bot.imports(plan())
  expect(await bot.typed('show OU-5')).toContain('Due: 27 December 2026')
})
