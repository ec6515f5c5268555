import { expect } from 'vitest'
import type { View } from '../../../src/chat/view.ts'
import { readMaintainers } from '../../../src/plan/maintainer.ts'
import { onDiscord as it, noon } from '../../support/discord/discord-test.ts'
import { ana, ben, olga } from '../../support/discord/people.ts'
import { ids } from '../../support/discord/world.ts'

const room = `discord/${ids.guild}/${ids.channel}`
const by = { id: ana.id, name: 'Ana Lee' }
const card: View = {
  summary: 'The plan',
  nodes: [
    {
      type: 'checklist',
      action: 'tick',
      checks: [
        { number: 1, ref: 'IMD-1', label: 'First', checked: true },
        { number: 2, ref: 'IMD-2', label: 'Second', checked: false },
        { number: 3, ref: 'IMD-3', label: 'Third', checked: true },
      ],
    },
    { type: 'buttons', buttons: [{ label: 'Done', press: 'done IMD-2', tone: 'primary' }] },
  ],
}

it('hears a typed subcommand with its options', async ({ fake, bot }) => {
  await fake.slash(ana, 'done', { refs: 'IMD-3', note: 'at last' })
  expect(bot.last).toEqual({
    by,
    place: { room },
    did: 'filled',
    command: 'done',
    values: { refs: 'IMD-3', note: 'at last' },
  })
  expect(bot.requests[0]?.at).toBe(noon)
})

it('knows who may manage the server', async ({ fake, bot }) => {
  await fake.slash(olga, 'done', { refs: 'IMD-3' })
  expect(bot.last.by).toEqual({ id: olga.id, name: 'Olga', admin: true })
  fake.mention(olga, 'status')
  await fake.until(() => bot.requests.length === 2)
  expect(bot.last.by).toEqual({ id: olga.id, name: 'Olga', admin: true })
})

it('hands over a person by name and a file by its address', async ({ fake, bot, platform }) => {
  await fake.slash(ana, 'assign', { refs: 'IMD-3', who: `<@${ben.id}>` })
  expect(bot.last).toMatchObject({ command: 'assign', values: { refs: 'IMD-3', who: `@${ben.id}|Ben` } })
  await fake.slash(ana, 'assign', { refs: 'IMD-3', who: 'nobody' })
  expect(bot.last).toMatchObject({ values: { who: 'nobody' } })
  const file = { name: 'plan.md', bytes: new TextEncoder().encode('# Plan') }
  await fake.slash(ana, 'import', { key: 'IMD' }, { files: { file } })
  expect(bot.last).toMatchObject({ command: 'import', values: { key: 'IMD', file: 'plan.md' } })
  const handed = bot.last.did === 'filled' ? bot.last.files?.[0] : undefined
  if (handed === undefined) throw new Error('No file was handed over')
  expect(new TextDecoder().decode(await platform.fetch(handed, 100))).toBe('# Plan')
  await expect(platform.fetch(handed, 5)).rejects.toThrow('“plan.md” is larger than 5 bytes.')
})

it('knows by name whom a text mentions', async ({ fake, bot }) => {
  await fake.slash(ana, 'done', { refs: 'IMD-3', note: `ask <@${ben.id}> and <@1>` })
  expect(bot.last).toMatchObject({ values: { note: 'ask @Ben and @1' } })
})

const withSettings = it.extend({
  offered: [
    {
      command: 'settings',
      summary: 'Change a setting',
      fields: [{ name: 'value', label: 'Its new value', kind: 'text', mentions: true }],
      example: 'settings',
    },
  ],
})

withSettings('keeps exactly whom a text means where a command takes people', async ({ fake, bot }) => {
  await fake.slash(ana, 'settings', { value: `<@${ben.id}> <@!${olga.id}>` })
  expect(bot.last).toMatchObject({ values: { value: `@${ben.id}|Ben @${olga.id}|Olga` } })
})

withSettings('hears of one person alone, whatever they call themselves', async ({ fake, bot }) => {
  const carl = { id: '200000000000000004', name: `Carl | @${olga.id}, @${ana.id}|Ana` }
  const alone = [{ id: carl.id, name: `Carl ${olga.id}, ${ana.id} Ana` }]
  fake.meet(carl)
  await fake.slash(ana, 'settings', { value: `<@${carl.id}>` })
  const value = bot.last.did === 'filled' ? bot.last.values['value'] : undefined
  expect(readMaintainers(value ?? '')).toEqual(alone)
  fake.mention(ana, `settings <@${carl.id}>`)
  await fake.until(() => bot.requests.length === 2)
  const { text } = bot.last.did === 'typed' ? bot.last : { text: '' }
  expect(readMaintainers(text.replace('settings', ''))).toEqual(alone)
})

