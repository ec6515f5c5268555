import { expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana, ben } from '../support/discord/people.ts'

const day = 24 * 60 * 60_000

it('does on Discord what is answered to a reminder, in the server whose plan it is of', async () => {
  const { clock, fake, engine } = await discordServer()
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

it('does nothing on Discord for who has left the server, until they are back', async () => {
  const { clock, fake, engine } = await discordServer()
  const told = () => fake.directMessages(ben).flatMap(({ by, text }) => (by === 'Cairn' ? [text] : []))
  const says = async (text: string) => {
    const before = told().length
    fake.say(ben, text, { channel: fake.directChannel(ben) })
    await fake.until(() => told().length > before)
    return told().at(-1)
  }
  const asked = () => fake.calls.filter(({ path }) => path.includes(`/members/${ben.id}`)).length
  const offered = () => fake.autocomplete(ben, 'done', 'refs', 'truck', fake.directChannel(ben))
  await fake.slash(ana, 'settings', { name: 'maintainers', value: `<@${ana.id}> <@${ben.id}>` })
  await fake.slash(ana, 'remind', { when: 'at 9:00' })
  await fake.slash(ana, 'assign', { refs: 'BM-2', who: `<@${ben.id}>` })
  await fake.slash(ana, 'due', { refs: 'BM-2', date: '2026-12-03' })
  clock.advance(day)
  await engine.settled()
  const before = asked()
  clock.advance(day)
  await engine.settled()
  await fake.until(() => told().some((text) => text.includes('BM-2')))

  expect(await says('start BM-2')).toContain('BM-2')
  expect(await says('status BM')).toContain('Bakery Move')
  expect(asked()).toBe(before + 1)

  fake.leave(ben)
  clock.advance(10 * 60_000)
  expect(await says('done BM-2')).toContain('There is no roadmap BM here')
  expect(await says('export BM')).toContain('There is no roadmap BM here')
  expect(await offered()).toEqual([])
  expect((await fake.slash(ana, 'show', { refs: 'BM-2' })).text).toMatch(/State.*in progress/)

  fake.meet(ben)
  fake.failNext('GET', /\/members\//, { status: 500 })
  expect(await says('done BM-2')).toContain('Please try again in a moment.')
  expect(await says('done BM-2')).toContain('✅')
  expect(await offered()).toHaveLength(1)
})

it('offers in a direct message the items of the server that it is about, and those of no other', async () => {
  const { clock, fake, engine } = await discordServer()
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
  const { fake, engine } = await discordServer()
  const mine = fake.directChannel(ana)
  const file = { name: 'mine.md', bytes: new TextEncoder().encode('# My Own Plan\n\n- [ ] Rest\n') }
  await fake.slash(ana, 'import', {}, { channel: mine, files: { file } })
  await engine.settled()
  expect((await fake.slash(ana, 'status', { key: 'MO' }, { channel: mine })).text).toContain('My Own Plan')
  const theirs = await fake.slash(ben, 'status', { key: 'MO' }, { channel: fake.directChannel(ben) })
  expect(theirs.text).toContain('There is no roadmap MO here')
})

it('tells nobody alone of the plan of a server from which they were removed', async () => {
  const { clock, fake, engine, settled } = await discordServer()
  const told = () => fake.directMessages(ben).flatMap(({ by, text }) => (by === 'Cairn' ? [text] : []))
  const days = async (count: number) => {
    for (let passed = 0; passed < count; passed += 1) {
      clock.advance(day)
      await settled()
    }
  }
  await fake.slash(ana, 'remind', { when: 'at 9:00' })
  await fake.slash(ben, 'me', { words: 'digest at 8:30' })
  await fake.slash(ana, 'assign', { refs: 'BM-2', who: `<@${ben.id}>` })
  await fake.slash(ana, 'due', { refs: 'BM-2', date: '2026-12-03' })
  await days(1)
  await fake.until(() => told().some((text) => text.includes('BM-2')))

  fake.leave(ben)
  const before = told().length
  await days(2)
  expect(told().slice(before)).toEqual([])
  const inRoom = fake
    .messages()
    .flatMap(({ text }) => (text.includes('alone, so I say it here') ? [text] : []))
  expect(inRoom).toEqual([expect.stringContaining('BM-2')])

  fake.meet(ben)
  clock.advance(day)
  await engine.settled()
  expect(told().slice(before).join('\n')).not.toContain('yours')
})

it.each([
  ['block on the vendor', /blocked[\s\S]*on the vendor/],
  ['start now', /in progress/],
  ['drop it', /dropped/],
])('does what is answered to it alone below one item: %s', async (words, state) => {
  const { fake, engine, settled } = await discordServer()
  const channel = fake.directChannel(ana)
  const file = { name: 'mine.md', bytes: new TextEncoder().encode('# My Own Plan\n\n- [ ] Rest\n') }
  await fake.slash(ana, 'import', {}, { channel, files: { file } })
  await engine.settled()
  await fake.slash(ana, 'list', { key: 'MO' }, { channel })
  await settled()
  const list = fake.directMessages(ana).findLast(({ by, text }) => by === 'Cairn' && text.includes('Rest'))
  const told = () => fake.directMessages(ana).filter(({ by }) => by === 'Cairn').length
  const before = told()
  fake.say(ana, words, { channel, ...(list && { replyTo: list.id }) })
  await fake.until(() => told() > before, 'an answer')
  expect((await fake.slash(ana, 'show', { refs: 'MO-1' }, { channel })).text).toMatch(state)
})
