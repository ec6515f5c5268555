import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'
import { DeliveryProblem } from '../../src/chat/platform.ts'
import type { Post } from '../../src/chat/post.ts'
import { said } from '../../src/views/said.ts'
import { type OpenBot, openBot } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { smallPlan } from '../support/plans.ts'

const minute = 60_000
const quarter = 15 * minute
let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

const message = (key: string, under?: string, room = 'slack/T1/C1'): Post => ({
  key,
  at: { room, ...(under !== undefined && { under }) },
  view: said(key),
})

/** Decides that these are said, and delivers what can be delivered now. */
async function say(...posts: readonly Post[]): Promise<void> {
  await bot.cairn.store.write(async (tx) => {
    for (const post of posts) await tx.posts.add(post, bot.clock.now())
  })
  await bot.cairn.engine.settled()
}

async function later(ms: number): Promise<void> {
  bot.clock.advance(ms)
  await bot.cairn.engine.settled()
}

describe('a post that did not arrive', () => {
  it('is sent again a little later when the platform did not take it', async () => {
    bot.slack.fail('post', 'a', new DeliveryProblem('later', 'rate limited'))
    await say(message('a'))
    expect(bot.slack.texts()).toEqual([])
    expect(await bot.typed('health')).toContain('0 delivered, 1 waiting, 0 failed')
    await later(2_000)
    expect(bot.slack.texts()).toEqual(['a'])
    expect(bot.slack.calls).toEqual(['post a', 'post a'])
  })

  it('is sent again no sooner than the platform says', async () => {
    bot.slack.fail('post', 'a', new DeliveryProblem('later', 'rate limited', 40_000))
    await say(message('a'))
    await later(39_999)
    expect(bot.slack.calls).toEqual(['post a'])
    await later(1)
    expect(bot.slack.texts()).toEqual(['a'])
  })

  it('is looked for before it is sent again when nobody knows whether it arrived', async () => {
    bot.slack.fail('post', 'a', new DeliveryProblem('unknown', 'connection lost'), true)
    await say(message('a'))
    await later(minute)
    expect(bot.slack.calls).toEqual(['post a', 'find a'])
    expect(bot.slack.texts()).toEqual(['a'])
  })

  it.each([
    ['asks to wait', 'later', 'rate limited'],
    ['closes the room', 'room', 'is_archived'],
  ] as const)(
    'is looked for before it is sent again where the platform %s when some of it has arrived',
    async (_, outcome, says) => {
      bot.slack.fail('post', 'a', new DeliveryProblem(outcome, says).inPart())
      await say(message('a'))
      await later(minute)
      expect(bot.slack.calls).toEqual(['post a', 'find a', 'post a'])
      expect(bot.slack.texts()).toEqual(['a'])
    },
  )

  it('is sent again when it was looked for and is not there', async () => {
    bot.slack.fail('post', 'a', new DeliveryProblem('unknown', 'connection lost'))
    await say(message('a'))
    await later(minute)
    expect(bot.slack.calls).toEqual(['post a', 'find a', 'post a'])
    expect(bot.slack.texts()).toEqual(['a'])
  })

  it.each([
    ['is limited', new DeliveryProblem('later', 'rate limited')],
    ['fails in a way that nobody foresaw', new TypeError('fetch failed')],
  ])('is not sent twice when the looking %s', async (_, problem) => {
    bot.slack.fail('post', 'a', new DeliveryProblem('unknown', 'connection lost'), true)
    bot.slack.fail('find', 'a', problem)
    await say(message('a'))
    await later(minute)
    await later(quarter)
    expect(bot.slack.calls).toEqual(['post a', 'find a', 'find a'])
    expect(bot.slack.texts()).toEqual(['a'])
  })

  it('is looked for when sending failed in a way that nobody foresaw', async () => {
    bot.slack.fail('post', 'a', new TypeError('socket hang up'), true)
    await say(message('a'))
    await later(minute)
    expect(bot.slack.texts()).toEqual(['a'])
  })

  it('is given up when the platform will never take it, and health tells', async () => {
    bot.slack.fail('post', 'a', new DeliveryProblem('refused', 'too many blocks'))
    await say(message('a'))
    await later(quarter)
    expect(bot.slack.calls).toEqual(['post a'])
    expect(await bot.typed('health')).toMatchInlineSnapshot(`
      "Something did not arrive.
      - This room follows no roadmap.
      - Messages in this room: 0 delivered, 0 waiting, 1 failed in the last 7 days.
      - The last problem: too many blocks"
    `)
    await later(8 * 24 * 60 * minute)
    expect(await bot.typed('health')).toMatchInlineSnapshot(`
      "All is well.
      - This room follows no roadmap.
      - Messages in this room: 0 delivered, 0 waiting, 0 failed."
    `)
  })

  it('is tried ever more rarely while the room is closed, and other rooms go on', async () => {
    for (const _ of [1, 2, 3]) bot.slack.fail('post', 'a', new DeliveryProblem('room', 'is_archived'))
    await say(message('a'), message('b', undefined, 'slack/T1/C2'))
    expect(bot.slack.texts('slack/T1/C2')).toEqual(['b'])
    for (const minutes of [1, 2, 2, 15]) await later(minutes * 60_000)
    expect(bot.slack.calls.toSorted()).toEqual(['post a', 'post a', 'post a', 'post b'])
    await later(60_000)
    expect(bot.slack.texts('slack/T1/C1')).toEqual(['a'])
  })

  it('waits longer from try to try, and never longer than a quarter of an hour', async () => {
    for (let count = 0; count < 20; count += 1)
      bot.slack.fail('post', 'a', new DeliveryProblem('later', 'down'))
    await say(message('a'))
    for (let count = 0; count < 20; count += 1) await later(quarter)
    expect(bot.slack.texts()).toEqual(['a'])
    expect(bot.slack.calls).toHaveLength(21)
  })
})

