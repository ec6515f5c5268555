import { describe, expect, it } from 'vitest'
import { editedPlan, smallPlan } from '../support/plans.ts'
import type { Stage } from '../support/stage.ts'
import { anna, ben, chief, play as playOn, refOf, texts, threadOf } from './play.ts'
import { stages } from './stages.ts'

describe.each(stages)('$name', ({ open }) => {
  const play = (story: (stage: Stage) => Promise<void>) => playOn(open, story)

  it('takes a plan as it stands and says what it holds', () =>
    play(async (stage) => {
      const said = await stage.handOver(anna, 'bakery.md', smallPlan)
      expect(texts(said)).toContain('Bakery Move')
      expect(texts(said)).toContain('5 tasks')
      expect(texts(said)).toContain('2 phases')
    }))

  it('shows where things stand', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      const said = texts(await stage.command(ben, 'status'))
      expect(said).toContain('1 of 5 tasks')
      expect(said).toContain('Phase 1: Pack')
      expect(said).toContain('Next date')
    }))

  it('checks items off in the thread of a list: by box, by reply, and edits the card in place', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const { root, checklist } = threadOf(stage)
      const before = stage.seen().length
      await stage.tick(ben, checklist, [refOf(stage, 'Count the ovens')])
      const inChannel = () => stage.seen().filter((one) => one.to === undefined && one.thread === undefined)
      const posted = inChannel().length
      expect(texts(stage.seen().filter((one) => one.id === checklist))).toMatch(/\[x\].*Count the ovens/)
      await stage.reply(anna, root, '3 blocked waiting for the vendor')
      expect(texts(stage.seen().filter((one) => one.id === checklist))).toMatch(/Connect the gas.*blocked/)
      expect(texts(stage.seen().filter((one) => one.id === checklist))).toContain('Changed by anna and ben')
      expect(inChannel().length).toBe(posted)
      expect(before).toBeGreaterThan(0)
    }))

  it('takes a slip back exactly, a whole batch at once', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const { root, checklist } = threadOf(stage)
      const text = () => stage.seen().find((one) => one.id === checklist)?.text ?? ''
      const before = text()
      await stage.reply(anna, root, 'done 1 2')
      expect(text().match(/\[x\]/g)).toHaveLength(2)
      await stage.reply(anna, root, 'undo')
      expect(text().replace(/\n.*Changed by.*/, '')).toBe(before)
    }))

  it('hands the document back with nothing changed but the mark', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      const untouched = await stage.command(anna, 'export')
      expect(untouched.flatMap((one) => one.files)[0]?.bytes).toEqual(Buffer.from(smallPlan))
      await stage.command(anna, 'list')
      await stage.command(anna, `done ${refOf(stage, 'Book the truck')}`)
      const [file] = (await stage.command(anna, 'export')).flatMap((one) => one.files)
      const changed = new TextDecoder()
        .decode(smallPlan)
        .replace('- [ ] Book the truck', '- [x] Book the truck')
      expect(new TextDecoder().decode(file?.bytes)).toBe(changed)
    }))

  it('knows its items again in an edited document, and asks when both moved one', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list all')
      const oven = refOf(stage, 'Count the ovens')
      const truck = refOf(stage, 'Book the truck')
      await stage.command(anna, `block ${oven} the scale is broken`)
      const said = texts(await stage.handOver(anna, 'bakery.md', editedPlan))
      expect(said).toContain('1 added')
      expect(said).toContain('1 removed')
      expect(said).toMatch(new RegExp(`${truck}.*Book the truck for two days`))
      const conflict = stage.seen().find((one) => one.labels.includes('Document is right: done'))
      expect(conflict?.text).toContain(oven)
      await stage.press(ben, conflict?.id ?? '', 'Document is right: done')
      expect(texts(await stage.command(ben, `show ${oven}`))).toMatch(/State.*done/)
    }))

  it('lets maintainers alone import again, and says whom to ask', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      const refused = texts(await stage.handOver(ben, 'bakery.md', editedPlan))
      expect(refused).toContain('Only a maintainer of')
      expect(refused).toContain('@anna')
      expect(texts(await stage.handOver(chief, 'bakery.md', editedPlan))).toContain('1 added')
    }))

  it('ticks an item by a reaction to its message', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const gas = refOf(stage, 'Connect the gas')
      const shown = (await stage.command(anna, `show ${gas}`)).at(-1)
      const posted = await stage.press(anna, shown?.id ?? '', 'Post to the room')
      const card = posted.find((one) => one.to === undefined)?.id ?? ''
      const stateOf = () => stage.seen().find((one) => one.id === card)?.text
      await stage.react(ben, card, 'white_check_mark', true)
      expect(stateOf()).toMatch(/State.*done/)
      await stage.react(ben, card, 'white_check_mark', false)
      expect(stateOf()).toMatch(/State.*open/)
    }))

  it('answers slips with what was probably meant', () =>
    play(async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      expect(texts(await stage.command(anna, 'staus'))).toContain('Did you mean “status”?')
      expect(texts(await stage.command(anna, 'show 99'))).toContain('There is no BM-99')
      expect(texts(await stage.command(anna, 'due 1 31 February 2027'))).toContain('no date that exists')
    }))
})
