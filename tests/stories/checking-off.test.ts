import { describe, expect, it } from 'vitest'
import { anna, ben, inChannel, playWithList, refOf, textOf, texts } from './play.ts'
import { platformStages, stages } from './stages.ts'

describe.each(stages)('$name', ({ open }) => {
  it('checks off by number in that thread, by several, by a reason, and by “all”', () =>
    playWithList(open, async (stage, { root, checklist }) => {
      await stage.reply(anna, root, 'done 2 3')
      expect(textOf(stage, checklist).match(/\[x\]/g)).toHaveLength(2)
      await stage.reply(ben, root, '1 blocked waiting for the vendor')
      const ovens = refOf(stage, 'Count the ovens')
      expect(texts(await stage.command(anna, `show ${ovens}`))).toContain('waiting for the vendor')
      expect(textOf(stage, checklist)).toContain('Changed by ben and anna')
      await stage.reply(anna, root, 'done all')
      expect(textOf(stage, checklist)).not.toContain('[ ]')
    }))

  it('takes a box that is ticked and at once unticked for unticked', () =>
    playWithList(open, async (stage, { checklist }) => {
      const ovens = refOf(stage, 'Count the ovens')
      await stage.tick(anna, checklist, [ovens])
      await stage.tick(anna, checklist, [ovens])
      expect(texts(await stage.command(anna, `show ${ovens}`))).toMatch(/State.*open/)
    }))

  it('says what a number means when the list has none such, and leaves talk alone', () =>
    playWithList(open, async (stage, { root, checklist }) => {
      const before = textOf(stage, checklist)
      expect(texts(await stage.reply(anna, root, 'done 99'))).toContain('There is no 99 in this list')
      expect(await stage.reply(anna, root, 'I am done with this meeting')).toEqual([])
      expect(textOf(stage, checklist)).toBe(before)
    }))

  it('adds no message to the channel however much changes', () =>
    playWithList(open, async (stage, { root }) => {
      const before = inChannel(stage).length
      for (const words of ['done 1', 'reopen 1', 'start 2', 'done 2', 'undo'])
        await stage.reply(ben, root, words)
      expect(inChannel(stage)).toHaveLength(before)
    }))
})

describe.each(platformStages)('$name', ({ open }) => {
  it('makes few edits of a card that many changes touch', () =>
    playWithList(open, async (stage, { root, checklist }) => {
      const editsOf = () => stage.seen().find((one) => one.id === checklist)?.edits ?? 0
      const before = editsOf()
      const slips = Array.from({ length: 10 }, (_, index) => (index % 2 === 0 ? 'done 1' : 'reopen 1'))
      await stage.replyFast(anna, root, slips)
      expect([1, 2]).toContain(editsOf() - before)
      expect(textOf(stage, checklist)).toMatch(/\[ \].*Count the ovens/)
    }))

  it('keeps what each ticked who saw nothing yet of what the others did', () =>
    playWithList(open, async (stage, { checklist }) => {
      const [ovens, truck] = [refOf(stage, 'Count the ovens'), refOf(stage, 'Book the truck')]
      const before = textOf(stage, checklist).match(/\[x\]/g)?.length ?? 0
      await stage.tickTogether(
        [
          [anna, [ovens]],
          [ben, [truck]],
        ],
        checklist,
      )
      for (const ref of [ovens, truck])
        expect(texts(await stage.command(anna, `show ${ref}`))).toMatch(/State.*done/)
      expect(textOf(stage, checklist).match(/\[x\]/g)).toHaveLength(before + 2)
    }))

  it('posts a card anew that somebody deleted, when next something changes', () =>
    playWithList(open, async (stage, { root, checklist }) => {
      stage.remove(checklist)
      await stage.reply(anna, root, 'done 1')
      const anew = stage.seen().find((one) => one.id !== checklist && one.text.includes('[x]'))
      expect(anew?.thread).toBe(root)
      expect(anew?.text).toMatch(/\[x\].*Count the ovens/)
    }))
})
