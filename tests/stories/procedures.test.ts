import { describe, expect, it } from 'vitest'
import { ovenUpgrade } from '../support/plans.ts'
import { anna, ben, inChannel, play, refOf, textOf } from './play.ts'
import { stages } from './stages.ts'

describe.each(stages)('$name', ({ open }) => {
  it('runs a rollback: asked for, confirmed by another, checked off in its thread, written down', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'upgrade.md', ovenUpgrade)
      await stage.command(anna, 'run Emergency Rollback')
      const card = inChannel(stage).find((one) => one.text.includes('Asked for by anna'))?.id ?? ''
      await stage.press(ben, card, 'Confirm and start')
      const steps = stage.seen().find((one) => one.thread === card && one.text.includes('Cut the gas'))
      await stage.tick(ben, steps?.id ?? '', [refOf(stage, 'Cut the gas')])
      await stage.reply(anna, card, 'done 2')
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      expect(textOf(stage, card)).toContain('2 of 2 steps done')
      await stage.press(anna, card, 'Finish')
      const record = stage.seen().find((one) => one.thread === card && one.files.length > 0)?.files[0]
      expect(new TextDecoder().decode(record?.bytes)).toMatch(/- \[x\] Cut the gas \(by ben/)
    }))
})
