import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { migrationGate } from '../support/long-plans.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot } from './open-bot.ts'

const day = 24 * 60 * 60_000

/** KM-2 is the criterion “Speed: within 5% of the old kiln”. */
async function migrating(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(migrationGate)
  return bot
}

const speed = async (bot: OpenBot) =>
  (await bot.typed('gate')).split('\n').filter((line) => line.includes('KM-2'))

it('takes a link alone for evidence whose number nobody compared, and says how to give one', async () => {
  const bot = await migrating()
  expect(await bot.typed('evidence KM-2 https://example.org/bench', { by: ben })).toMatchInlineSnapshot(`
    "A link for KM-2, counts until 30 May 2027.
    - KM-2 asks for at most 5 %, and nobody has compared its number yet: /roadmap reading KM-2 NUMBER %
    - A maintainer can let it count as it is: /roadmap evidence KM-2 counts"
  `)
  expect(await speed(bot)).toMatchInlineSnapshot(`
    [
      "- ❔ KM-2 Speed: within 5% of the old kiln · evidence whose number nobody compared: https://example.org/bench · ben, 1 Dec 2026, until 30 May 2027",
      "- A reading for KM-2, at most 5 %: /roadmap reading KM-2 NUMBER %",
    ]
  `)
  expect(await bot.typed('gate')).toContain('1 with a number that nobody compared')
  expect(await bot.typed('show KM-2')).toContain('Evidence: evidence whose number nobody compared')
})

it('is met by a reading that satisfies it, and says so at once', async () => {
  const bot = await migrating()
  await bot.typed('evidence KM-2 https://example.org/bench')
  expect(await bot.typed('reading KM-2 6%', { by: ben })).toContain(
    'KM-2 asks for at most 5 %: 6% does not satisfy it.',
  )
  expect(await speed(bot)).toContainEqual(expect.stringContaining('the reading does not satisfy it: 6%'))
  expect(await bot.typed('reading KM-2 4.2 % until 2027-01-31', { by: ben })).toContain(
    'KM-2 asks for at most 5 %: 4.2 % satisfies it.',
  )
  expect(await speed(bot)).toEqual([
    '- ✅ KM-2 Speed: within 5% of the old kiln · met: 4.2 % · ben, 1 Dec 2026, until 31 January 2027',
  ])
})

it('is not met by a reading of something else, nor by words with a number in them', async () => {
  const bot = await migrating()
  expect(await bot.typed('reading KM-2 12 tests')).toContain('12 tests is of something else')
  expect(await speed(bot)).toContainEqual(expect.stringContaining('nobody compared: 12 tests'))
  await bot.typed('evidence KM-2 it was 4 % or so last week')
  expect(await speed(bot)).toContainEqual(expect.stringContaining('nobody compared: it was 4 % or so'))
  expect(await bot.typed('reading KM-2 fast')).toMatchInlineSnapshot(
    `"“fast” is no number with its unit. KM-2 asks for at most 5 %: /roadmap reading KM-2 NUMBER %"`,
  )
})

it('is not met by an older reading when the newest has served its time', async () => {
  const bot = await migrating()
  await bot.typed('assign KM-2 me', { by: ben })
  await bot.typed('reading KM-2 4.2 % until 2026-12-10')
  await bot.typed('reading KM-2 6 % until 2026-12-05')
  const before = bot.slack.messages.size
  const stands: string[] = []
  for (let passed = 0; passed < 10; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
    stands.push(...(await speed(bot)))
  }
  expect(stands.filter((line) => line.includes('✅'))).toEqual([])
  expect(stands.at(-2)).toContain('⌛ KM-2 Speed: within 5% of the old kiln · its evidence is stale: 6 %')
  const said = [...bot.slack.messages.values()].slice(before).map(({ view }) => view.summary)
  expect(said).toEqual(['KM-2 Speed: within 5% of the old kiln: its evidence counts no more.'])
})

it('says of a reading of something else what counts instead of it', async () => {
  const bot = await migrating()
  await bot.typed('reading KM-2 4.2 %')
  expect(await bot.typed('reading KM-2 4 ms')).toContain('4 ms is of something else. What counts is 4.2 %.')
  await bot.typed('reading KM-2 6 %')
  expect(await bot.typed('reading KM-2 4 ms')).toContain('4 ms is of something else. What counts is 6 %.')
  const link = await bot.typed('evidence KM-2 https://example.org/bench')
  expect(link).toContain('KM-2 asks for at most 5 %. What counts is 6 %.')
})

