import { describe, expect, it } from 'vitest'
import { anna, ben, inChannel, playWithList, refOf, texts } from './play.ts'
import { stages } from './stages.ts'

const week = 7 * 24 * 60 * 60 * 1000

describe.each(stages)('$name', ({ open }) => {
  it('gets its digest every week, and checks off in its thread what it names', () =>
    playWithList(open, async (stage) => {
      const truck = refOf(stage, 'Book the truck')
      expect(texts(await stage.command(anna, 'digest at Monday 9:30'))).toContain('and then every week')
      await stage.command(ben, `start ${truck}`)
      const before = inChannel(stage).length
      stage.clock.advance(week)
      await stage.command(ben, 'health')
      const [digest, ...others] = inChannel(stage).slice(before)
      expect(others).toEqual([])
      expect(digest?.text).toContain('1 moved')
      const thread = stage.seen().filter((one) => one.thread === digest?.id)
      const checklist = thread.find((one) => one.text.includes('[ ]'))
      await stage.tick(anna, checklist?.id ?? '', [truck])
      expect(texts(await stage.command(ben, `show ${truck}`))).toMatch(/State.*done/)
    }))

  it('shows its digest to whoever asks, and to nobody else', () =>
    playWithList(open, async (stage) => {
      await stage.command(anna, `done ${refOf(stage, 'Count the ovens')}`)
      const before = inChannel(stage).length
      expect(texts(await stage.command(ben, 'digest'))).toMatch(/Count the ovens.*by anna/)
      expect(inChannel(stage)).toHaveLength(before)
    }))
})