describe('a room that does not answer', () => {
  it('holds up no other, neither what was decided with it nor what is decided meanwhile', async () => {
    const answer = bot.slack.hang('slow')
    const other = 'slack/T1/C2'
    await bot.cairn.store.write(async (tx) => {
      for (const post of [message('slow'), message('slow too'), message('quick', undefined, other)])
        await tx.posts.add(post, bot.clock.now())
    })
    const settled = bot.cairn.engine.settled()
    await expect.poll(() => bot.slack.texts(other)).toEqual(['quick'])
    const meanwhile = say(message('quick too', undefined, other))
    await expect.poll(() => bot.slack.texts(other)).toEqual(['quick', 'quick too'])
    expect(bot.slack.texts()).not.toContain('slow')
    answer()
    await Promise.all([settled, meanwhile])
    expect(bot.slack.texts('slack/T1/C1')).toEqual(['slow', 'slow too'])
  })

  it('does not keep the bot from stopping: what waits behind it stays for the next start', async () => {
    const folder = temporaryFolder()
    const stopped = await openBot(folder)
    const answer = stopped.slack.hang('slow')
    await stopped.cairn.store.write(async (tx) => {
      for (const post of [message('slow'), message('slow too')]) await tx.posts.add(post, stopped.clock.now())
    })
    const settled = stopped.cairn.engine.settled()
    await expect.poll(() => stopped.slack.isHeld('slow')).toBe(true)
    const end = stopped.close()
    answer()
    await Promise.all([settled, end])
    expect(stopped.slack.texts()).toEqual(['slow'])
    const next = await openBot(folder)
    onTestFinished(() => next.close())
    await next.cairn.engine.settled()
    expect(next.slack.texts()).toEqual(['slow too'])
  })
})

