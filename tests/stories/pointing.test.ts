import { describe, expect, it } from 'vitest'
import { smallPlan } from '../support/plans.ts'
import { anna, ben, play, playWithList, refOf, texts } from './play.ts'
import { platformStages } from './stages.ts'

/** A terminal has no messages but the bot's. */
describe.each(platformStages)('$name', ({ open }) => {
  it('makes a task of a message, which a tick put on that message checks off', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      const message = await stage.say(ben, 'We still have to cancel the old phone line')
      expect(texts(await stage.point(anna, message, 'Add to the plan'))).toContain('Added')
      const ref = refOf(stage, 'cancel the old phone line')
      expect(texts(await stage.command(ben, `show ${ref}`))).toMatch(/Kind.*task/)
      await stage.react(ben, message, 'white_check_mark', true)
      expect(texts(await stage.command(anna, `show ${ref}`))).toMatch(/State.*done/)
      await stage.react(ben, message, 'white_check_mark', false)
      expect(texts(await stage.command(anna, `show ${ref}`))).toMatch(/State.*open/)
    }))

  it('puts a message as a note on an item', () =>
    playWithList(open, async (stage) => {
      const message = await stage.say(ben, 'The truck company closes at noon on Fridays')
      await stage.point(anna, message, 'Note on a plan item')
      const truck = refOf(stage, 'Book the truck')
      await stage.fill(anna, { refs: truck })
      expect(texts(await stage.command(ben, `show ${truck}`))).toContain(
        'The truck company closes at noon on Fridays',
      )
    }))
})
