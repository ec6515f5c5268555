import { describe, expect, it } from 'vitest'
import { kilnAssessment, ovenWatch } from '../support/plans.ts'
import type { Stage } from '../support/stage.ts'
import { anna, ben, inChannel, play, refOf, textOf, texts } from './play.ts'
import { stages } from './stages.ts'

const day = 24 * 60 * 60 * 1000

/** Hands the plan over, accepts its reviews, and waits until they open; the card and the first list of duties. */
async function reviewOn(stage: Stage) {
  await stage.handOver(anna, 'watch.md', ovenWatch)
  const proposal = inChannel(stage).find((one) => one.text.includes('Shall I call for'))
  await stage.press(anna, proposal?.id ?? '', 'Accept all')
  stage.clock.advance(7 * day)
  await stage.command(ben, 'health')
  const card = inChannel(stage).find((one) => one.text.includes('Review of'))
  const duties = stage.seen().find((one) => one.thread === card?.id && one.text.includes('gas meter'))
  return { card: card?.id ?? '', duties: duties?.id ?? '' }
}

describe.each(stages)('$name', ({ open }) => {
  it('holds a review in a thread: its duties are ticked off there, and it ends in a report', () =>
    play(open, async (stage) => {
      const { card, duties } = await reviewOn(stage)
      expect(textOf(stage, card)).toContain('0 of 3 duties done')
      await stage.tick(ben, duties, [refOf(stage, 'Read the gas meter')])
      await stage.reply(anna, card, 'done 2')
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      expect(textOf(stage, card)).toContain('2 of 3 duties done')
      await stage.reply(anna, card, 'close All ovens may stay')
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      expect(textOf(stage, card)).toMatch(/closed by anna[\s\S]*All ovens may stay/)
      const report = stage.seen().find((one) => one.thread === card && one.files.length > 0)?.files[0]
      expect(new TextDecoder().decode(report?.bytes)).toContain('- [x] Read the gas meter (by ben)')
    }))

  it('assesses in a review’s thread: confirmed by a tick or a word, changed with a note, told in the report', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'kiln.md', kilnAssessment)
      const proposal = inChannel(stage).find((one) => one.text.includes('Shall I call for'))
      await stage.press(anna, proposal?.id ?? '', 'Accept all')
      stage.clock.advance(7 * day)
      await stage.command(ben, 'health')
      const card = inChannel(stage).find((one) => one.text.includes('Review of'))?.id ?? ''
      const list = stage.seen().find((one) => one.thread === card && one.text.includes('To assess'))?.id ?? ''
      await stage.tick(ben, list, [refOf(stage, 'Burner')])
      await stage.reply(anna, card, 'change 102 its maker gave it up')
      await stage.reply(anna, card, 'confirm 103')
      await stage.reply(anna, card, 'close The burner alone')
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      const report = stage.seen().find((one) => one.thread === card && one.files.length > 0)?.files[0]
      const words = new TextDecoder().decode(report?.bytes)
      expect(words).toMatch(/Burner: done, confirmed by ben/)
      expect(words).toMatch(/Controller: at risk, changed by anna: its maker gave it up/)
      expect(words).toMatch(/Criteria for the Move: no-go, 0 of 2 shown to hold, confirmed by anna/)
      expect(textOf(stage, list)).toContain('changed by anna: its maker gave it up')
    }))

  it('puts a review off by a button, and takes that back', () =>
    play(open, async (stage) => {
      const { card } = await reviewOn(stage)
      expect(texts(await stage.press(ben, card, 'Put off a week'))).toContain('Put off to')
      expect(texts(await stage.command(ben, 'review'))).toContain('put off to')
      await stage.command(ben, 'undo')
      expect(texts(await stage.command(ben, 'review'))).toContain('open since')
    }))
})
