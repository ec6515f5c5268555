import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { type OpenBot, openBot, room } from './open-bot.ts'

const smoke = 'All smoke tests pass'
const both = 'All smoke tests and all load tests pass'
const unboxed = (criterion: string) =>
  planOf(['# Ship It', '', '## Go-live criteria', '', `- ${criterion}`, ''])
const inPlan = (criterion: string) => unboxed(`[ ] ${criterion}`)

/** SI-1 is the criterion. */
async function shown(criterion: string, evidence: string, plan = inPlan): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan(criterion))
  await bot.typed(evidence)
  expect(await bot.typed('gate')).toContain('Go-live criteria: GO')
  return bot
}

/** Hands the plan over with other words; returns what the room heard because of it. */
async function says(bot: OpenBot, criterion: string, plan = inPlan): Promise<readonly string[]> {
  const before = bot.slack.texts(room).length
  await bot.handsOver(plan(criterion))
  return bot.slack.texts(room).slice(before)
}

it('puts evidence in doubt that was given to a criterion which asks for more now, and says so', async () => {
  const bot = await shown(smoke, 'evidence SI-1 https://ci.example.org/smoke')
  expect((await says(bot, both)).at(-1)).toMatchInlineSnapshot(`
    "SI: a criterion says something else now than when its evidence was given.
    - SI-1 All smoke tests and all load tests pass was “All smoke tests pass”; given for that: “https://ci.example.org/smoke” (anna)
    It is in doubt, and counts until somebody has withdrawn it."
  `)
  expect(await bot.typed('gate')).toMatchInlineSnapshot(`
    "SI · Go-live criteria: GO
    1 of 1 shown to hold, 1 in doubt
    - ✅ SI-1 All smoke tests and all load tests pass · met: https://ci.example.org/smoke · anna, 1 Dec 2026, until 30 May 2027 · in doubt: SI-1 was “All smoke tests pass” when it was given"
  `)
  expect(await bot.typed('status')).toContain('1 in doubt')
})

it('counts as before once somebody keeps it', async () => {
  const bot = await shown(smoke, 'evidence SI-1 https://ci.example.org/smoke')
  await says(bot, both)
  expect(await bot.pressed(bot.messageWith('says something else now'), 'keep 1')).toContain(
    'counts all the same',
  )
  expect(await bot.typed('gate')).not.toContain('in doubt')
})

it('shuts the gate once somebody withdraws it', async () => {
  const bot = await shown(smoke, 'evidence SI-1 https://ci.example.org/smoke')
  await says(bot, both)
  await bot.pressed(bot.messageWith('says something else now'), 'withdraw 1')
  expect(await bot.typed('gate')).toContain('NO-GO')
})

it('is in doubt no more once the words are back, by the document or by undo', async () => {
  const bot = await shown(smoke, 'evidence SI-1 https://ci.example.org/smoke')
  await says(bot, both)
  expect(await says(bot, smoke)).toHaveLength(1)
  expect(await bot.typed('gate')).not.toContain('in doubt')
  await says(bot, both)
  expect(await bot.typed('gate')).toContain('in doubt')
  await bot.typed('undo')
  expect(await bot.typed('gate')).not.toContain('in doubt')
})

it('says nothing of words that were merely tidied', async () => {
  const bot = await shown('All smoke tets pass', 'evidence SI-1 https://ci.example.org/smoke')
  for (const tidied of [smoke, '**All** smoke tests pass.', 'All Smoke Tests pass'])
    expect((await says(bot, tidied)).join()).not.toContain('says something else')
  expect(await bot.typed('gate')).not.toContain('in doubt')
})

it('compares a reading with another number, and doubts it for other words', async () => {
  const bot = await shown('Errors are below 5 %', 'reading SI-1 3 %')
  expect((await says(bot, 'Errors are below 4 %')).join()).not.toContain('says something else')
  expect(await bot.typed('gate')).not.toContain('in doubt')
  expect((await says(bot, 'Errors of all customers are below 4 %')).join()).toContain('“3 %” (anna)')
})

const wordsOfState = [
  'The backup was restored: in progress',
  'The backup was restored (in progress)',
  'The backup was restored – pending',
  'In progress: the backup was restored',
] as const

it.each(wordsOfState)('doubts nothing for the word of a state that the export wrote: %s', async (line) => {
  const bot = await shown(line, 'evidence SI-1 https://ci.example.org/restored', unboxed)
  await bot.typed('done SI-1')
  const exported = await bot.exported('SI')
  expect(exported.toString()).not.toContain(line)
  expect(await bot.handsOver(exported)).not.toContain('says something else')
  expect(await bot.typed('gate')).not.toContain('in doubt')
})

it('doubts nothing for the word of another state in the file, beside another number', async () => {
  const bot = await shown('Errors are below 5 %: in progress', 'reading SI-1 3 %', unboxed)
  expect((await says(bot, 'Errors are below 4 %: done', unboxed)).join()).not.toContain('says something else')
  expect(await bot.typed('gate')).not.toContain('in doubt')
})

it('is in doubt no more once the words are back beside the word of another state', async () => {
  const bot = await shown('The backup was restored: in progress', 'evidence SI-1 a log', unboxed)
  await says(bot, 'The backup and its log were restored: in progress', unboxed)
  expect(await bot.typed('gate')).toContain('in doubt: SI-1 was “The backup was restored” when it was given')
  expect(await says(bot, 'The backup was restored: done', unboxed)).toHaveLength(1)
  expect(await bot.typed('gate')).not.toContain('in doubt')
})

it.each([
  ['Latency ≤ 200 ms', 'Latency ≥ 200 ms'],
  ['The C++ build passes', 'The C# build passes'],
  ['Drift is above -5 °C', 'Drift is above 5 °C'],
  ['Loads 20+ plugins', 'Loads 20 plugins'],
  ['Mode = strict', 'Mode != strict'],
  ['The sync import works', 'The async import works'],
  ['Survives a typical load', 'Survives an atypical load'],
  ['Answers at typical load', 'Answers at atypical load'],
])('doubts a note that was given for “%s” when the plan says “%s”', async (was, is) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(inPlan(was))
  await bot.typed('evidence SI-1 looked at it with ben')
  expect((await says(bot, is)).join()).toContain('SI: a criterion says something else now')
})

it.each([
  ['Latency ≤ 200 ms', 'Latency <= 200ms.'],
  ['Errors < 5 %', 'Errors &lt; 5%'],
  ['Smoke-tests pass - all of them', 'Smoke tests pass – all of them'],
  ['Runs on CI+CD, see #42', 'Runs on CI/CD, see 42'],
  ['Import -> export works', 'Import → export works'],
  ['Typcial load is borne', 'Typical load is borne'],
])('does not doubt what was given for “%s” when the plan says “%s”', async (was, is) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(inPlan(was))
  await bot.typed('evidence SI-1 looked at it with ben')
  expect((await says(bot, is)).join()).not.toContain('says something else')
})
