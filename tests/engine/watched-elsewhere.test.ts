import { expect, it, onTestFinished } from 'vitest'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { openBot, room } from './open-bot.ts'

const direct = { room: 'slack/T1/D1' }
const line = 'watch EM add crate engine-sys at least 0.3'

/** A plan that one room follows, and an upstream at 0.4.0. */
async function following() {
  const upstream = await openUpstream(crateAnswer('engine-sys', '0.4.0'))
  const bot = await openBot(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  return bot
}

it('names the room that it calls, where a watch is added in one that does not follow the plan', async () => {
  const bot = await following()
  expect(await bot.typed(line, direct)).toContain(
    'I look at engine-sys on crates.io every six hours, and call #C1 for version 0.3 or later',
  )
  bot.clock.advance(60 * 60_000)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts(room).at(-1)).toContain('engine-sys')
  expect(bot.slack.texts(direct.room)).toEqual([])
})

it('watches nothing for a plan that no room follows, and says how to', async () => {
  const bot = await following()
  await bot.typed('unfollow')
  expect(await bot.typed(line)).toBe(
    'No room follows EM, so nobody would hear of its watches. First, in a room: /roadmap follow EM',
  )
  expect(await bot.typed('watch EM list')).not.toContain('0.3')
})
