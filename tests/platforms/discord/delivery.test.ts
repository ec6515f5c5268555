import { describe, expect } from 'vitest'
import { type Delivery, DeliveryProblem } from '../../../src/chat/platform.ts'
import type { View } from '../../../src/chat/view.ts'
import { systemClock } from '../../../src/clock.ts'
import { discord } from '../../../src/platforms/discord/index.ts'
import { onDiscord as it, noon } from '../../support/discord/discord-test.ts'
import type { FakeDiscord } from '../../support/discord/fake-discord.ts'
import { ana } from '../../support/discord/people.ts'
import { token } from '../../support/discord/start-fake-discord.ts'
import { ids } from '../../support/discord/world.ts'
import { words } from '../../support/scripted-bot.ts'

const room = `discord/${ids.guild}/${ids.channel}`
const delivery: Delivery = { key: 'card:1', room, view: words('Hello') }
const posting = /^\/channels\/\d+\/messages$/

function many(lines: number): View {
  return {
    summary: 'Much',
    nodes: [
      { type: 'list', lines: Array.from({ length: lines }, (_, at) => `line ${at} ${'x'.repeat(60)}`) },
    ],
  }
}

async function problemOf(
  work: Promise<unknown>,
): Promise<{ outcome: string; retryAfter?: number | undefined }> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof DeliveryProblem)) throw new Error(`Expected a DeliveryProblem, not ${error}`)
  return { outcome: error.outcome, ...(error.retryAfter !== undefined && { retryAfter: error.retryAfter }) }
}

it('posts a view once, however often its key is posted', async ({ fake, platform }) => {
  const first = await platform.post(delivery)
  expect(await platform.post(delivery)).toEqual(first)
  expect(fake.messages().map((message) => message.text)).toEqual(['Hello'])
})

it('begins the thread under a message with the first post there', async ({ fake, platform }) => {
  const [root = ''] = (await platform.post(delivery)).messages
  await platform.post({ key: 'list', room, thread: root, view: words('The list') })
  await platform.post({ key: 'more', room, thread: root, view: words('More') })
  expect(fake.threadName(root)).toBe('The list')
  expect(fake.messages(root).map((message) => message.text)).toEqual(['The list', 'More'])
})

it('says that a thread cannot be where its message is gone', async ({ platform }) => {
  const problem = await problemOf(
    platform.post({ key: 'list', room, thread: '700000000000000001', view: words('x') }),
  )
  expect(problem).toEqual({ outcome: 'refused' })
})

it('writes to one person in private', async ({ fake, platform }) => {
  const delivered = await platform.post({ ...delivery, to: ana.id })
  await platform.edit(delivered, { ...delivery, to: ana.id, view: words('Changed') })
  expect(fake.directMessages(ana).map((message) => message.text)).toEqual(['Changed'])
  expect(fake.messages()).toEqual([])
})

it('answers in private as a reply, for there are no threads', async ({ fake, platform }) => {
  const channel = fake.directChannel(ana)
  const said = fake.say(ana, 'list', { channel })
  await platform.post({ ...delivery, room: `discord/@me/${channel}`, thread: said.id })
  await fake.until(() => fake.directMessages(ana).length === 2)
  expect(fake.directMessages(ana)[1]?.replyTo).toBe(said.id)
})

it('keeps a card of several messages current as it grows and shrinks', async ({ fake, platform }) => {
  const one = await platform.post({ ...delivery, view: many(20) })
  const three = await platform.edit(one, { ...delivery, view: many(150) })
  expect(three.messages).toHaveLength(3)
  expect(three.messages[0]).toBe(one.messages[0])
  expect(fake.messages().map((message) => message.text.split('\n').at(-1))).toEqual([
    '-# 1 of 3',
    '-# 2 of 3',
    '-# 3 of 3',
  ])
  const again = await platform.edit(three, { ...delivery, view: many(20) })
  expect(again).toEqual(one)
  expect(fake.messages()).toHaveLength(1)
})

