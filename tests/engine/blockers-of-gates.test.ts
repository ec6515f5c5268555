import { expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { openBot } from './open-bot.ts'

const plan = planOf([
  '# Kiln Upgrade',
  '',
  '## Entry criteria for firing',
  '',
  '- [ ] The kiln holds its heat',
  '',
  '### Blockers',
  '',
  '- The thermometer is lent out',
  '',
  '## Entry criteria for selling',
  '',
  '- [ ] The stall is rented',
  '',
  '## Known blockers',
  '',
  '- The road is closed',
  '',
])

it('lets a blocker shut the gate of its own chapter, and one that stands apart every gate', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan)
  const [firing, selling] = [await bot.typed('gate firing'), await bot.typed('gate selling')]
  expect([firing.includes('thermometer'), firing.includes('The road')]).toEqual([true, true])
  expect([selling.includes('thermometer'), selling.includes('The road')]).toEqual([false, true])
})

const switches = planOf([
  '# Broker',
  '',
  '## The switches',
  '',
  '### Switch 1: orders (April 2027)',
  '',
  '**Only go if**',
  '',
  '- [ ] The shop has signed off',
  '',
  '### Switch 2: stock (May 2027)',
  '',
  '**Only go if**',
  '',
  '- [ ] Switch 1 was quiet',
  '- [ ] The cache survives',
  '',
  '### Blockers',
  '',
  '- No capacity',
  '',
])

it('has a gate for each stage of a chapter, and what blocks the chapter shuts them all', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(switches)
  const gates = await bot.typed('gate')
  expect(gates).toContain('NO-GO Switch 1: orders (April 2027) · 0 of 1 shown to hold, 1 blocker')
  expect(gates).toContain('NO-GO Switch 2: stock (May 2027) · 0 of 2 shown to hold, 1 blocker')
  expect(await bot.typed('gate Switch 2')).toContain('The cache survives')
  expect(await bot.typed('gate Switch 1')).not.toContain('The cache survives')
})

const lettered = planOf([
  '# Kiln Upgrade',
  '',
  '## Gates',
  '',
  '### Gate A: before phase 2',
  '',
  '- [ ] The kiln holds its heat',
  '',
  '### Gate B: before phase 3',
  '',
  '- [ ] The kiln has fired for 2 weeks',
  '',
  '## Go/no-go criteria for the fair',
  '',
  '### Tools',
  '',
  '- [ ] The tongs are sharp',
  '',
  '### People',
  '',
  '- [ ] Two people can fire',
  '',
])

it('takes lettered gates of a chapter apart, and the parts of one gate together', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(lettered)
  expect(await bot.typed('gate Gate A')).toContain('0 of 1 shown to hold')
  expect(await bot.typed('gate Gate B')).toContain('fired for 2 weeks')
  expect(await bot.typed('gate fair')).toContain('0 of 2 shown to hold')
})

const streams = planOf([
  '# Kiln Upgrade',
  '',
  ...['Oven', 'Stall'].flatMap((stream) => [
    `## ${stream} gates`,
    '',
    '### Gate A',
    '',
    `- [ ] The ${stream.toLowerCase()} is there`,
    '',
    '### Gate B',
    '',
    `- [ ] The ${stream.toLowerCase()} is used`,
    '',
  ]),
])

it('tells gates of one heading apart by the one above, and decides of one alone', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(streams)
  await bot.typed('evidence KU-3 https://example.org/stall')
  const press = `decide KU go ${shortId(['Kiln Upgrade', 'Stall gates', 'Gate A'])} It is there`
  expect(await bot.typed(press)).not.toContain('no more')
  expect(await bot.typed('gate Gate A')).toContain('“Oven gates › Gate A”')
  expect(await bot.typed('gate Stall gates › Gate A')).toContain('Decided')
  expect(await bot.typed('gate Oven gates › Gate A')).not.toContain('Decided')
})

it('asks for a new button where one names a gate by a number', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(streams)
  expect(await bot.typed('decide KU no-go 1 Not yet')).toContain('That button is of an earlier version.')
})
