import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'
import { anna, type OpenBot, openBot } from './open-bot.ts'

const hour = 60 * 60_000

/** A bot that follows the bakery's plan, from a Monday at 8:00 in Berlin. */
async function bot(): Promise<OpenBot> {
  const made = await openBot(temporaryFolder(), { start: '2026-12-07T07:00:00Z' })
  onTestFinished(() => made.close())
  await made.imports(smallPlan)
  return made
}

/** What comes within so many hours, to whom. */
async function comes(one: OpenBot, hours: number): Promise<readonly string[]> {
  const before = one.slack.messages.size
  one.clock.advance(hours * hour)
  await one.cairn.engine.settled()
  return [...one.slack.messages.values()]
    .slice(before)
    .map(({ to, view }) => `${to ?? 'room'}: ${view.summary}`)
}

it('reminds again on a day whose reminders have come, at the later time that the answer names', async () => {
  const one = await bot()
  await one.typed('due BM-2 2026-12-07')
  await one.typed('remind at 9:00')
  expect(await comes(one, 3)).toEqual(['room: BM: 1 due today'])
  expect(await one.typed('remind at 16:00')).toContain('first 7 Dec 2026, 16:00')
  await one.typed('due BM-3 2026-12-07')
  expect(await comes(one, 5)).toEqual(['room: BM: 2 due today'])
  await one.typed('done BM-2')
  await one.typed('done BM-3')
  expect(await comes(one, 24)).toEqual([])
})

it('reminds of what falls due on the day on which reminders are set', async () => {
  const one = await bot()
  await one.typed('due BM-2 2026-12-07')
  await one.typed('remind at 9:00')
  expect(await comes(one, 1)).toEqual(['room: BM: 1 due today'])
})

it('reminds at the time that the answer names, where reminders were off in between', async () => {
  const one = await bot()
  await one.typed('due BM-2 2026-12-07')
  await one.typed('remind at 9:00')
  await comes(one, 3)
  await one.typed('remind off')
  expect(await one.typed('remind at 16:00')).toContain('first 7 Dec 2026, 16:00')
  expect(await comes(one, 5)).toEqual(['room: BM: 1 due today'])
})

it('gives a room its digest again on the day on which it came, at the later time that the answer names', async () => {
  const one = await bot()
  await one.typed('digest at Monday 9:30')
  await one.typed('done BM-2')
  expect(await comes(one, 3)).toContain('room: BM: 1 done')
  expect(await one.typed('digest at Monday 16:00')).toContain('comes 7 Dec 2026, 16:00')
  await one.typed('start BM-3')
  expect(await comes(one, 5)).toContain('room: BM: 1 moved')
  expect(await comes(one, 6 * 24)).toEqual([])
})

it('asks nobody a second time before a digest that comes again that day, and says of nobody that they were silent', async () => {
  const one = await bot()
  await one.typed('settings standup @anna')
  await one.typed('digest at Monday 11:00')
  await comes(one, 1)
  await one.typed('answer packed the ovens')
  await comes(one, 2)
  await one.typed('digest at Monday 16:00')
  await one.typed('done BM-2')
  await comes(one, 5)
  const told = one.slack.texts().filter((text) => text.includes('Standup\n'))
  expect(told).toHaveLength(1)
  expect(told[0]).toContain('packed the ovens')
})

it('tells somebody again what is theirs, at the later time that the answer names', async () => {
  const one = await bot()
  await one.typed('assign BM-2 me')
  await one.typed('me digest at 8:30')
  const told = `${anna.id}: BM: 1 open is yours.`
  expect(await comes(one, 1)).toEqual([told])
  expect(await one.typed('me digest at 16:00')).toContain('first 7 Dec 2026, 16:00')
  expect(await comes(one, 7)).toEqual([told])
})