describe('the order within a thread', () => {
  it('is kept when something in it has to wait', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('later', 'rate limited', 30_000))
    await say(message('root'), message('one', 'root'), message('two', 'root'))
    expect(bot.slack.texts()).toEqual(['root'])
    await later(10_000)
    await say(message('three', 'root'))
    expect(bot.slack.texts()).toEqual(['root'])
    await later(20_000)
    expect(bot.slack.texts()).toEqual(['root', 'one', 'two', 'three'])
  })

  it('wakes nobody for what waits behind something else', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('later', 'rate limited', 30_000))
    await say(message('root'), message('one', 'root'), message('two', 'root'))
    const due = await bot.cairn.store.read((tx) => tx.posts.nextDue(bot.clock.now(), ['slack'], []))
    expect(due).toBe(bot.clock.now() + 30_000)
  })

  it('does not hold up other threads of the room', async () => {
    bot.slack.fail('post', 'one', new DeliveryProblem('later', 'rate limited', 30_000))
    await say(message('root'), message('one', 'root'), message('other'), message('another', 'other'))
    expect(bot.slack.texts()).toEqual(['root', 'other', 'another'])
  })

  it('puts a reply under its root, however late that arrives', async () => {
    bot.slack.fail('post', 'root', new DeliveryProblem('later', 'rate limited', 5_000))
    await say(message('root'), message('one', 'root'))
    expect(bot.slack.texts()).toEqual([])
    await later(5_000)
    expect([...bot.slack.messages.values()].map(({ key, thread }) => [key, thread])).toEqual([
      ['root', undefined],
      ['one', 'm1'],
    ])
  })

  it('gives up what hangs under a root that was refused', async () => {
    bot.slack.fail('post', 'root', new DeliveryProblem('refused', 'too many blocks'))
    await say(message('root'), message('one', 'root'))
    await later(1)
    expect(bot.slack.calls).toEqual(['post root'])
    expect(await bot.typed('health')).toContain('0 delivered, 0 waiting, 2 failed')
  })
})

describe('a card', () => {
  beforeEach(async () => {
    await bot.imports(smallPlan)
    await bot.typed('list')
  })
  const checklist = () => [...bot.slack.messages.values()].find(({ thread }) => thread !== undefined)

  it('that was deleted is posted anew by the next change', async () => {
    bot.slack.fail('edit', 'list:', new DeliveryProblem('gone', 'message_not_found'))
    await bot.typed('done 2')
    const cards = bot.slack.texts().filter((text) => text.startsWith('BM · open'))
    expect(bot.slack.messages.get(bot.messageWith('1 done'))?.edits).toBe(0)
    expect(cards).toEqual([expect.stringContaining('0 done'), expect.stringContaining('1 done')])
    await bot.typed('done 3')
    expect(bot.slack.texts().filter((text) => text.includes('2 done'))).toHaveLength(1)
  })

  it('shows a change that happened while it was on its way', async () => {
    bot.slack.fail('post', 'list:', new DeliveryProblem('later', 'rate limited', 30_000))
    await bot.typed('list')
    const [, , late] = [...bot.slack.messages.keys()]
    expect(late).toBeUndefined()
    await bot.typed('done 2')
    await later(30_000)
    expect(bot.slack.texts().filter((text) => text.includes('1 done'))).toHaveLength(2)
  })

  it('whose edit was refused stays, and the next change edits it', async () => {
    bot.slack.fail('edit', 'list:', new DeliveryProblem('refused', 'invalid_blocks'))
    bot.slack.fail('edit', 'list:', new DeliveryProblem('refused', 'invalid_blocks'))
    await bot.typed('done 2')
    expect(bot.slack.texts()[0]).toContain('0 done')
    await later(quarter)
    expect(bot.slack.texts()[0]).toContain('0 done')
    await bot.typed('done 3')
    expect(bot.slack.texts()[0]).toContain('2 done')
    expect(checklist()?.edits).toBe(1)
  })

  it('is edited again when the platform was busy', async () => {
    bot.slack.fail('edit', 'list:', new DeliveryProblem('later', 'rate limited', 3_000))
    await bot.typed('done 2')
    await later(3_000)
    expect(bot.slack.texts()[0]).toContain('1 done')
  })
})