it('counts without a number where a maintainer says so, until that is taken back', async () => {
  const bot = await migrating()
  await bot.typed('evidence KM-2 https://example.org/bench until 2027-02-01', { by: ben })
  expect(await bot.typed('evidence KM-2 counts', { by: ben })).toContain('Only a maintainer')
  expect(await bot.typed('evidence KM-2 counts')).toMatchInlineSnapshot(
    `"It counts for KM-2 without a number: https://example.org/bench"`,
  )
  expect(await speed(bot)).toMatchInlineSnapshot(`
    [
      "- ✅ KM-2 Speed: within 5% of the old kiln · met: https://example.org/bench · anna, 1 Dec 2026, until 1 February 2027, counts without a number",
    ]
  `)
  await bot.typed('undo')
  expect(await speed(bot)).toContainEqual(expect.stringContaining('nobody compared'))
  expect(await bot.typed('evidence KM-1 counts')).toContain(
    'KM-1 has no evidence whose number nobody compared.',
  )
})

it('asks the owner when the reading has served its time, though a link still counts', async () => {
  const bot = await migrating()
  await bot.typed('assign KM-2 me', { by: ben })
  await bot.typed('evidence KM-2 https://example.org/bench')
  await bot.typed('reading KM-2 4 % until 2026-12-10')
  const before = bot.slack.messages.size
  for (let passed = 0; passed < 10; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
  const said = [...bot.slack.messages.values()].slice(before).map(({ to, view }) => `${to}: ${view.summary}`)
  expect(said).toMatchInlineSnapshot(`
    [
      "U2: KM-2 Speed: within 5% of the old kiln: its reading counts no more, so it is not met any longer.",
    ]
  `)
})

it('opens on no reading that a number was never held against', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(numberGate)
  await bot.typed('reading NG-1 5')
  await bot.typed('reading NG-2 80')
  await bot.typed('reading NG-3 10 days')
  await bot.typed('reading NG-4 3')
  expect(await bot.typed('reading NG-5 1.1')).toMatchInlineSnapshot(`
    "A reading for NG-5, counts until 1 March 2027.
    - NG-5 has a number, and it is not plain how 1.1 compares with it.
    - A maintainer can let it count as it is: /roadmap evidence NG-5 counts"
  `)
  expect(await bot.typed('gate')).toMatchInlineSnapshot(`
    "NG · Exit Criteria: NO-GO
    0 of 5 shown to hold, 3 not satisfied, 2 with a number that nobody compared
    - ❌ NG-1 Fewer than 5 open bugs · the reading does not satisfy it: 5 · anna, 1 Dec 2026, until 1 March 2027
    - ❔ NG-2 Test coverage is 80 · evidence whose number nobody compared: 80 · anna, 1 Dec 2026, until 1 March 2027
    - ❌ NG-3 Stable for 6 months · the reading does not satisfy it: 10 days · anna, 1 Dec 2026, until 1 March 2027
    - ❌ NG-4 40 customers on EU residency · the reading does not satisfy it: 3 · anna, 1 Dec 2026, until 1 March 2027
    - ❔ NG-5 wasmtime 1.0+ adopted · evidence whose number nobody compared: 1.1 · anna, 1 Dec 2026, until 1 March 2027
    To open it
    - A reading for NG-1, less than 5: /roadmap reading NG-1 NUMBER
    - A reading for NG-3, at least 6 months: /roadmap reading NG-3 NUMBER months
    - A reading for NG-4, at least 40: /roadmap reading NG-4 NUMBER
    - A maintainer’s word that it counts for NG-2: /roadmap evidence NG-2 counts
    - A maintainer’s word that it counts for NG-5: /roadmap evidence NG-5 counts"
  `)
  await bot.typed('evidence NG-5 counts')
  await bot.typed('evidence NG-2 counts')
  await bot.typed('reading NG-1 4')
  await bot.typed('reading NG-3 7 months')
  await bot.typed('evidence NG-4 withdraw')
  await bot.typed('evidence NG-4 https://example.org/tenants')
  expect(await bot.typed('gate')).toContain('5 of 5 shown to hold')
})

it('asks for a fresh reading where a number is asked for', async () => {
  const bot = await migrating()
  await bot.typed('reading KM-2 4.2 % until 2026-12-02')
  bot.clock.advance(2 * day)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts().at(-1)).toContain('Still so? /roadmap reading KM-2 NUMBER %')
})

