import { describe, expect, it } from 'vitest'
import { kilnAssessment, ovenWatch } from '../support/plans.ts'
import type { PlatformStage } from '../support/stage.ts'
import { anna, ben, inChannel, play, texts } from './play.ts'
import { platformStages } from './stages.ts'

const day = 24 * 60 * 60 * 1000

/** Hands a plan over, accepts its reviews, and waits until one opens; the card that begins its thread. */
async function openReview(stage: PlatformStage, plan = kilnAssessment): Promise<string> {
  await stage.handOver(anna, 'plan.md', plan)
  const proposal = inChannel(stage).find((one) => one.text.includes('Shall I call for'))
  await stage.press(anna, proposal?.id ?? '', 'Accept all')
  stage.clock.advance(7 * day)
  await stage.command(ben, 'health')
  return inChannel(stage).find((one) => one.text.includes('Review of'))?.id ?? ''
}

/** Fills the form in, and all that come after it; what each was answered with. */
async function fillAll(stage: PlatformStage, values: Readonly<Record<string, string>>): Promise<string[]> {
  const answers: string[] = []
  for (;;) {
    const said = await stage.fill(ben, values)
    answers.push(texts(said))
    const more = said.find(({ labels }) => labels.includes('Go on'))
    if (more === undefined) return answers
    await stage.press(ben, more.id, 'Go on')
  }
}

function reportOf(stage: PlatformStage, card: string): string {
  const report = stage.seen().find((one) => one.thread === card && one.files.length > 0)?.files[0]
  return new TextDecoder().decode(report?.bytes)
}

const values = {
  'how-4': 'confirm',
  'how-5': 'change',
  'note-5': 'its maker gave it up',
  'how-6': 'confirm',
  'note-6': 'we wait',
  conclusion: 'The burner alone',
}

describe.each(platformStages)('$name', ({ open }) => {
  it('closes a review by a form that asks of each component and gate, and for the whole', () =>
    play(open, async (stage) => {
      const card = await openReview(stage)
      expect(await stage.press(ben, card, 'Close')).toEqual([])
      const answers = await fillAll(stage, values)
      // A modal of Discord has five inputs: the third of the things is asked of in a second one.
      expect(answers).toEqual(
        stage.platform === 'discord'
          ? [expect.stringContaining('2 of 3 assessed.'), expect.stringContaining('Closed.')]
          : [expect.stringContaining('Closed.')],
      )
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      const report = reportOf(stage, card)
      expect(report).toMatch(/Burner: done, confirmed by ben$/m)
      expect(report).toMatch(/Controller: at risk, changed by ben: its maker gave it up/)
      expect(report).toMatch(/Criteria for the Move: no-go, 0 of 2 shown to hold, confirmed by ben: we wait/)
      expect(report).toMatch(/## Conclusion\n\nThe burner alone/)
    }))

  it('asks only of what nobody has assessed yet', () =>
    play(open, async (stage) => {
      const card = await openReview(stage)
      await stage.reply(anna, card, 'confirm 101')
      await stage.reply(anna, card, 'change 103 the speed is met')
      expect(await stage.press(ben, card, 'Close')).toEqual([])
      expect(await fillAll(stage, { 'how-5': 'confirm', conclusion: 'Go on' })).toEqual([
        expect.stringContaining('Closed.'),
      ])
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      const report = reportOf(stage, card)
      expect(report).toMatch(/Burner: done, confirmed by anna/)
      expect(report).toMatch(/Controller: at risk, confirmed by ben/)
      expect(report).toMatch(/Criteria for the Move: .*changed by anna: the speed is met/)
    }))

  it('opens the same form for the command alone, and closes at once where a conclusion is said', () =>
    play(open, async (stage) => {
      await openReview(stage, ovenWatch)
      expect(await stage.command(ben, 'review close OW-2')).toEqual([])
      expect(texts(await stage.fill(ben, { conclusion: 'All ovens may stay' }))).toContain('Closed.')
      await stage.command(ben, 'review open OW-2')
      expect(texts(await stage.command(ben, 'review close OW-2 Still fine'))).toContain('Closed.')
    }))

  it('asks in words in a thread, where no form opens', () =>
    play(open, async (stage) => {
      const card = await openReview(stage)
      expect(texts(await stage.reply(ben, card, 'close'))).toMatch(
        /Say what you conclude of KA · Quarterly Reviews\. 3 components and gates are still to be assessed; in its thread, “confirm all” keeps them as they are\. For example: .*\/roadmap review close KA-\d+ Go on as before/,
      )
    }))

  it('says that it is closed already, when somebody else was faster', () =>
    play(open, async (stage) => {
      const card = await openReview(stage, ovenWatch)
      await stage.press(ben, card, 'Close')
      await stage.reply(anna, card, 'close All ovens may stay')
      expect(texts(await stage.fill(ben, { conclusion: 'None may stay' }))).toContain(
        'No such review is open.',
      )
    }))
})