describe('a channel that could not be reached', () => {
  const gone = () => new DeliveryProblem('room', 'is_archived')

  it('gets what waits as soon as anything arrives there, although the bot was started anew', async () => {
    const folder = temporaryFolder()
    const before = await openBot(folder)
    before.slack.fail('post', 'a', gone())
    before.slack.fail('post', 'a', gone())
    await before.cairn.store.write((tx) => tx.posts.add(message('a'), before.clock.now()))
    await before.cairn.engine.settled()
    before.clock.advance(minute)
    await before.cairn.engine.settled()
    await before.close()
    const after = await openBot(folder, { start: '2026-12-01T09:01:30Z' })
    onTestFinished(() => after.close())
    await after.cairn.engine.settled()
    expect(after.slack.texts()).toEqual([])
    await after.cairn.store.write((tx) => tx.posts.add(message('b'), after.clock.now()))
    await after.cairn.engine.settled()
    expect(after.slack.texts()).toEqual(['b', 'a'])
  })

  it('is well again once its cards are as they were, and is told of anew', async () => {
    const notices = () =>
      [...bot.slack.messages.values()].filter(({ view }) => view.summary.includes('cannot be reached'))
    await bot.imports(smallPlan)
    await bot.typed('list')
    for (const _ of ['head', 'checklist']) bot.slack.fail('edit', 'list:', gone())
    await bot.typed('done 2')
    expect(notices()).toHaveLength(1)
    await bot.typed('undo')
    await later(minute)
    expect(await bot.typed('health')).toMatch(/^All is well\.(?![\s\S]*is_archived)/)
    for (const _ of ['head', 'checklist']) bot.slack.fail('edit', 'list:', gone())
    await bot.typed('done 3')
    expect(notices()).toHaveLength(2)
  })
})

it('makes one edit of many changes within the time that a platform wants between edits', async () => {
  const calm = await openBot(temporaryFolder(), { editGap: minute })
  onTestFinished(() => calm.close())
  const edits = () => calm.slack.calls.filter((call) => call.startsWith('edit')).length
  await calm.imports(smallPlan)
  await calm.typed('list')
  for (const ref of [2, 3, 6]) await calm.typed(`done ${ref}`)
  expect(edits()).toBe(0)
  calm.clock.advance(1_000)
  await calm.cairn.engine.settled()
  expect(edits()).toBe(2)
  expect(calm.slack.texts()[0]).toContain('3 done')
  for (const ref of [2, 3]) await calm.typed(`reopen ${ref}`)
  calm.clock.advance(minute - 1)
  await calm.cairn.engine.settled()
  expect(edits()).toBe(2)
  calm.clock.advance(1)
  await calm.cairn.engine.settled()
  expect(edits()).toBe(4)
  expect(calm.slack.texts()[0]).toContain('1 done')
})

describe('a room with very many lists', () => {
  const oldest = 'm1'
  const headsWith = (words: string) => bot.slack.texts().filter((text) => text.includes(words)).length
  const edits = () => bot.slack.calls.filter((call) => call.startsWith('edit'))
  const textOf = (id: string) => bot.slack.texts()[[...bot.slack.messages.keys()].indexOf(id)]
  const checklistOf = (id: string) =>
    [...bot.slack.messages].find(([, { thread }]) => thread === id)?.[0] ?? ''

  beforeEach(async () => {
    await bot.imports(smallPlan)
    for (let count = 0; count < 40; count += 1) {
      await bot.typed('list')
      bot.clock.advance(minute)
    }
  })

  it('has the newest kept current, the last of them first', async () => {
    await bot.typed('done 2')
    expect(headsWith('1 done')).toBe(20)
    expect(edits()).toHaveLength(40)
    const keys = [...bot.slack.messages.values()].map(({ key }) => key)
    expect(edits()[0]).toBe(`edit ${keys.at(-2)}`)
    expect(edits().at(-1)).toBe(`edit ${keys.at(-39)}`)
  })

  it('lets people go on with one that rests, which comes up to date by that', async () => {
    await bot.typed('done 2')
    expect(textOf(oldest)).toContain('0 done')
    await bot.replied(oldest, 'done 2')
    expect(textOf(oldest)).toContain('2 done')
    await bot.pressed(checklistOf(oldest), 'tick', ['-BM-2'])
    expect(textOf(oldest)).toContain('1 done')
    await bot.typed('undo')
    expect(textOf(oldest)).toContain('1 done')
    expect(headsWith('2 done')).toBe(20)
  })
})

