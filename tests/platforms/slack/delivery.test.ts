import { describe, expect } from 'vitest'
import { type Delivery, DeliveryProblem } from '../../../src/chat/platform.ts'
import type { View } from '../../../src/chat/view.ts'
import { makeLog } from '../../../src/log.ts'
import { slack } from '../../../src/platforms/slack/index.ts'
import { words } from '../../support/scripted-bot.ts'
import type { FakeSlack } from '../../support/slack/fake-slack.ts'
import { rateLimited } from '../../support/slack/http.ts'
import { ids, secrets } from '../../support/slack/ids.ts'
import { ana } from '../../support/slack/people.ts'
import { onSlack as it } from '../../support/slack/slack-test.ts'

const roomOf = (channel: string) => `slack/${ids.team}/${channel}`
const room = roomOf(ids.channel)
const delivery: Delivery = { key: 'card:1', room, view: words('Hello') }
const file = { type: 'file' as const, name: 'PLAN.md', bytes: Buffer.from('# Plan\n') }
const withFile: Delivery = {
  ...delivery,
  view: { summary: 'The plan', nodes: [{ type: 'text', text: 'The plan' }, file] },
}

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

const callsOf = (fake: FakeSlack, method: string) =>
  fake.calls.filter((call) => call.method === method).length
const shown = (fake: FakeSlack, channel?: string) => fake.messages(channel).map((message) => message.text)

it('posts a view to a channel, into a thread, and to one person', async ({ fake, platform }) => {
  const [root = ''] = (await platform.post(delivery)).messages
  await platform.post({ key: 'list', room, thread: root, view: words('The list') })
  await platform.post({ key: 'private', room, to: ana.id, view: words('For you') })
  expect(fake.messages().map(({ text, thread }) => ({ text, inThread: thread === root }))).toEqual([
    { text: 'Hello', inThread: false },
    { text: 'The list', inThread: true },
  ])
  expect(fake.directMessages(ana).map((message) => message.text)).toEqual(['For you'])
})

it('posts a burst to a channel at once, then a message a second, and lets no other channel wait', async ({
  clock,
  platform,
}) => {
  const post = async (channel: string) => {
    await platform.post({ ...delivery, room: roomOf(channel) })
    return clock.passed()
  }
  const passed: number[] = []
  for (let count = 0; count < 6; count += 1) passed.push(await post(ids.channel))
  expect(passed).toEqual([0, 0, 0, 0, 1_005, 2_010])
  expect(await post(ids.other)).toBe(2_010)
  clock.advance(60_000)
  expect(await post(ids.channel)).toBe(62_010)
})

it('keeps a card of several messages current as it grows and shrinks', async ({ fake, platform }) => {
  const one = await platform.post({ ...delivery, view: many(20) })
  const three = await platform.edit(one, { ...delivery, view: many(300) })
  expect(three.messages).toHaveLength(3)
  expect(three.messages[0]).toBe(one.messages[0])
  expect(shown(fake).map((text) => text.split('\n').at(-1))).toEqual(['(1/3)', '(2/3)', '(3/3)'])
  expect(
    shown(fake)
      .join('\n')
      .match(/line \d+/g),
  ).toHaveLength(300)
  expect(await platform.edit(three, { ...delivery, view: many(20) })).toEqual(one)
  expect(fake.messages()).toHaveLength(1)
})

