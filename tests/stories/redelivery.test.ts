import { describe, expect, it } from 'vitest'
import { smallPlan } from '../support/plans.ts'
import type { PlatformStage } from '../support/stage.ts'
import { anna, ben, play, playWithList, refOf, textOf, texts } from './play.ts'
import { platformStages } from './stages.ts'

/** The terminal delivers nothing twice. */
describe.each(platformStages)('$name', ({ open }) => {
  const historyOf = async (stage: PlatformStage, ref: string) =>
    texts(await stage.command(ben, `history ${ref}`))
      .split('\n')
      .filter((line) => line.includes(ref)).length

  it('does a command once, however often it is delivered', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const truck = refOf(stage, 'Book the truck')
      await stage.command(anna, `note ${truck} call them first`)
      const before = await historyOf(stage, truck)
      await stage.command(anna, `note ${truck} call them again`)
      expect(await stage.again()).toEqual([])
      expect(await historyOf(stage, truck)).toBe(before + 1)
    }))

  it('takes a reply and a tick once', () =>
    playWithList(open, async (stage, { root, checklist }) => {
      await stage.reply(anna, root, 'done 1')
      await stage.reply(anna, root, 'undo')
      const untouched = textOf(stage, checklist).replace(/\n.*Changed by.*/, '')
      expect(await stage.again()).toEqual([])
      expect(textOf(stage, checklist).replace(/\n.*Changed by.*/, '')).toBe(untouched)
      await stage.tick(ben, checklist, [refOf(stage, 'Count the ovens')])
      expect(await stage.again()).toEqual([])
      expect(textOf(stage, checklist)).toMatch(/\[x\].*Count the ovens/)
    }))

  it('takes a reaction and a press once', () =>
    playWithList(open, async (stage) => {
      const gas = refOf(stage, 'Connect the gas')
      const shown = (await stage.command(anna, `show ${gas}`)).at(-1)
      const card = (await stage.press(anna, shown?.id ?? '', 'Post to the room')).find(
        (one) => one.to === undefined,
      )
      const cards = () =>
        stage.seen().filter((one) => one.to === undefined && one.text.includes('Connect the gas'))
      const posted = cards().length
      await stage.again()
      expect(cards()).toHaveLength(posted)
      const before = await historyOf(stage, gas)
      await stage.react(ben, card?.id ?? '', 'white_check_mark', true)
      await stage.command(anna, `reopen ${gas}`)
      const changes = await historyOf(stage, gas)
      expect(changes).toBe(before + 2)
      await stage.again('reaction')
      expect(await historyOf(stage, gas)).toBe(changes)
      expect(texts(await stage.command(ben, `show ${gas}`))).toMatch(/State.*open/)
    }))

  it('posts a list once', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const count = stage.seen().length
      await stage.again()
      expect(stage.seen()).toHaveLength(count)
    }))
})