it('keeps the newest of many posted states current, and any on which somebody presses a button', async () => {
  await bot.imports(smallPlan)
  for (let count = 0; count < 25; count += 1) {
    await bot.typed('post-status')
    bot.clock.advance(minute)
  }
  const [oldest = ''] = bot.slack.messages.keys()
  await bot.typed('done 2')
  expect(bot.slack.texts().filter((text) => text.includes('This week: 1 done'))).toHaveLength(20)
  expect(bot.slack.texts()[0]).toContain('This week: nothing has moved')
  await bot.pressed(oldest, 'done BM-3')
  expect(bot.slack.texts()[0]).toContain('This week: 2 done')
})

it('leaves what belongs to a platform without a token until that is back', async () => {
  const folder = temporaryFolder()
  const many = Array.from({ length: 600 }, (_, count) => message(`m${count}`, undefined, 'matrix/M/1'))
  const other = await openBot(folder)
  onTestFinished(() => other.close())
  await other.cairn.store.write(async (tx) => {
    for (const post of [...many, message('a')]) await tx.posts.add(post, other.clock.now())
  })
  await other.cairn.engine.settled()
  expect(other.slack.texts()).toEqual(['a'])
})

it('does a redelivered request once', async () => {
  await bot.imports(smallPlan)
  expect(await bot.typed('task Water the sourdough', { id: 'Ev1' })).toContain('BM-8')
  expect(await bot.typed('task Water the sourdough', { id: 'Ev1' })).toBe('')
  expect(await bot.typed('show 9')).toContain('There is no BM-9')
  const both = await Promise.all([
    bot.typed('task Feed the cat', { id: 'Ev2' }),
    bot.typed('task Feed the cat', { id: 'Ev2' }),
  ])
  expect(both.filter((told) => told === '')).toHaveLength(1)
  await bot.typed('list', { id: 'Ev3' })
  await bot.typed('list', { id: 'Ev3' })
  expect(bot.slack.texts().filter((text) => text.startsWith('BM · open'))).toHaveLength(1)
})

it('does a request again that failed the first time', async () => {
  await bot.imports(smallPlan)
  expect(await bot.typed('done 99', { id: 'Ev1' })).toContain('There is no BM-99')
  for (let count = 0; count < 92; count += 1) await bot.typed(`task Loaf ${count}`)
  expect(await bot.typed('done 99', { id: 'Ev1' })).toContain('✅ BM-99')
})

describe('what is told to one person alone who has quiet hours', () => {
  const alone = (key: string): Post => ({
    key,
    at: { room: 'slack/T1/C1', to: 'U1' },
    view: said(key),
    mayJoin: true,
  })
  const hour = 60 * minute

  /** In a bot that opens at a time of day in Berlin, 1 December 2026. */
  async function at(time: string): Promise<void> {
    await bot.close()
    bot = await openBot(temporaryFolder(), { start: `2026-12-01T${time}:00+01:00` })
    await bot.imports(smallPlan)
    await bot.typed('me quiet 20:00-8:00')
  }

  it('comes after them where it could not be sent before', async () => {
    await at('19:58')
    bot.slack.fail('post', 'late', new DeliveryProblem('later', 'rate limited', 9 * minute))
    await say(alone('late'))
    await later(9 * minute)
    expect(bot.slack.texts()).not.toContain('late')
    await later(12 * hour)
    expect(bot.slack.texts()).toContain('late')
  })

  it('comes after those of the next night where the bot was down between', async () => {
    await at('06:00')
    await say(alone('kept'))
    await later(15 * hour)
    expect(bot.slack.texts()).not.toContain('kept')
    await later(11 * hour)
    expect(bot.slack.texts()).toContain('kept')
  })

  it('comes after them where it waited for what else was to be said', async () => {
    await at('19:59')
    await say(alone('first'))
    await later(1_000)
    await say(alone('second'))
    await later(minute)
    expect(bot.slack.texts()).toContain('first')
    expect(bot.slack.texts()).not.toContain('second')
    await later(12 * hour)
    expect(bot.slack.texts()).toContain('second')
  })

  it('comes at once where they ask for it', async () => {
    await at('21:00')
    await bot.typed('lint')
    await later(minute)
    expect(bot.slack.texts().join()).toContain('held against')
  })
})