describe('a card that grows by messages while something fails', () => {
  const ends = (fake: FakeSlack) => shown(fake).map((text) => text.split('\n').at(-1))
  const three = { ...delivery, view: many(300) }

  it('goes on after those that were posted', async ({ fake, platform, clock }) => {
    const one = await platform.post({ ...delivery, view: many(20) })
    fake.failNext('chat.postMessage', rateLimited(1), 1)
    expect(await problemOf(platform.edit(one, three))).toMatchObject({ outcome: 'later' })
    clock.advance(60_000)
    const delivered = await platform.edit(one, three)
    expect(delivered.messages).toEqual(fake.messages().map(({ id }) => id))
    expect(ends(fake)).toEqual(['(1/3)', '(2/3)', '(3/3)'])
  })

  it.for([['when it is tried again'], ['after a new start']])(
    'finds one whose answer was lost, %s',
    async ([when], { fake, platform, started, clock }) => {
      const one = await platform.post({ ...delivery, view: many(20) })
      fake.failNext('chat.postMessage', 'done, then reset')
      expect(await problemOf(platform.edit(one, three))).toEqual({ outcome: 'unknown' })
      await fake.say(ana, 'Look at that')
      const { port, host } = started
      const log = makeLog({ level: 'error', write: () => undefined, clock })
      const anew = slack({ ...secrets, port, host, apiUrl: fake.apiUrl, clock, log })
      await (when === 'after a new start' ? anew : platform).edit(one, three)
      expect(ends(fake)).toEqual(['(1/3)', '(2/3)', 'Look at that', '(3/3)'])
    },
  )

  it('leaves nothing behind that arrived unheard, when it shrinks again', async ({ fake, platform }) => {
    const one = await platform.post({ ...delivery, view: many(20) })
    fake.failNext('chat.postMessage', 'done, then reset')
    await problemOf(platform.edit(one, three))
    expect(await platform.edit(one, { ...delivery, view: many(20) })).toEqual(one)
    expect(fake.messages()).toHaveLength(1)
  })
})

it('posts while very many other calls hang', async ({ fake, platform }) => {
  const hanging = Array.from({ length: 120 }, (_, before) => {
    fake.failNext('chat.update', { waitMs: 2000 }, before)
    return platform.edit({ messages: ['1.000001'] }, delivery).catch((error: unknown) => error)
  })
  let over = 0
  for (const one of hanging)
    void one.then(() => {
      over += 1
    })
  await platform.post(delivery)
  expect(over).toBe(0)
  await Promise.all(hanging)
})

it('says when a card was deleted, and leaves nothing of it behind', async ({ fake, platform }) => {
  const delivered = await platform.post({ ...delivery, view: many(300) })
  fake.deleteMessage({ id: delivered.messages[0] ?? '', channel: ids.channel })
  expect(await problemOf(platform.edit(delivered, { ...delivery, view: many(300) }))).toEqual({
    outcome: 'gone',
  })
  expect(fake.messages()).toEqual([])
})

it('finds a post whose answer was lost, and none that was never made', async ({ fake, platform }) => {
  expect(await platform.find(delivery)).toBeUndefined()
  fake.failNext('chat.postMessage', 'done, then reset')
  expect(await problemOf(platform.post(delivery))).toEqual({ outcome: 'unknown' })
  expect(await platform.find(delivery)).toEqual({ messages: [fake.messages()[0]?.id] })
  expect(await platform.find({ ...delivery, key: 'card:2' })).toBeUndefined()
  expect(callsOf(fake, 'chat.postMessage')).toBe(1)
})

it('finds a post whose answer was lost below very many that came since', async ({ fake, platform }) => {
  fake.failNext('chat.postMessage', 'done, then reset')
  await problemOf(platform.post(delivery))
  const since = Number(fake.messages()[0]?.id) * 1000
  // As while the bot is not there to hear it.
  fake.channel().isMember = false
  for (let count = 0; count < 4100; count += 1) await fake.say(ana, `So what? ${count}`)
  fake.channel().isMember = true
  expect(await platform.find({ ...delivery, since })).toEqual({ messages: [fake.messages()[0]?.id] })
  const before = callsOf(fake, 'conversations.history')
  const longAgo = 365 * 24 * 60 * 60_000
  expect(await platform.find({ ...delivery, key: 'card:2', since: since + longAgo })).toBeUndefined()
  expect(callsOf(fake, 'conversations.history')).toBe(before + 1)
})

it('finds a post in a thread', async ({ fake, platform }) => {
  const [root = ''] = (await platform.post(delivery)).messages
  const there = { key: 'list', room, thread: root, view: words('The list') }
  fake.failNext('chat.postMessage', 'done, then reset')
  await problemOf(platform.post(there))
  expect(await platform.find(there)).toEqual({ messages: [fake.messages()[1]?.id] })
})