describe('a card that grows by messages while something fails', () => {
  const ends = (fake: FakeDiscord) => fake.messages().map(({ text }) => text.split('\n').at(-1))
  const three = { ...delivery, view: many(150) }

  it('goes on after those that were posted', async ({ fake, platform, discordClock }) => {
    const one = await platform.post({ ...delivery, view: many(20) })
    fake.failNext('POST', posting, { status: 502 }, 1)
    expect(await problemOf(platform.edit(one, three))).toEqual({ outcome: 'unknown' })
    // By then Discord has forgotten which posts it took.
    discordClock.aheadMs = 600_000
    const delivered = await platform.edit(one, three)
    expect(delivered.messages).toEqual(fake.messages().map(({ id }) => id))
    expect(ends(fake)).toEqual(['-# 1 of 3', '-# 2 of 3', '-# 3 of 3'])
  })

  it('finds one whose answer was lost, also when it shrinks again', async ({
    fake,
    platform,
    discordClock,
  }) => {
    const one = await platform.post({ ...delivery, view: many(20) })
    fake.failNext('POST', posting, 'done, then reset')
    expect(await problemOf(platform.edit(one, three))).toEqual({ outcome: 'unknown' })
    // By then Discord has forgotten which posts it took.
    discordClock.aheadMs = 600_000
    expect(await platform.edit(one, { ...delivery, view: many(20) })).toEqual(one)
    expect(fake.messages()).toHaveLength(1)
  })
})

it('says when a card was deleted, and leaves nothing of it behind', async ({ fake, platform }) => {
  const delivered = await platform.post({ ...delivery, view: many(150) })
  fake.deleteMessage(ids.channel, delivered.messages[0] ?? '')
  expect(await problemOf(platform.edit(delivered, { ...delivery, view: many(150) }))).toEqual({
    outcome: 'gone',
  })
  expect(fake.messages()).toEqual([])
})

it('posts a card anew that was deleted just after it was posted', async ({ fake, platform }) => {
  const delivered = await platform.post(delivery)
  fake.deleteMessage(ids.channel, delivered.messages[0] ?? '')
  expect(await problemOf(platform.edit(delivered, delivery))).toEqual({ outcome: 'gone' })
  await platform.post(delivery)
  expect(fake.messages().map((message) => message.text)).toEqual(['Hello'])
})

it('edits a card in a thread that went to the archive', async ({ fake, platform }) => {
  const [root = ''] = (await platform.post(delivery)).messages
  const there = { key: 'list', room, thread: root, view: words('The list') }
  const delivered = await platform.post(there)
  fake.archive(root)
  await platform.edit(delivered, { ...there, view: words('Changed') })
  expect(fake.messages(root).map((message) => message.text)).toEqual(['Changed'])
})

it('is refused in a thread that was locked, and calls no channel closed for it', async ({
  fake,
  platform,
}) => {
  const [root = ''] = (await platform.post(delivery)).messages
  const there = { key: 'list', room, thread: root, view: words('The list') }
  const delivered = await platform.post(there)
  fake.lock(root)
  expect(await problemOf(platform.edit(delivered, { ...there, view: words('Changed') }))).toEqual({
    outcome: 'refused',
  })
})

it('finds a post whose answer was lost', async ({ fake, platform }) => {
  expect(await platform.find(delivery)).toBeUndefined()
  fake.failNext('POST', posting, 'done, then reset')
  expect(await problemOf(platform.post(delivery))).toEqual({ outcome: 'unknown' })
  expect(await platform.find(delivery)).toEqual({ messages: [fake.messages()[0]?.id] })
  expect(await platform.find({ ...delivery, key: 'card:2' })).toBeUndefined()
})

it('finds a post whose answer was lost below very many that came since', async ({ fake, platform }) => {
  fake.failNext('POST', posting, 'done, then reset')
  await problemOf(platform.post(delivery))
  for (let count = 0; count < 2100; count += 1) fake.say(ana, `So what? ${count}`)
  expect(await platform.find(delivery)).toEqual({ messages: [fake.messages()[0]?.id] })
})

it('goes on with a post that broke off between its messages', async ({ fake, platform }) => {
  const long = { ...delivery, view: many(150) }
  fake.failNext('POST', posting, 'reset', 1)
  expect(await problemOf(platform.post(long))).toEqual({ outcome: 'unknown' })
  expect(fake.messages()).toHaveLength(1)
  expect(await platform.find(long)).toBeUndefined()
  const delivered = await platform.post(long)
  expect(delivered.messages).toEqual(fake.messages().map((message) => message.id))
  expect(fake.messages().map((message) => message.text.split('\n').at(-1))).toEqual([
    '-# 1 of 3',
    '-# 2 of 3',
    '-# 3 of 3',
  ])
})

