import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { makeLog } from '../../src/log.ts'
import { assemble } from '../../src/main.ts'
import { discord } from '../../src/platforms/discord/index.ts'
import { makeTestClock } from '../support/clock.ts'
import { ana, ben } from '../support/discord/people.ts'
import { startFakeDiscord, token } from '../support/discord/start-fake-discord.ts'
import { ids } from '../support/discord/world.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'

const day = 24 * 60 * 60_000

/** A Discord server that follows the bakery's plan. */
async function server() {
  const clock = makeTestClock()
  const log = makeLog({ level: 'error', write: (line) => process.stderr.write(line), clock })
  const fake = await startFakeDiscord()
  const own = { token, applicationId: ids.application, guildId: ids.guild, apiUrl: fake.restUrl }
  const platform = discord({ ...own, clock, log: (says, problem) => log.error(says, { problem }) })
  const config = { db: join(temporaryFolder(), 'cairn.db'), zone: 'UTC', port: 0, github: {} }
  const { engine, stop } = assemble({ config, clock, log }, [platform])
  await platform.start(engine.bot)
  onTestFinished(async () => {
    await platform.stop()
    await stop()
    await fake.close()
  })
  await fake.slash(ana, 'import', {}, { files: { file: { name: 'bakery.md', bytes: smallPlan } } })
  await engine.settled()
  return { clock, fake, engine }
}

it('does on Discord what is answered to a reminder, in the server whose plan it is of', async () => {
  const { clock, fake, engine } = await server()
  const says = (text: string) => fake.say(ben, text, { channel: fake.directChannel(ben) })
  const told = () => fake.directMessages(ben).flatMap(({ by, text }) => (by === 'Cairn' ? [text] : []))

  says('done BM-2')
  await fake.until(() => told().some((text) => text.includes('There is no roadmap BM here')))

  await fake.slash(ana, 'remind', { when: 'at 9:00' })
  await fake.slash(ana, 'assign', { refs: 'BM-2', who: `<@${ben.id}>` })
  await fake.slash(ana, 'due', { refs: 'BM-2', date: '2026-12-03' })
  clock.advance(day)
  await engine.settled()
  clock.advance(day)
  await engine.settled()
  await fake.until(() => told().some((text) => text.includes('BM-2')))
  const before = told().length
  says('done BM-2')
  await fake.until(() => told().length > before)
  expect(told().at(-1)).toContain('✅')
  expect((await fake.slash(ana, 'show', { refs: 'BM-2' })).text).toMatch(/State.*done/)
})

it('offers in a direct message the items of the server that it is about, and those of no other', async () => {
  const { clock, fake, engine } = await server()
  const offered = async (who: typeof ben, typed: string, option = 'refs', command = 'done') => {
    const choices = await fake.autocomplete(who, command, option, typed, fake.directChannel(who))
    return choices.map(({ value }) => value)
  }
  expect(await offered(ben, 'truck')).toEqual([])
  await fake.slash(ana, 'remind', { when: 'at 9:00' })
  await fake.slash(ana, 'assign', { refs: 'BM-2', who: `<@${ben.id}>` })
  await fake.slash(ana, 'due', { refs: 'BM-2', date: '2026-12-03' })
  fake.say(ben, 'me', { channel: fake.directChannel(ben) })
  const told = () => fake.directMessages(ben).filter(({ by }) => by === 'Cairn').length
  await fake.until(() => told() > 0)
  for (let count = 0; count < 2; count += 1) {
    clock.advance(day)
    await engine.settled()
  }
  await fake.until(() => told() > 1)
  expect(await offered(ben, 'truck')).toEqual(['BM-3'])
  expect(await offered(ben, 'b', 'key', 'status')).toEqual(['BM'])
  const mine = fake.directChannel(ana)
  const file = { name: 'mine.md', bytes: new TextEncoder().encode('# My Own Plan\n\n- [ ] Rest\n') }
  await fake.slash(ana, 'import', {}, { channel: mine, files: { file } })
  await engine.settled()
  expect(await offered(ben, 'rest')).toEqual([])
  expect(await offered(ana, 'rest')).toEqual(['MO-1'])
  expect(await offered(ana, 'truck')).toEqual([])
})

it('keeps a plan that somebody hands over to the bot alone from everybody else', async () => {
  const { fake, engine } = await server()
  const mine = fake.directChannel(ana)
  const file = { name: 'mine.md', bytes: new TextEncoder().encode('# My Own Plan\n\n- [ ] Rest\n') }
  await fake.slash(ana, 'import', {}, { channel: mine, files: { file } })
  await engine.settled()
  expect((await fake.slash(ana, 'status', { key: 'MO' }, { channel: mine })).text).toContain('My Own Plan')
  const theirs = await fake.slash(ben, 'status', { key: 'MO' }, { channel: fake.directChannel(ben) })
  expect(theirs.text).toContain('There is no roadmap MO here')
})