it('goes on with a post that broke off between its messages', async ({ fake, platform }) => {
  const long = { ...delivery, view: many(300) }
  fake.failNext('chat.postMessage', 'reset', 1)
  await problemOf(platform.post(long))
  expect(await platform.find(long)).toBeUndefined()
  expect((await platform.post(long)).messages).toHaveLength(3)
  expect(shown(fake).map((text) => text.split('\n').at(-1))).toEqual(['(1/3)', '(2/3)', '(3/3)'])
})

describe('a post that broke off and says something else by the time it goes on', () => {
  const saying = (word: string, lines: number): Delivery => {
    const rows = Array.from({ length: lines }, (_, at) => `${word} ${at} ${'x'.repeat(60)}`)
    return { ...delivery, view: { summary: word, nodes: [{ type: 'list', lines: rows }] } }
  }

  it('says the same on all its messages', async ({ fake, platform }) => {
    fake.failNext('chat.postMessage', 'reset', 2)
    await problemOf(platform.post(saying('before', 300)))
    expect(await platform.find(saying('before', 300))).toBeUndefined()
    const { messages } = await platform.post(saying('after', 300))
    expect(messages).toEqual(fake.messages().map(({ id }) => id))
    expect(messages).toHaveLength(3)
    expect(shown(fake).join('\n')).not.toContain('before')
  })

  it('goes on once more where it broke off again at one that had arrived', async ({ fake, platform }) => {
    fake.failNext('chat.postMessage', 'reset', 2)
    await problemOf(platform.post(saying('before', 300)))
    fake.failNext('chat.update', rateLimited(0))
    expect(await problemOf(platform.post(saying('after', 300)))).toMatchObject({ outcome: 'later' })
    expect((await platform.post(saying('after', 300))).messages).toEqual(fake.messages().map(({ id }) => id))
    expect(fake.messages()).toHaveLength(3)
  })

  it('leaves no message behind where it has become shorter', async ({ fake, platform }) => {
    fake.failNext('chat.postMessage', 'reset', 2)
    await problemOf(platform.post(saying('before', 300)))
    const { messages } = await platform.post(saying('after', 20))
    expect(fake.messages().map(({ id }) => id)).toEqual(messages)
    expect(shown(fake).join('\n')).not.toContain('before')
  })

  it('posts anew the message that somebody deleted meanwhile', async ({ fake, platform }) => {
    fake.failNext('chat.postMessage', 'reset', 1)
    await problemOf(platform.post(saying('before', 300)))
    fake.deleteMessage({ id: fake.messages()[0]?.id ?? '', channel: ids.channel })
    expect((await platform.post(saying('after', 300))).messages).toEqual(fake.messages().map(({ id }) => id))
  })
})

it('hands a file over in the thread of its message, once', async ({ fake, platform }) => {
  fake.failNext('files.completeUploadExternal', { status: 500 })
  expect(await problemOf(platform.post(withFile))).toEqual({ outcome: 'unknown' })
  expect(await platform.find(withFile)).toBeUndefined()
  const { messages } = await platform.post(withFile)
  expect(await platform.find(withFile)).toEqual({ messages })
  const files = fake.messages().flatMap((message) => message.files)
  expect(files.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
    ['PLAN.md', '# Plan\n'],
  ])
  expect(fake.messages().map(({ thread }) => thread)).toEqual([undefined, messages[0]])
  expect(callsOf(fake, 'chat.postMessage')).toBe(1)
})

it.for([
  ['asks to wait', rateLimited(0), 'later'],
  ['has archived the channel', { error: 'is_archived' }, 'room'],
] as const)(
  'tells that some of a post has arrived where Slack %s',
  async ([, fault, outcome], { fake, platform }) => {
    const long = { ...delivery, view: many(300) }
    fake.failNext('chat.postMessage', fault)
    await expect(platform.post(long)).rejects.toMatchObject({ outcome, isInPart: false })
    fake.failNext('chat.postMessage', fault, 1)
    await expect(platform.post(long)).rejects.toMatchObject({ outcome, isInPart: true })
    fake.failNext('files.completeUploadExternal', fault)
    await expect(platform.post({ ...withFile, key: 'card:2' })).rejects.toMatchObject({
      outcome,
      isInPart: true,
    })
  },
)