it('tells where Discord asks to wait that some of a post has arrived, and goes on with it after a new start', async ({
  fake,
  platform,
}) => {
  const long = { ...delivery, view: many(150) }
  const slow = { status: 429, body: { message: 'slow', retry_after: 0.1, global: false } }
  fake.failNext('POST', posting, slow)
  await expect(platform.post(long)).rejects.toMatchObject({ outcome: 'later', isInPart: false })
  fake.failNext('POST', posting, slow, 1)
  await expect(platform.post(long)).rejects.toMatchObject({ outcome: 'later', isInPart: true })
  const clock = { ...systemClock, now: () => noon }
  const apiUrl = fake.restUrl
  const anew = discord({ token, applicationId: ids.application, apiUrl, clock, log: () => undefined })
  expect(await anew.find(long)).toBeUndefined()
  await anew.post(long)
  expect(fake.messages().map((message) => message.text.split('\n').at(-1))).toEqual([
    '-# 1 of 3',
    '-# 2 of 3',
    '-# 3 of 3',
  ])
})

describe('a post that broke off and says something else by the time it goes on', () => {
  const shown = (fake: FakeDiscord) => fake.messages().map(({ text }) => text.split('\n').at(-1))
  const other: View = { ...many(150), summary: 'Other' }

  it('goes on once more where it broke off again at one that had arrived', async ({
    fake,
    platform,
    discordClock,
  }) => {
    fake.failNext('POST', posting, 'reset', 2)
    await problemOf(platform.post({ ...delivery, view: many(150) }))
    // By then Discord has forgotten which posts it took.
    discordClock.aheadMs = 600_000
    fake.failNext('PATCH', /messages/, { status: 502 }, 1)
    await problemOf(platform.post({ ...delivery, view: other }))
    fake.failNext('PATCH', /messages/, { status: 502 })
    await problemOf(platform.post({ ...delivery, view: other }))
    await platform.post({ ...delivery, view: other })
    expect(shown(fake)).toEqual(['-# 1 of 3', '-# 2 of 3', '-# 3 of 3'])
  })

  it('leaves no message behind where it has become shorter', async ({ fake, platform }) => {
    fake.failNext('POST', posting, 'reset', 2)
    await problemOf(platform.post({ ...delivery, view: many(150) }))
    const { messages } = await platform.post({ ...delivery, view: many(20) })
    expect(fake.messages().map(({ id }) => id)).toEqual(messages)
  })
})

it('looks for a post in a thread that does not exist yet', async ({ platform }) => {
  const [root = ''] = (await platform.post(delivery)).messages
  expect(await platform.find({ ...delivery, key: 'list', thread: root })).toBeUndefined()
})

it.for([
  [
    'waits as long as Discord asks',
    {
      status: 429,
      body: { message: 'slow', retry_after: 1.5, global: false },
      headers: { 'retry-after': '1.5' },
    },
    { outcome: 'later', retryAfter: 1550 },
  ],
  ['looks first after an error of the server', { status: 502 }, { outcome: 'unknown' }],
  ['looks first after a broken connection', 'reset', { outcome: 'unknown' }],
  [
    'gives the room up that is gone',
    { status: 404, body: { code: 10003, message: 'Unknown Channel' } },
    { outcome: 'room' },
  ],
  [
    'gives the room up that is closed to it',
    { status: 403, body: { code: 50001, message: 'Missing Access' } },
    { outcome: 'room' },
  ],
  [
    'gives the room up where it may not write',
    { status: 403, body: { code: 50013, message: 'Missing Permissions' } },
    { outcome: 'room' },
  ],
  [
    'does not repeat what is refused',
    { status: 400, body: { code: 50035, message: 'Invalid Form Body' } },
    { outcome: 'refused' },
  ],
] as const)('%s', async ([, fault, expected], { fake, platform }) => {
  fake.failNext('POST', posting, fault)
  expect(await problemOf(platform.post(delivery))).toMatchObject(expected)
  expect(fake.calls.filter((call) => call.method === 'POST' && posting.test(call.path))).toHaveLength(1)
})
