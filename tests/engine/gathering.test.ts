import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { DeliveryProblem } from '../../src/chat/platform.ts'
import type { Post } from '../../src/chat/post.ts'
import { said } from '../../src/views/said.ts'
import { temporaryFolder } from '../support/folder.ts'
import { ovenUpgrade, smallPlan } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const second = 1_000
const minute = 60 * second
let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const note = (key: string, more: Partial<Post> & { readonly to?: string } = {}): Post => ({
  key,
  at: { room, ...(more.to !== undefined && { to: more.to }) },
  view: more.view ?? said(key),
  mayJoin: true,
})
const reply = (key: string, under: string): Post => ({ key, at: { room, under }, view: said(key) })

async function decide(...posts: readonly Post[]): Promise<void> {
  await bot.cairn.store.write(async (tx) => {
    for (const post of posts) await tx.posts.add(post, bot.clock.now())
  })
}

async function say(...posts: readonly Post[]): Promise<void> {
  await decide(...posts)
  await bot.cairn.engine.settled()
}

async function later(ms: number): Promise<void> {
  bot.clock.advance(ms)
  await bot.cairn.engine.settled()
}

describe('what is said to a room at the same time', () => {
  it('comes in one message, in its order', async () => {
    await say(note('one'), note('two'), note('three'))
    expect(bot.slack.texts()).toEqual(['one\n---\ntwo\n---\nthree'])
    expect(bot.slack.calls).toEqual(['post one'])
  })

  it('leaves a card and what stands in a thread on their own', async () => {
    const card: Post = { key: 'card', at: { room }, view: said('card') }
    await say(note('one'), card, reply('below', 'card'), note('two'))
    expect(bot.slack.texts()).toEqual(['one\n---\ntwo', 'card', 'below'])
  })

  it('comes apart by whom it is for', async () => {
    await say(
      note('room'),
      note('anna', { to: 'U1' }),
      note('ben', { to: 'U2' }),
      note('anna too', { to: 'U1' }),
    )
    expect(bot.slack.texts()).toEqual(['room', 'anna\n---\nanna too', 'ben'])
  })

  it('comes in as many messages as it takes', async () => {
    const long = 'x'.repeat(1_500)
    await say(...[1, 2, 3, 4, 5].map((at) => note(`n${at}`, { view: said(`${at} ${long}`) })))
    expect(bot.slack.texts().map((text) => text.match(/\d/g)?.join(''))).toEqual(['12', '34', '5'])
  })

  it('has one thread, in which all that belongs below it comes in order', async () => {
    await say(note('one'), reply('one a', 'one'), note('two'), reply('two a', 'two'), reply('two b', 'two'))
    expect([...bot.slack.messages.values()].map(({ key, thread }) => [key, thread])).toEqual([
      ['one', undefined],
      ['one a', 'm1'],
      ['two a', 'm1'],
      ['two b', 'm1'],
    ])
  })
})

describe('what follows within a minute', () => {
  it('waits until the minute is over, and comes together', async () => {
    await say(note('one'))
    await later(10 * second)
    await say(note('two'))
    await later(20 * second)
    await say(note('three'))
    expect(bot.slack.texts()).toEqual(['one'])
    await later(30 * second - 1)
    expect(bot.slack.texts()).toEqual(['one'])
    await later(1)
    expect(bot.slack.texts()).toEqual(['one', 'two\n---\nthree'])
  })

  it('is not held up when it comes later, nor what is said to others', async () => {
    await say(note('one'))
    await later(minute)
    await say(note('two'))
    await say(note('anna', { to: 'U1' }))
    expect(bot.slack.texts()).toEqual(['one', 'two', 'anna'])
  })
})

