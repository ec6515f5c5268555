import { expect, it, onTestFinished } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { ben, room as one, openBot } from './open-bot.ts'

const two = 'slack/T1/C2'
const hour = 60 * 60_000
const answer = (...versions: readonly string[]) => crateAnswer('engine-sys', ...versions)

/** A plan that two rooms follow, and what was watched in the second. */
async function watching() {
  const upstream = await openUpstream(answer('0.4.0'))
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  await bot.typed('follow EM', { room: two })
  await bot.typed('watch add crate engine-sys at least 1.0', { room: two })
  const passes = async (hours: number) => {
    bot.clock.advance(hours * hour)
    await bot.cairn.engine.settled()
  }
  await passes(1)
  const calls = (where: string) => bot.slack.texts(where).filter((text) => text.includes('Trigger: ')).length
  const later = (text: string, where: string) => bot.slack.texts(where).join('\n').includes(text)
  return { bot, upstream, passes, calls, later }
}

it('a watch calls the room that still follows the plan, whose review is called there', async () => {
  const { bot, upstream, passes, calls, later } = await watching()
  await bot.typed('unfollow EM', { room: two })
  const said = bot.slack.texts(two).length
  upstream.record(answer('1.0.0', '0.4.0'))
  await passes(7)
  expect([calls(one), calls(two)]).toEqual([1, 0])
  expect(await bot.typed('trigger confirm 1', { by: ben })).toContain('A review is called for.')
  await bot.cairn.engine.settled()
  expect(later('Quarterly Reviews', one)).toBe(true)
  upstream.record(answer('-1.0.0', '0.4.0'))
  await passes(7)
  expect(later('Turned back: ', one)).toBe(true)
  expect(bot.slack.texts(two)).toHaveLength(said)
})

it('what had fired in a room that lets go can be confirmed where the plan is followed, and its review is called there', async () => {
  const { bot, upstream, passes, calls, later } = await watching()
  upstream.record(answer('1.0.0', '0.4.0'))
  await passes(7)
  expect([calls(one), calls(two)]).toEqual([0, 1])
  await bot.typed('unfollow EM', { room: two })
  const said = bot.slack.texts(two).length
  await bot.typed('trigger confirm 1', { by: ben })
  await bot.cairn.engine.settled()
  expect(later('Quarterly Reviews', one)).toBe(true)
  expect(bot.slack.texts(two)).toHaveLength(said)
})

it('a watch of a plan that nobody follows calls nobody, and tells what came once somebody does', async () => {
  const { bot, upstream, passes, calls } = await watching()
  await bot.typed('unfollow EM', { room: two })
  await bot.typed('unfollow EM')
  upstream.record(answer('1.0.0', '0.4.0'))
  await passes(24)
  expect([calls(one), calls(two)]).toEqual([0, 0])
  await bot.typed('follow EM')
  await passes(7)
  expect([calls(one), calls(two)]).toEqual([1, 0])
})
