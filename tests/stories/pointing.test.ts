import { describe, expect, it } from 'vitest'
import { migrationGate } from '../support/long-plans.ts'
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

  it('opens a task again when the last of several ticks is taken off its message', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      const message = await stage.say(ben, 'We still have to cancel the old phone line')
      await stage.point(anna, message, 'Add to the plan')
      const ref = refOf(stage, 'cancel the old phone line')
      await stage.react(ben, message, 'white_check_mark', true)
      await stage.react(anna, message, 'white_check_mark', true)
      await stage.react(anna, message, 'tada', true)
      await stage.react(ben, message, 'white_check_mark', false)
      expect(texts(await stage.command(anna, `show ${ref}`))).toMatch(/State.*done/)
      await stage.react(anna, message, 'white_check_mark', false)
      expect(texts(await stage.command(anna, `show ${ref}`))).toMatch(/State.*open/)
    }))

  it('asks of which roadmap where the room follows several, and a tick on the message still checks it off', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.handOver(anna, 'shed.md', Buffer.from('# Shed\n\n- [ ] Paint the door\n'))
      const message = await stage.say(ben, 'We still have to cancel the old phone line')
      expect(await stage.point(anna, message, 'Add to the plan')).toEqual([])
      expect(texts(await stage.fill(anna, { key: 'SHED' }))).toMatch(/Added.*SHED-2.*cancel the old phone/)
      await stage.react(ben, message, 'white_check_mark', true)
      expect(texts(await stage.command(anna, 'show SHED-2'))).toMatch(/State.*done/)
    }))

  it('takes a message as evidence, with its address, and a reading as a number', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'kiln.md', migrationGate)
      const message = await stage.say(ben, '4.2 %')
      await stage.point(anna, message, 'Evidence for a criterion')
      expect(texts(await stage.fill(anna, { refs: 'KM-2' }))).toContain('A reading for KM-2')
      expect(texts(await stage.command(ben, 'evidence KM-2'))).toMatch(/4\.2 % \(https:\/\/[^)]+\).*anna/)
      const slow = await stage.say(ben, '9 %')
      await stage.point(anna, slow, 'Evidence for a criterion')
      await stage.fill(anna, { refs: 'KM-2' })
      expect(texts(await stage.command(ben, 'gate'))).toContain('the reading does not satisfy it')
      const words = await stage.say(ben, 'The maker has signed the contract')
      await stage.point(anna, words, 'Evidence for a criterion')
      expect(texts(await stage.fill(anna, { refs: 'KM-1' }))).toContain('A note for KM-1')
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
