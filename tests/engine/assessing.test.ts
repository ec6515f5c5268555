import { beforeEach, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { kilnAssessment } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const day = 24 * 60 * 60_000
let bot: OpenBot
beforeEach(async () => {
  bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(kilnAssessment)
  await bot.typed('review accept')
  bot.clock.advance(7 * day)
  await bot.cairn.engine.settled()
})

const list = () => bot.slack.texts().find((text) => text.includes('To assess'))
const thread = () => bot.messageWith('Review of 7 December')
const says = (words: string) => bot.replied(thread(), words, { by: ben })
const report = () => bot.slack.fileNamed('KA-review-2026-12-08.md')

it('lists in a review’s thread each component and gate, as it stands', () => {
  expect(list()).toMatchInlineSnapshot(`
    "To assess
    101. [ ] KA-4 Burner: done
    102. [ ] KA-5 Controller: at risk
    103. [ ] KA-6 Criteria for the Move: no-go, 0 of 2 shown to hold
    Tick what stays as it is, or say here: confirm all. Of what does not: change 102, and how."
  `)
})

it('keeps in the report what was confirmed and what changed, by whom, and what nobody assessed', async () => {
  expect(await says('confirm 101')).toMatchInlineSnapshot(`
    "Confirmed; the report will say so.
    - KA-4 Burner: done"
  `)
  expect(await says('change 102 its maker gave it up')).toContain('Changed')
  expect(list()).toMatchInlineSnapshot(`
    "To assess
    101. [x] KA-4 Burner: done · confirmed by ben
    102. [ ] KA-5 Controller: at risk · changed by ben: its maker gave it up
    103. [ ] KA-6 Criteria for the Move: no-go, 0 of 2 shown to hold
    Tick what stays as it is, or say here: confirm all. Of what does not: change 102, and how."
  `)
  await says('close The burner alone')
  expect(report()).toMatchInlineSnapshot(`
    "# KA · Quarterly Reviews

    - Review of: 7 December 2026
    - Closed: 8 December 2026, by ben
    - Next review: 7 March 2027

    ## Conclusion

    The burner alone

    ## Duties

    - [ ] Read the makers’ news

    ## Components

    - KA-4 Burner: done, confirmed by ben
    - KA-5 Controller: at risk, changed by ben: its maker gave it up

    ## Gates

    - KA-6 Criteria for the Move: no-go, 0 of 2 shown to hold, not assessed

    ## Criteria

    - KA-6 Stable maker: the kiln reaches 1.0: open, as before
    - KA-7 Speed: within 5% of the old kiln: open, as before
    "
  `)
})

it('confirms by a tick, and takes that back when the tick is taken away', async () => {
  const message = bot.messageWith('To assess')
  await bot.pressed(message, 'confirm', ['+KA-4', '+KA-5'], { by: ben })
  expect(list()).toContain('Burner: done · confirmed by ben')
  await bot.pressed(message, 'confirm', ['-KA-4'], { by: ben })
  expect(list()).not.toContain('Burner: done · confirmed')
  expect(list()).toContain('Controller: at risk · confirmed by ben')
})

it('confirms all that is left at once', async () => {
  await says('change 102 its maker gave it up')
  await says('confirm all')
  expect(list()).toContain('changed by ben: its maker gave it up')
  expect(list()?.match(/confirmed by ben/g)).toHaveLength(2)
  expect(await says('confirm all')).toBe('Everything is assessed already.')
})

it('takes the last conclusions back together, and the one before stands again', async () => {
  await says('change 102 its maker gave it up')
  await bot.pressed(bot.messageWith('To assess'), 'confirm', ['+KA-4', '+KA-5'], { by: ben })
  await bot.typed('undo')
  expect(list()).not.toContain('Burner: done · confirmed')
  expect(list()).toContain('changed by ben: its maker gave it up')
  await bot.typed('undo')
  expect(list()).not.toContain('changed by ben')
  expect(await bot.typed('history KA-5')).toContain('changed in a review: “its maker gave it up”')
})

it('takes no conclusion back alone when the same thing was concluded anew', async () => {
  await says('confirm 101')
  const [batch] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 1))
  await says('change 101 it cracked')
  expect(await bot.typed(`take-back ${batch?.id}`)).toContain('KA-4 was changed again later by ben')
  expect(list()).toContain('changed by ben: it cracked')
})

it('takes a conclusion back only once its review is open again', async () => {
  await says('confirm 101')
  const [batch] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 1))
  await says('close Go on')
  expect(await bot.typed(`take-back ${batch?.id}`)).toContain('has ended')
  await bot.typed('undo')
  expect(await bot.typed(`take-back ${batch?.id}`)).toContain('Taken back')
  expect(list()).not.toContain('confirmed by ben')
})

it('takes one text for everything, as ever', async () => {
  await bot.typed('review close Go on as before')
  expect(report()).toContain('Burner: done, confirmed')
})

it('says what can be assessed, where something else is named or no review is open', async () => {
  expect(await bot.typed('assess KA-1 confirm')).toMatchInlineSnapshot(
    `"A review assesses components and gates, and KA-1 is none of them. See them in its thread; a gate goes by its first criterion."`,
  )
  expect(await bot.typed('assess KA-1 KA-2 confirm')).toMatch(
    /^Nothing was changed\.\n- Not KA-1\.\.2: a review assesses components and gates\. See them in its thread/,
  )
  expect(await bot.typed('assess KA-1 KA-5 KA-99 confirm')).toMatchInlineSnapshot(`
    "Confirmed; the report will say so.
    - KA-5 Controller: at risk
    - Not KA-1: a review assesses components and gates. See them in its thread; a gate goes by its first criterion.
    - There is no KA-99. See them all: /roadmap list KA all"
  `)
  expect(await bot.typed('assess change')).toMatchInlineSnapshot(
    `"What changed? For example: /roadmap assess KA-12 change the vendor ends its support"`,
  )
  await says('close Go on')
  expect(await bot.typed('assess KA-5 confirm')).toMatchInlineSnapshot(
    `"No such review is open. See them: /roadmap review list KA"`,
  )
})

it('shows what was concluded when the review has ended, with nothing left to tick', async () => {
  await says('confirm all')
  await says('close Go on')
  expect(bot.slack.texts().find((text) => text.startsWith('Assessed'))).toMatchInlineSnapshot(`
    "Assessed
    - KA-4 Burner: done · confirmed by ben
    - KA-5 Controller: at risk · confirmed by ben
    - KA-6 Criteria for the Move: no-go, 0 of 2 shown to hold · confirmed by ben"
  `)
})
