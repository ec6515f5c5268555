import { expect, it, onTestFinished } from 'vitest'
import { anna, ben, type OpenBot, openBot } from '../engine/open-bot.ts'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'

const minute = 60_000
const hour = 60 * minute
const path = '/api/v1/crates/engine-sys'
const ours = { room: 'slack/T1/C1' }
const alsoOurs = { room: 'slack/T1/C2' }
const theirs = { room: 'slack/T2/C7' }

const answer = (...versions: readonly string[]) => crateAnswer('engine-sys', ...versions)

/** Rooms of two workspaces, each with a plan of its own, and one upstream. */
async function rooms() {
  const upstream = await openUpstream(answer('0.4.0'))
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  for (const where of [ours, theirs]) await bot.handsOver(upstreamGate, where)
  await bot.handsOver(upstreamGate, { ...alsoOurs, words: 'TWO' })
  return { bot, upstream }
}

async function passes(bot: OpenBot, ms: number): Promise<void> {
  bot.clock.advance(ms)
  await bot.cairn.engine.settled()
}

const line = async (bot: OpenBot, words: string, where: { room: string }, key = 'EM') =>
  (await bot.typed(`watch ${key} list`, where)).split('\n').find((one) => one.includes(words)) ?? ''

it('asks once for two rules of one plan, and again only whether it has changed', async () => {
  const { bot, upstream } = await rooms()
  await bot.typed('watch accept')
  expect(upstream.headers).toHaveLength(1)
  expect(await line(bot, 'a new major release', ours)).toMatch(/now version 0\.4\.0.* with 1 request ·/)
  expect(await line(bot, '1.0 or later', ours)).toMatch(/now version 0\.4\.0.* with no request of its own ·/)
  upstream.record(answer('1.0.0', '0.4.0'))
  await passes(bot, 7 * hour)
  expect(upstream.headers).toHaveLength(2)
  const fired = bot.slack.texts(ours.room).filter((text) => text.includes('Trigger:'))
  expect(fired).toHaveLength(2)
  await passes(bot, 7 * hour)
  expect(upstream.headers.map(({ 'if-none-match': etag }) => etag !== undefined)).toEqual([false, true, true])
})

it('asks once for rooms that know nothing of each other: each is told of what its own watch is for', async () => {
  const { bot, upstream } = await rooms()
  await bot.typed('watch add crate engine-sys major', ours)
  await passes(bot, 3 * hour)
  await bot.typed('watch add crate engine-sys minor', theirs)
  expect(upstream.headers.at(-1)?.['if-none-match']).toBeDefined()
  expect(bot.slack.texts(theirs.room).at(-1)).toContain('It reads: version 0.4.0')
  await bot.typed('watch TWO add crate engine-sys any', alsoOurs)
  expect(await line(bot, 'minor', theirs)).toMatch(/with 1 request ·/)
  const asked = upstream.headers.length
  upstream.record(answer('0.5.0', '0.4.0'))
  await passes(bot, 7 * hour)
  expect(upstream.headers).toHaveLength(asked + 1)
  const last = (room: string) => bot.slack.texts(room).at(-1)
  expect(last(ours.room)).toContain('released 0.5.0')
  expect(last(theirs.room)).toContain('released 0.5.0')
  expect(last(alsoOurs.room)).toContain('released 0.5.0')
  expect(await line(bot, 'major', ours)).toMatch(/with 1 request ·/)
  expect(await line(bot, 'any new release', alsoOurs, 'TWO')).toMatch(/with no request of its own ·/)
  expect(await line(bot, 'minor', theirs)).toMatch(/with 1 request ·/)
  const numbers = bot.slack.texts(theirs.room).join('\n')
  expect(numbers).not.toMatch(/TWO|#1 /)
})

it('compares with what each watch read itself', async () => {
  const { bot, upstream } = await rooms()
  await bot.typed('watch add crate engine-sys any', ours)
  upstream.record(answer('0.5.0', '0.4.0'))
  await passes(bot, 10 * minute)
  await bot.typed('watch add crate engine-sys any', theirs)
  const fired = (room: string) => bot.slack.texts(room).filter((text) => text.includes('Trigger:'))
  expect(fired(ours.room)).toEqual([])
  await passes(bot, 7 * hour)
  expect(fired(ours.room)).toEqual([expect.stringContaining('released 0.5.0, after 0.4.0')])
  expect(fired(theirs.room)).toEqual([])
})

it('does not take two looks within minutes for two in a row', async () => {
  const { bot, upstream } = await rooms()
  await bot.typed('watch add crate engine-sys any', ours)
  await passes(bot, 10 * minute)
  const before = await line(bot, 'any new release', ours)
  await bot.typed('watch add crate engine-sys major', theirs)
  expect(upstream.headers).toHaveLength(2)
  expect(await line(bot, 'any new release', ours)).toBe(before)
})

it('says once in a room that an upstream cannot be read, whatever is watched there, and once that it can', async () => {
  const { bot, upstream } = await rooms()
  await bot.typed('watch accept', { by: anna })
  upstream.record({ [path]: { status: 500, body: 'broken' } })
  for (let looks = 0; looks < 4; looks += 1) await passes(bot, 7 * hour)
  const saying = (words: string) => bot.slack.texts(ours.room).filter((text) => text.includes(words))
  expect(saying('cannot watch')).toHaveLength(1)
  expect(saying('cannot watch')[0]?.match(/cannot watch/g)).toHaveLength(1)
  expect(await bot.typed('watch', ours)).toMatch(
    /engine-sys on crates\.io \(#\d+(?:, #\d+)* and #\d+\): 4 looks in a row failed/,
  )
  upstream.record(answer('0.4.0'))
  await passes(bot, 7 * hour)
  expect(saying('can watch engine-sys on crates.io again')).toHaveLength(1)
  expect(await bot.typed('watch', { by: ben })).not.toContain('looks in a row failed')
})

it('asks whether it has changed since the last answer, though that said nothing new', async () => {
  const { bot, upstream } = await rooms()
  await bot.typed('watch add crate engine-sys any', ours)
  const { [path]: recorded } = answer('0.4.0')
  upstream.record({ [path]: { body: { ...Object(recorded?.body), categories: [] } } })
  await passes(bot, 7 * hour)
  await passes(bot, 7 * hour)
  const [, second, third] = upstream.headers.map(({ 'if-none-match': etag }) => etag)
  expect(second).toBeDefined()
  expect(third).not.toBe(second)
})