describe('a message of several that did not arrive', () => {
  it('is looked for as one and not sent again when it is there', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('unknown', 'connection lost'), true)
    await say(note('one'), note('two'), reply('two a', 'two'))
    await say(note('late'))
    await later(2 * minute)
    expect(bot.slack.calls.filter((call) => !call.endsWith('late'))).toEqual([
      'post one',
      'find one',
      'post two a',
    ])
    expect(bot.slack.texts()).toEqual(['one\n---\ntwo', 'late', 'two a'])
    expect(await bot.typed('health')).toContain('4 delivered, 0 waiting, 0 failed')
  })

  it('is sent again whole after the bot died on the way', async () => {
    await decide(note('one'), note('two'))
    await bot.cairn.store.write(async (tx) => {
      const [first, other] = await tx.posts.due(bot.clock.now(), ['slack'], [])
      await tx.posts.join(first?.id ?? 0, [other?.id ?? 0])
      await tx.posts.sending(first?.id ?? 0)
    })
    await later(0)
    expect(bot.slack.calls).toEqual(['find one', 'post one'])
    expect(bot.slack.texts()).toEqual(['one\n---\ntwo'])
  })

  it('waits together when the platform was busy', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('later', 'rate limited', 30 * second))
    await say(note('one'), note('two'), reply('two a', 'two'))
    const due = await bot.cairn.store.read((tx) => tx.posts.nextDue(bot.clock.now(), ['slack'], []))
    expect(due).toBe(bot.clock.now() + 30 * second)
    expect(await bot.typed('health')).toContain('0 delivered, 3 waiting')
    await later(30 * second)
    expect(bot.slack.texts()).toEqual(['one\n---\ntwo', 'two a'])
  })

  it('goes out one by one when the platform will not take it, and only what it will never take is given up', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('refused', 'invalid_blocks'))
    bot.slack.fail('post', 'two', new DeliveryProblem('refused', 'invalid_blocks'))
    await say(note('one'), note('two'), note('three'), reply('three a', 'three'))
    expect(bot.slack.texts()).toEqual(['one', 'three', 'three a'])
    expect(await bot.typed('health')).toContain('3 delivered, 0 waiting, 1 failed')
  })

  it.each([
    ['the digest comes first', ['personal:1:slack/T1/C1:U1:2026-01-05', 'reminder']],
    ['the reminder comes first', ['reminder', 'personal:1:slack/T1/C1:U1:2026-01-05']],
  ])(
    'goes to the room but for what is theirs alone where somebody takes no direct message and %s',
    async (_, keys) => {
      for (const key of [keys[0] ?? '', ...keys])
        bot.slack.fail('post', key, new DeliveryProblem('room', 'user_not_found'))
      await decide(...keys.map((key) => note(key, { to: 'U1' })))
      for (const _ of keys) await later(0)
      const said = bot.slack.texts(room)
      expect(said).toEqual([expect.stringContaining('reminder')])
      expect(said.join()).not.toContain('personal')
    },
  )

  it('is kept for a room that is closed, and comes when that is open again', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('room', 'is_archived'))
    await say(note('one'), note('two'))
    await later(6 * 60 * minute)
    expect(bot.slack.texts()).toEqual(['one\n---\ntwo'])
  })
})

it('gathers the digests of all the plans that a room follows, with one list of numbers in its thread', async () => {
  await bot.imports(smallPlan)
  await bot.imports(ovenUpgrade)
  await bot.typed('digest BM at Monday 9:30')
  await bot.typed('digest OU at Monday 9:30')
  await bot.typed('start BM-2')
  await bot.typed('start OU-2')
  const before = bot.slack.messages.size
  await later(7 * 24 * 60 * minute)
  const came = [...bot.slack.messages.values()].slice(before)
  const heads = came.filter(({ thread }) => thread === undefined)
  expect(heads.map(({ view }) => view.summary)).toEqual([expect.stringMatching(/^BM: .* \/ OU: /)])
  const numbers = came.flatMap(({ view }) =>
    view.nodes.flatMap((node) => (node.type === 'checklist' ? node.checks.map(({ number }) => number) : [])),
  )
  expect(numbers.length).toBeGreaterThan(1)
  expect(numbers).toEqual(numbers.map((_, at) => at + 1))
  const thread = bot.messageWith('OU')
  expect(await bot.replied(thread, `done ${numbers.length}`, { by: ben })).toContain('OU-')
})

it('takes a tick on a message of several for none of them', async () => {
  await bot.imports(smallPlan)
  const about = (ref: string) => note(ref, { view: { ...said(ref), about: ref } })
  await say(about('BM-2'), about('BM-3'))
  await bot.other('reacted', '', '', bot.messageWith('BM-2'))
  expect(await bot.typed('list done')).not.toContain('BM-2')
})

it('tells why somebody was reminded, once for a message of several', async () => {
  await bot.imports(smallPlan)
  const late = (ref: string) => note(`${ref} is late`, { view: { ...said(`${ref} is late`), about: ref } })
  await say(late('BM-2'), late('BM-3'))
  const told = await bot.typed('why BM-3')
  expect(told.split('\n').filter((line) => line.includes('is late'))).toEqual([
    expect.stringContaining('BM-3 is late'),
  ])
})
