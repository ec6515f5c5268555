import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { kilnAssessment, ovenWatch, planOf } from '../support/plans.ts'
import { type OpenBot, openBot } from './open-bot.ts'

const day = 24 * 60 * 60_000
let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
})

it('offers to accept a review alone only where it waits for that', async () => {
  await bot.imports(planOf(['# Alpine Lodge', '', '- [ ] Buy the slates', '']))
  await bot.typed('kind AL-1 review')
  expect(await bot.typed('review list')).toMatchInlineSnapshot(`
    "AL · Reviews
    - AL-1 Buy the slates · nobody has said when
    Say when: /roadmap review set AL-1 every 3 months from 2027-01-11 at 9:30"
  `)
  await bot.handsOver(ovenWatch)
  await bot.typed('kind OW-7 review')
  expect(await bot.typed('review OW list')).toContain('One alone: /roadmap review accept OW-2 · Another time')
  await bot.typed('review OW accept')
  expect(await bot.typed('review OW list')).not.toContain('One alone')
})

it('says to tick duties off only where a review has some', async () => {
  await bot.imports(
    planOf(['# Alpine Lodge', '', '**Next Review**: 2026-12-07', '', '## Quarterly Reviews', '']),
  )
  await bot.typed('review accept')
  bot.clock.advance(7 * day)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts().find((text) => text.includes('Review of 7 December'))).toMatchInlineSnapshot(`
    "AL · Quarterly Reviews
    - Review of 7 December 2026 · open
    - Asked: anna
    To end it, say in the thread: close, and what you conclude."
  `)
})

it('takes the roadmap that its own advice puts behind “assess”, where a room follows several', async () => {
  await bot.handsOver(kilnAssessment)
  await bot.typed('review accept')
  bot.clock.advance(7 * day)
  await bot.cairn.engine.settled()
  await bot.imports(planOf(['# Alpine Lodge', '', '- [ ] Buy the slates', '']))
  expect(await bot.typed('assess confirm')).toContain('for example: /roadmap assess AL confirm')
  expect(await bot.typed('assess AL confirm')).toContain('No such review is open.')
  expect(await bot.typed('assess KA-4 confirm')).toMatchInlineSnapshot(`
    "Confirmed; the report will say so.
    - KA-4 Burner: done"
  `)
  expect(await bot.typed('assess KA 5 change its maker gave it up')).toMatchInlineSnapshot(`
    "Changed; the report will say so.
    - KA-5 Controller: at risk"
  `)
  expect(await bot.typed('assess KA confirm')).toMatchInlineSnapshot(`
    "Confirmed; the report will say so.
    - KA-6 Criteria for the Move: no-go, 0 of 2 shown to hold"
  `)
  expect(await bot.typed('assess AL-1 confirm')).toContain('No such review is open.')
  expect(await bot.replied(bot.messageWith('Review of 7 December'), 'confirm AL-1')).toMatchInlineSnapshot(
    `"A review assesses components and gates, and AL-1 is none of them. See them in its thread; a gate goes by its first criterion."`,
  )
})
