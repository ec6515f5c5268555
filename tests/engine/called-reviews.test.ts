import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { planOf } from '../support/plans.ts'
import { hearsByDay } from './hears.ts'
import { ben, type OpenBot, openBot } from './open-bot.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin. */
async function following(plan: Uint8Array): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(plan)
  await bot.typed('review refuse')
  return bot
}

it('calls a review of the plan, not what a team tells each other every day', async () => {
  const bot = await following(
    planOf([
      '# Engine Move',
      '',
      '## Communication',
      '',
      '- Daily standup during the upgrade weeks',
      '',
      '## Quarterly review',
      '',
      '- Read the release notes',
      '',
      '## Phase 1: Upgrade (Week 1)',
      '',
      '- [ ] Pin the version',
      '',
      '## Triggers',
      '',
      '- The maker announces support',
      '',
    ]),
  )
  await bot.typed('trigger fire EM-6 Support is announced')
  expect(await bot.typed('trigger confirm 1')).toContain('Confirmed. A review is called for.')
  const open = (await bot.typed('review')).split('\n').filter((line) => line.includes('open since'))
  expect(open).toEqual([expect.stringContaining('Quarterly review')])
})

it('takes up again a review that was put off, with what was ticked in it', async () => {
  const bot = await following(upstreamGate)
  await bot.typed('review open EM-2')
  await bot.typed('done EM-3 read it')
  await bot.typed('review snooze EM-2 in 3 weeks')
  await bot.typed('trigger fire EM-5 Support is announced')
  expect(await bot.typed('trigger confirm 1', { by: ben })).toContain(
    'Confirmed. The review that was put off is open again, and hears of it in its thread.',
  )
  expect(bot.slack.texts().join('\n')).toContain('Trigger #1, confirmed by ben: Support is announced')
  expect((await bot.typed('review')).match(/open since/g)).toHaveLength(1)
  expect(bot.slack.texts().join('\n')).not.toContain('nobody closed it')
  const asked = (await hearsByDay(bot, 5)).filter(({ text }) => text.includes('still waits'))
  expect(asked.map(({ on }) => on)).toEqual(['12-03'])
  expect(await bot.typed('undo', { by: ben })).toContain('Taken back')
  expect(await bot.typed('review')).toContain('put off to 22 December 2026')
})
