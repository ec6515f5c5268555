import { describe, expect, it } from 'vitest'
import { planOf } from '../support/plans.ts'
import { anna, ben, inChannel, play, texts } from './play.ts'
import { stages } from './stages.ts'

const plan = planOf([
  '# Mill Move',
  '',
  '**Owner**: TBD',
  '',
  '## Tasks',
  '',
  '- [x] Clear the hall',
  '  - [ ] Carry the stones out',
])

describe.each(stages)('$name', ({ open }) => {
  it('tells whoever asks what is odd in a plan, lets one finding stand, and shows the rest to all', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'mill.md', plan)
      const first = await stage.command(ben, 'lint')
      expect(texts(first)).toMatch(/Reading MM[\s\S]*2 odd\./)
      expect(first.every(({ to }) => to !== undefined)).toBe(true)
      const id = /([0-9a-z]{7})\W+“TBD”/.exec(texts(first))?.[1]
      expect(texts(await stage.command(ben, `lint settle ${id} Paula decides`))).toContain('is settled')
      const again = await stage.command(ben, 'lint')
      expect(texts(again)).toContain('1 odd, 1 settled.')
      await stage.press(ben, again[0]?.id ?? '', 'Post to the room')
      expect(texts(inChannel(stage))).toContain('“Clear the hall” is ticked')
    }))
})