const numberGate = planOf([
  '# Number Gate',
  '',
  '## Exit Criteria',
  '',
  '- [ ] Fewer than 5 open bugs',
  '- [ ] Test coverage is 80',
  '- [ ] Stable for 6 months',
  '- [ ] 40 customers on EU residency',
  '- [ ] wasmtime 1.0+ adopted',
  '',
])

const acceptance = (criterion: string) =>
  planOf(['# Horno nuevo', '', '## Criterios de aceptación', '', `- [ ] ${criterion}`])

it.each([
  ['Al menos 1.500 usuarios activos', '2', 'asks for at least 1500: 2 does not satisfy it'],
  ['Menos de 5 incidencias', '1.200', 'asks for less than 5: 1.200 does not satisfy it'],
  ['Au moins 10\u00a0000 comptes ouverts', '12', 'asks for at least 10000: 12 does not satisfy it'],
  ['Le rapport prend au plus 1.500 ms', '1 200 ms', 'at most 1500 ms: 1 200 ms satisfies it'],
])('takes the thousands of “%s” for thousands, with a reading of %s', async (criterion, reading, says) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(acceptance(criterion))
  expect(await bot.typed(`reading 1 ${reading}`)).toContain(says)
  expect(await bot.typed('gate')).toContain(says.includes('does not') ? 'NO-GO' : 'GO')
})

it.each([
  [
    'At least 100 requests/s',
    '600 requests/min',
    'at least 100 requests/s: 600 requests/min does not satisfy it',
  ],
  ['At most 5 incidents per month', '4 incidents/week', '4 incidents/week does not satisfy it'],
  ['At least 10 Gbit/s', '500 Mbit/s', 'at least 10 Gbit/s: 500 Mbit/s does not satisfy it'],
  ['At most 5 incidents', '4 incidents/week', '4 incidents/week is of something else'],
  ['Idle power at most 500 W', '2 kW', 'at most 500 W: 2 kW does not satisfy it'],
  ['At most 3 kg', '2 t', 'at most 3 kg: 2 t does not satisfy it'],
  ['At most 100 m', '2 km', 'at most 100 m: 2 km does not satisfy it'],
  ['At most 20 liters', '1 barrel', '1 barrel is of something else'],
  [
    'At least 2 million requests per day',
    '5000 requests/day',
    'at least 2000000 requests/day: 5000 requests/day does not satisfy it',
  ],
  ['Al menos 20 mil usuarios', '5000', 'not plain how 5000 compares with it'],
  ['At least 100 MB/s', '200 Mb/s', 'at least 100 MB/s: 200 Mb/s does not satisfy it'],
  ['At least 100 MB/s', '200 mb/s', 'at least 100 MB/s, and 200 mb/s is of something else'],
  ['At least 40 customers', '41 users', '41 users is of something else'],
  ['At least 100 requests/s', '600 requests', 'of something else: /roadmap reading HN-1 NUMBER requests/s'],
])('opens no gate of “%s” with %s', async (criterion, reading, says) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(acceptance(criterion))
  expect(await bot.typed(`reading 1 ${reading}`)).toContain(says)
  expect(await bot.typed('gate')).toContain('NO-GO')
})

it.each([
  ['At least 20 pilot customers for a month', '25 customers'],
  ['At most 3 failures in a week', '2 failures'],
  ['Fewer than 5 bugs within a month', '4 bugs'],
])('compares what “%s” counts, whatever the time in which it is counted', async (criterion, reading) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(acceptance(criterion))
  expect(await bot.typed(`reading 1 ${reading}`)).toContain(`${reading} satisfies it`)
  expect(await bot.typed('gate')).toContain(': GO')
})

it('lets nothing open where it is not plain whether a number means thousands', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(acceptance('≥ 1.500'))
  expect(await bot.typed('reading 1 2')).toContain('it is not plain how 2 compares with it')
  expect(await bot.typed('evidence 1 https://example.org/load')).toContain(
    'it is not plain how https://example.org/load compares with it',
  )
  expect(await bot.typed('gate')).toContain('NO-GO')
})

it('asks which is meant where a reading can be read in two ways', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(acceptance('Factor ≤ 5'))
  expect(await bot.typed('reading 1 1.200')).toMatchInlineSnapshot(
    `"“1.200” can be read in two ways. Say /roadmap reading HN-1 1200, or 1.2."`,
  )
  expect(await bot.typed('gate')).toContain('NO-GO')
  expect(await bot.typed('reading 1 0.125')).toContain('satisfies it')
})
