import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const direct = { room: 'slack/T1/D1' }

/** EM-5 is the trigger “The maker announces support”, of a plan that one room follows. */
async function following(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  return bot
}

it('shows what is fired in a direct message where the plan is followed, says so, and takes the decision there', async () => {
  const bot = await following()
  expect(await bot.typed('trigger fire EM-5 https://example.org/news', direct)).toBe(
    'EM-5 has fired: its card stands in #C1.',
  )
  expect(bot.slack.texts(direct.room)).toEqual([])
  expect(bot.slack.texts(room).at(-1)).toContain('EM · Trigger: The maker announces support')
  const card = bot.messageWith('EM · Trigger: ')
  expect(await bot.pressed(card, 'trigger confirm 1', [], { by: ben })).toContain('Confirmed.')
})

it('fires nothing of a plan that no room follows, and says how to', async () => {
  const bot = await following()
  await bot.typed('unfollow')
  expect(await bot.typed('trigger fire EM-5 they announced it')).toBe(
    'No room follows EM, so nobody would hear of its triggers. First, in a room: /roadmap follow EM',
  )
  expect(await bot.typed('trigger EM list')).not.toContain('they announced it')
})
