import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { type OpenBot, openBot } from './open-bot.ts'

let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(
    planOf(['# Oven Watch', '', '**Next Review**: 2026-12-07', '', '- [ ] Buy a brush', '']),
  )
})

const announced = 'Next date: 7 December 2026: OW-1'
const isAnnounced = async () => (await bot.typed('status')).includes(announced)

it.each([
  ['review accept', 'review refuse OW-1'],
  ['review set OW-1 every 3 months from 2027-01-11', 'review refuse OW-1'],
])('tells of the next review as of a date until “%s”, and again after “%s”', async (called, ended) => {
  expect(await isAnnounced()).toBe(true)
  await bot.typed('post-status')
  const posted = () => bot.slack.texts().at(-1)?.includes(announced)
  expect(posted()).toBe(true)
  await bot.typed(called)
  expect(await isAnnounced()).toBe(false)
  bot.clock.advance(60_000)
  await bot.cairn.engine.settled()
  expect(posted()).toBe(false)
  await bot.typed(ended)
  expect(await isAnnounced()).toBe(true)
  bot.clock.advance(60_000)
  await bot.cairn.engine.settled()
  expect(posted()).toBe(true)
})

it('tells that a review is late as soon as nobody is called for it any more', async () => {
  await bot.typed('review set OW-1 every 3 months from 2027-01-11')
  bot.clock.advance(10 * 24 * 60 * 60_000)
  await bot.cairn.engine.settled()
  expect(await bot.typed('status')).not.toContain('Late')
  await bot.typed('review refuse OW-1')
  expect(await bot.typed('status')).toContain('Late')
})