it('hears a pressed button as the line that it stands for', async ({ fake, bot, platform }) => {
  const { messages } = await platform.post({ key: 'card', room, view: card })
  const [message] = fake.messages()
  if (message === undefined) throw new Error('No card was posted')
  const answered = await fake.press(ana, message, 'Done')
  expect(bot.last).toEqual({
    by,
    place: { room },
    did: 'pressed',
    action: 'done IMD-2',
    values: [],
    message: messages[0],
  })
  expect(answered.how).toBe('nothing')
})

it('hears of a checklist only what this person toggled', async ({ fake, bot, platform }) => {
  await platform.post({ key: 'card', room, view: card })
  const [message] = fake.messages()
  if (message === undefined) throw new Error('No card was posted')
  await fake.select(ana, message, ['IMD-2', 'IMD-3'])
  expect(bot.last).toMatchObject({ did: 'pressed', action: 'tick', values: ['-IMD-1', '+IMD-2'] })
})

it('takes a quick second choice for the difference to the first', async ({ fake, bot, platform }) => {
  await platform.post({ key: 'card', room, view: card })
  const [message] = fake.messages()
  if (message === undefined) throw new Error('No card was posted')
  await fake.select(ana, message, ['IMD-1', 'IMD-2', 'IMD-3'])
  expect(bot.last).toMatchObject({ values: ['+IMD-2'] })
  await fake.select(ana, message, ['IMD-1', 'IMD-3'])
  expect(bot.last).toMatchObject({ values: ['-IMD-2'] })
  await fake.select(ben, message, ['IMD-1'])
  expect(bot.last).toMatchObject({ values: ['-IMD-3'] })
})

it('undoes nobody else’s tick when the card changed while the list was open', async ({
  fake,
  bot,
  platform,
}) => {
  const delivered = await platform.post({ key: 'card', room, view: card })
  const [open] = fake.messages()
  if (open === undefined) throw new Error('No card was posted')
  const [list, ...others] = card.nodes
  if (list?.type !== 'checklist') throw new Error('The card has no checklist')
  const ticked = { ...list, checks: list.checks.map((check) => ({ ...check, checked: true })) }
  await platform.edit(delivered, { key: 'card', room, view: { ...card, nodes: [ticked, ...others] } })
  await fake.toggle(ana, open, 'IMD-1')
  expect(bot.last).toMatchObject({ values: ['-IMD-1'] })
})

it('says so when nothing was toggled, or when the list is another by now', async ({
  fake,
  bot,
  platform,
}) => {
  const delivered = await platform.post({ key: 'card', room, view: card })
  const [open] = fake.messages()
  if (open === undefined) throw new Error('No card was posted')
  expect((await fake.toggle(ana, open)).text).toMatch(/^Nothing differs from what this list showed/)
  const other = {
    type: 'checklist',
    action: 'tick',
    checks: [{ number: 1, ref: 'IMD-2', label: 'x', checked: true }],
  } as const
  await platform.edit(delivered, { key: 'card', room, view: { summary: 'x', nodes: [other] } })
  expect((await fake.toggle(ana, open, 'IMD-2')).text).toMatch(/^Nothing differs from what this list showed/)
  expect(bot.requests).toEqual([])
})

it('hears a message addressed to it, with names for mentions', async ({ fake, bot }) => {
  fake.mention(ana, `assign IMD-3 <@${ben.id}>`)
  await fake.until(() => bot.requests.length === 1)
  expect(bot.last).toEqual({ by, place: { room }, did: 'typed', text: `assign IMD-3 @${ben.id}|Ben` })
})

it('hears what is said in private without being addressed', async ({ fake, bot }) => {
  fake.say(ana, 'status', { channel: fake.directChannel(ana) })
  await fake.until(() => bot.requests.length === 1)
  expect(bot.last).toEqual({
    by,
    place: { room: `discord/@me/${fake.directChannel(ana)}` },
    did: 'typed',
    direct: true,
    text: 'status',
  })
})

it('hears replies in a thread that it began, and no talk elsewhere', async ({ fake, bot, platform }) => {
  const [root = ''] = (await platform.post({ key: 'card', room, view: card })).messages
  await platform.post({ key: 'list', room, thread: root, view: card })
  fake.say(ben, 'good morning')
  const said = fake.say(ana, 'done 2', { channel: root })
  await fake.until(() => bot.requests.length === 1)
  expect(bot.last).toEqual({
    by,
    place: { room, thread: root },
    did: 'replied',
    text: 'done 2',
    message: said.id,
  })
})

it('hears replies in a thread that somebody else began on its message', async ({ fake, bot, platform }) => {
  await platform.post({ key: 'card', room, view: card })
  const [message] = fake.messages()
  if (message === undefined) throw new Error('No card was posted')
  const thread = fake.beginThread(ben, message)
  fake.say(ana, 'done 2', { channel: thread })
  await fake.until(() => bot.requests.length === 1)
  expect(bot.last).toMatchObject({ did: 'replied', place: { room, thread } })
})