it('says in the thread that Slack did not take a file, and why', async ({ fake, platform }) => {
  fake.failNext('files.completeUploadExternal', { error: 'file_uploads_disabled' })
  const { messages } = await platform.post(withFile)
  expect(messages).toHaveLength(1)
  expect(fake.messages().map(({ text, thread }) => [text, thread])).toEqual([
    ['The plan', undefined],
    [
      'Slack did not take the file PLAN.md: file_uploads_disabled. Ask an admin of this workspace whether I may upload files.',
      messages[0],
    ],
  ])
})

it('joins a public channel to which it was never invited, and no private one', async ({ fake, platform }) => {
  await platform.post({ ...delivery, room: roomOf(ids.open) })
  expect(shown(fake, ids.open)).toEqual(['Hello'])
  expect(await problemOf(platform.post({ ...delivery, room: roomOf(ids.closed) }))).toEqual({
    outcome: 'room',
  })
})

it.for([
  ['channel_not_found', 'room'],
  ['is_archived', 'room'],
  ['restricted_action', 'room'],
  ['ekm_access_denied', 'room'],
  ['org_login_required', 'later'],
  ['invalid_blocks', 'refused'],
  ['msg_blocks_too_long', 'refused'],
  ['internal_error', 'unknown'],
  ['ratelimited', 'later'],
] as const)('tells what follows from the error %s', async ([error, outcome], { fake, platform }) => {
  fake.failNext('chat.postMessage', { error })
  expect(await problemOf(platform.post(delivery))).toEqual({ outcome })
})

it.for(['invalid_auth', 'token_revoked', 'missing_scope'])(
  'waits a minute for an operator to mend %s',
  async (error, { fake, platform }) => {
    fake.failNext('chat.postMessage', { error })
    expect(await problemOf(platform.post(delivery))).toEqual({ outcome: 'later', retryAfter: 60_000 })
  },
)

it('waits as long as Slack asks, and sends nothing again by itself', async ({ fake, platform }) => {
  fake.failNext('chat.postMessage', rateLimited(7))
  expect(await problemOf(platform.post(delivery))).toEqual({ outcome: 'later', retryAfter: 7000 })
  const toAna = { ...delivery, to: ana.id }
  fake.failNext('chat.postMessage', { status: 500 })
  expect(await problemOf(platform.post(toAna))).toEqual({ outcome: 'unknown' })
  fake.failNext('chat.postMessage', 'reset')
  expect(await problemOf(platform.post(toAna))).toEqual({ outcome: 'unknown' })
  expect(callsOf(fake, 'chat.postMessage')).toBe(3)
})

it('leaves a channel alone while Slack asks to wait there, and goes on in others', async ({
  fake,
  platform,
}) => {
  fake.failNext('chat.postMessage', rateLimited(7))
  await problemOf(platform.post(delivery))
  const another = { ...delivery, key: 'card:2' }
  expect(await problemOf(platform.post(another))).toEqual({ outcome: 'later', retryAfter: 7000 })
  await platform.post({ ...another, to: ana.id })
  expect(callsOf(fake, 'chat.postMessage')).toBe(2)
})

it('edits nothing while Slack asks to wait with edits, and posts all the same', async ({
  fake,
  platform,
}) => {
  const card = await platform.post(delivery)
  fake.failNext('chat.update', rateLimited(7))
  for (let times = 0; times < 2; times += 1)
    expect(await problemOf(platform.edit(card, { ...delivery, view: words('Edited') }))).toEqual({
      outcome: 'later',
      retryAfter: 7000,
    })
  await platform.post({ ...delivery, key: 'card:2' })
  expect(callsOf(fake, 'chat.update')).toBe(1)
})
