import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot } from './open-bot.ts'

const week = 7 * 24 * 60 * 60_000

const plan = (coverage: string, ovens = '3') =>
  planOf([
    '# Bakery Numbers',
    '',
    '## Success Metrics',
    '',
    '| Metric | Current | Target |',
    '|---|---|---|',
    `| Test coverage | ${coverage} | 90% |`,
    `| Ovens in use | ${ovens} | 5 |`,
    '',
    '## Success Criteria',
    '',
    'The following must be met:',
    '',
    '1. **Speed**: within 5% of the old kiln',
    '',
  ])

async function numbers(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan('75%'))
  bot.clock.advance(2 * week)
  return bot
}

it('tells in the digest from what to what a metric moved, its target, and who brought it', async () => {
  const bot = await numbers()
  await bot.imports(plan('78%'))
  await bot.imports(plan('80%'))
  expect(await bot.typed('digest')).toMatchInlineSnapshot(`
    "BN · Bakery Numbers, since 8 Dec 2026
    - 1 metric moved
    Gates
    - NO-GO Success Criteria · 0 of 1 shown to hold
    Metrics moved
    - BN-1 Test coverage: 75% → 80%, target 90% · by anna"
  `)
})

it('says nothing of metrics that are as they were, or were put back', async () => {
  const bot = await numbers()
  await bot.imports(plan('80%'))
  await bot.imports(plan('75%'))
  expect(await bot.typed('digest')).not.toContain('Metrics')
  await bot.imports(plan('80%'))
  await bot.typed('undo')
  expect(await bot.typed('digest')).not.toContain('Metrics')
  bot.clock.advance(2 * week)
  expect(await bot.typed('digest')).not.toContain('Metrics')
})

it('tells of the newest reading that somebody gave', async () => {
  const bot = await numbers()
  const speed = 'BN-3'
  await bot.typed(`evidence ${speed} 7 %`)
  bot.clock.advance(60_000)
  await bot.typed(`evidence ${speed} 4.2 %`, { by: ben })
  const told = await bot.typed('digest')
  expect(told).toContain('- 1 reading given\n')
  expect(told).toContain(`Readings given\n- ${speed} Speed: within 5% of the old kiln: 4.2 % · by ben`)
})

it('says where the value of a metric comes from when a reading of it is given', async () => {
  const bot = await numbers()
  expect(await bot.typed('reading BN-1 80 %')).toBe(
    'BN-1 is a metric: its value comes from the document, and readings belong to criteria. Write the value there and import it again; or let a gate ask for it: /roadmap kind BN-1 criterion',
  )
})
