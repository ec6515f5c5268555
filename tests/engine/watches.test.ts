import { expect, it, onTestFinished } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const hour = 60 * 60_000
const path = '/api/v1/crates/engine-sys'

const answer = (...versions: readonly string[]) => crateAnswer('engine-sys', ...versions)

/** A plan whose upstream stands at 0.4.0; EM-1 is the watch, EM-4 and EM-5 triggers, EM-6 a criterion. */
async function watching() {
  const upstream = await openUpstream(answer('0.4.0'))
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  return { bot, upstream }
}

async function passes(bot: OpenBot, ms: number): Promise<readonly string[]> {
  const before = bot.slack.messages.size
  bot.clock.advance(ms)
  await bot.cairn.engine.settled()
  return [...bot.slack.messages.values()].slice(before).map(({ view }) => view.summary)
}

it('proposes to watch what the plan names, and asks nobody before a maintainer has said yes', async () => {
  const { bot, upstream } = await watching()
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "EM names 2 things that can be watched upstream. Shall I? A maintainer decides.
    - #1 engine-sys on crates.io, for a new major release · EM-4 · proposed
    - #2 engine-sys on crates.io, for version 1.0 or later · EM-6 · proposed
    By hand: nothing tells me of these
    - EM-5 The maker announces support: /roadmap trigger fire EM-5 LINK
    One alone: /roadmap watch EM accept 1, refuse 1, or another rule: set 1 minor"
  `)
  await passes(bot, 24 * hour)
  expect(upstream.headers).toHaveLength(0)
  expect(await bot.typed('watch accept', { by: ben })).toContain('Only a maintainer')
})

it('reads what stands there, and calls nobody for what it sees first', async () => {
  const { bot } = await watching()
  const before = bot.slack.messages.size
  await bot.typed('watch accept')
  expect(await bot.typed('watch')).toContain(
    'engine-sys on crates.io, for a new major release · EM-4 · now version 0.4.0',
  )
  expect(bot.slack.messages.size).toBe(before)
})

it('fires once at a major release, and a confirmed trigger calls a review and proves its criterion', async () => {
  const { bot, upstream } = await watching()
  await bot.typed('watch accept')
  upstream.record(answer('0.4.1', '0.4.0'))
  expect(await passes(bot, 7 * hour)).toEqual([])
  upstream.record(answer('1.0.0', '0.4.1', '0.4.0'))
  const fired = await passes(bot, 7 * hour)
  expect(fired).toContain('EM · Trigger: engine-sys on crates.io released 1.0.0, after 0.4.1')
  expect(fired).toContain('EM · Trigger: engine-sys on crates.io has reached 1.0.0, at least 1.0')
  expect(await passes(bot, 24 * hour)).toEqual([])
  expect(await bot.typed('gate')).toContain('NO-GO')
  const list = await bot.typed('trigger list')
  expect(list).toContain('EM-4 Major version releases of engine-sys · fired, waits to be confirmed')
  const id = /#(\d+) engine-sys on crates\.io released/.exec(list)?.[1]
  const confirmed = await bot.typed(`trigger confirm ${id}`, { by: ben })
  expect(confirmed).toContain('Confirmed. A review is called for.')
  expect(bot.slack.texts(room).join('\n')).toContain('EM · Quarterly Reviews')
  await bot.pressed(bot.messageWith('Trigger:'), `offer ${id} EM-6`, [], { by: ben })
  expect(await bot.typed('gate')).toContain('GO')
  expect(await bot.typed('evidence EM-6')).toContain(
    'released 1.0.0, after 0.4.1: https://crates.io/crates/engine-sys',
  )
})

it('never fires for what somebody dismissed, nor for an older version', async () => {
  const { bot, upstream } = await watching()
  await bot.typed('watch accept')
  upstream.record(answer('1.0.0', '0.4.0'))
  await passes(bot, 7 * hour)
  expect(await bot.typed('trigger dismiss 1')).toContain('Why?')
  expect(await bot.typed('trigger dismiss 1 a slip of the maker')).toContain('Dismissed')
  expect(await bot.typed('trigger confirm 1')).toContain('It was dismissed already, by anna.')
  upstream.record(answer('0.4.0'))
  await passes(bot, 7 * hour)
  upstream.record(answer('1.0.0', '0.4.0'))
  expect(await passes(bot, 7 * hour)).toEqual([])
})

it('stands in the digest until somebody has looked at it, beside how the gates stand', async () => {
  const { bot } = await watching()
  await bot.typed('digest at Friday 9:00')
  await bot.typed('trigger fire EM-5 they announced it', { by: ben })
  await passes(bot, 72 * hour)
  expect(bot.slack.texts(room).join('\n')).toContain('Triggers to confirm\n- #1 they announced it')
  expect(bot.slack.texts(room).join('\n')).toMatch(/Gates\n- NO-GO Criteria for Phase 2/)
})

it('tells the room of an upstream that cannot be read, ever more rarely, and when it can again', async () => {
  const { bot, upstream } = await watching()
  await bot.typed('watch accept')
  await bot.typed('watch remove 2')
  upstream.record({ [path]: { status: 500, body: 'broken' } })
  const heard: string[] = []
  for (let looks = 0; looks < 13; looks += 1) heard.push(...(await passes(bot, 7 * hour)))
  expect(heard.map((one) => one.replace(/^.*: /, ''))).toEqual([
    '3 looks in a row failed.',
    '12 looks in a row failed.',
  ])
  expect(await bot.typed('watch')).toContain('13 looks in a row failed')
  const health = await bot.typed('health')
  expect(health).toContain('Some upstreams cannot be read.')
  expect(health).toContain('EM has 1 watch upstream; 1 cannot be read: #1. See why: /roadmap watch EM list')
  upstream.record(answer('0.4.0'))
  expect(await passes(bot, 7 * hour)).toEqual(['EM can watch engine-sys on crates.io again.'])
  expect(await bot.typed('health')).toMatch(/^All is well\.[\s\S]*EM has 1 watch upstream\./)
})

it('takes what people ask for, and what nobody can look up is fired by hand', async () => {
  const { bot } = await watching()
  expect(await bot.typed('watch add https://crates.io/crates/engine-sys at least 2.0')).toContain(
    'I look at engine-sys on crates.io every six hours, and call this room for version 2.0 or later.',
  )
  expect(await bot.typed('watch check 3')).toContain('I look at engine-sys on crates.io now.')
  await bot.typed('trigger fire EM-5 https://example.org/news', { by: ben })
  expect(bot.slack.texts(room).at(-1)).toMatchInlineSnapshot(`
    "EM · Trigger: The maker announces support
    - EM-5 The maker announces support
    - #1 · Seen 1 Dec 2026, 10:00 by ben
    - https://example.org/news
    Confirmed, it calls a review and offers its evidence. “Not this one” says nothing of the trigger, which goes on waiting."
  `)
})

it.each([
  ['watch add a feeling', '“a feeling” is nothing that I can watch'],
  ['watch add crate engine-sys sometimes', 'has no rule that I know.'],
  ['watch remove 99', 'There is no watch “99” of EM.'],
  ['trigger confirm 99', 'Nothing of that number has fired here.'],
  ['trigger fire EM-6 now', 'EM-6 is no trigger.'],
  ['trigger fire EM-5', 'What happened?'],
])('answers “%s” with “%s”', async (line, words) => {
  const { bot } = await watching()
  expect(await bot.typed(line)).toContain(words)
})

it('takes what alone waits for what is confirmed or dismissed, and asks which of several', async () => {
  const { bot } = await watching()
  await bot.typed('trigger fire EM-5 they announced it')
  expect(await bot.typed('trigger dismiss')).toContain('Why?')
  await bot.typed('trigger fire EM-4 engine-sys 2.0 is out')
  expect(await bot.typed('trigger confirm')).toBe(
    '2 wait: #1 they announced it; #2 engine-sys 2.0 is out. Say which: /roadmap trigger confirm 1',
  )
  expect(await bot.typed('trigger dismiss 2 a slip of the maker')).toContain('Dismissed')
  expect(await bot.typed('trigger confirm')).toContain('Confirmed.')
  expect(await bot.typed('trigger confirm')).toBe(
    'Nothing waits here. See what has fired: /roadmap trigger list',
  )
})