it('stays out of threads that people began on their own messages', async ({ fake, bot }) => {
  const thread = fake.beginThread(ben, fake.say(ben, 'lunch?'))
  fake.say(ana, 'done 2', { channel: thread })
  fake.mention(ana, 'status', { channel: thread })
  await fake.until(() => bot.requests.length === 1)
  expect(bot.last).toMatchObject({ did: 'typed', text: 'status', place: { room, thread } })
})

it('hears a reply to one of its messages as one in the thread of that message', async ({
  fake,
  bot,
  platform,
}) => {
  const [root = ''] = (await platform.post({ key: 'card', room, view: card })).messages
  fake.say(ana, 'done 2', { replyTo: root })
  await fake.until(() => bot.requests.length === 1)
  expect(bot.last).toMatchObject({ did: 'replied', text: 'done 2', place: { room, thread: root } })
})

it('says whether a tick that is taken away leaves another, where Discord can be asked', async ({
  fake,
  bot,
}) => {
  const message = fake.say(ana, 'Count the ovens')
  fake.react(ana, message, '✔️')
  fake.react(ben, message, '✅')
  await fake.until(() => bot.requests.length === 2)
  fake.unreact(ben, message, '✅')
  await fake.until(() => bot.requests.length === 3)
  expect(bot.last).toMatchObject({ added: false, stillTicked: true })
  fake.react(ben, message, '✅')
  await fake.until(() => bot.requests.length === 4)
  fake.failNext('GET', /\/reactions\//, {
    status: 403,
    body: { code: 50013, message: 'Missing Permissions' },
  })
  fake.unreact(ben, message, '✅')
  await fake.until(() => bot.requests.length === 5)
  expect(bot.last).not.toHaveProperty('stillTicked')
})

it('hears reactions given and taken back in their order, each on its own', async ({
  fake,
  bot,
  platform,
}) => {
  await platform.post({ key: 'card', room, view: card })
  const [message] = fake.messages()
  if (message === undefined) throw new Error('No card was posted')
  fake.react(ana, message, '✅')
  fake.unreact(ana, message, '✅')
  fake.react(ana, message, '✅')
  await fake.until(() => bot.requests.length === 3)
  expect(new Set(bot.requests.map((request) => request.id)).size).toBe(3)
  expect(bot.requests.map((request) => request.did === 'reacted' && request.added)).toEqual([
    true,
    false,
    true,
  ])
  expect(bot.requests.map(({ id: _, at: __, ...rest }) => rest)).toContainEqual({
    by,
    place: { room },
    did: 'reacted',
    emoji: '✅',
    added: false,
    message: message.id,
    // By then it was put on again.
    stillTicked: true,
  })
})

it('asks nobody anything for a reaction that is no tick', async ({ fake, bot }) => {
  const message = fake.say(ana, 'Count the ovens')
  const before = fake.calls.length
  fake.react(ana, message, '🎉')
  fake.unreact(ana, message, '🎉')
  fake.react(ana, message, '✅')
  await fake.until(() => bot.requests.length > 0)
  expect(bot.requests.map((request) => request.did === 'reacted' && request.emoji)).toEqual(['✅'])
  expect(fake.calls.slice(before).filter(({ path }) => path.includes('reactions'))).toEqual([])
})

it('turns any message into something from its own menu', async ({ fake, bot }) => {
  const message = fake.say(ben, `The vendor is **late**, <@${ana.id}>`)
  await fake.messageCommand(ana, message, 'Note on an item')
  expect(bot.last).toEqual({
    by,
    place: { room },
    did: 'pointed',
    command: 'note',
    message: message.id,
    text: 'The vendor is **late**, @Ana Lee',
    link: `https://discord.com/channels/${ids.guild}/${ids.channel}/${message.id}`,
  })
})

it.for(['INTERACTION_CREATE', 'MESSAGE_CREATE', 'MESSAGE_REACTION_ADD'] as const)(
  'gives a repeated %s the same id',
  async (event, { fake, bot }) => {
    await fake.slash(ana, 'done', { refs: 'IMD-3' })
    const message = fake.mention(ana, 'status')
    await fake.until(() => bot.requests.length === 2)
    fake.react(ana, message, '✅')
    await fake.until(() => bot.requests.length === 3)
    fake.replay(event)
    await fake.until(() => bot.requests.length === 4)
    const ids = bot.requests.map((request) => request.id)
    expect(new Set(ids.slice(0, 3)).size).toBe(3)
    expect(ids.slice(0, 3)).toContain(ids[3])
  },
)

it('misses nothing that happens while the connection is broken', async ({ fake, bot }) => {
  fake.dropGateway()
  fake.mention(ana, 'status')
  await fake.until(() => bot.requests.length === 1)
  expect(fake.gateway.resumed).toBe(1)
  expect(fake.gateway.identified).toBe(1)
})
