import { describe, expect, it } from 'vitest'
import { anna, ben, play, texts } from './play.ts'
import { platformStages, stages } from './stages.ts'

const tasks = 6_000
const largePlan = new TextEncoder().encode(
  [
    '# Great Move',
    ...Array.from({ length: tasks }, (_, index) => `- [ ] Carry box ${index} to the van`),
  ].join('\n'),
)

describe.each(stages)('$name', ({ open }) => {
  it('takes a large plan and posts what it holds when it is read', () =>
    play(open, async (stage) => {
      const said = texts(await stage.handOver(anna, 'great-move.md', largePlan))
      expect(said).toMatch(/Reading great-move\.md.*Great Move/s)
      expect(said).toContain(`${tasks} tasks`)
      expect(texts(await stage.command(ben, 'status'))).toContain(`0 of ${tasks} tasks`)
    }))

  it('fetches no address of a private network, and says so', () =>
    play(open, async (stage) => {
      const said = texts(await stage.command(anna, 'import https://10.0.0.7/plan.md'))
      expect(said).toContain('10.0.0.7 is not an address of the open internet')
      expect(texts(await stage.command(anna, 'status'))).toContain('follows no roadmap')
    }))
})

describe.each(platformStages)('$name', ({ open }) => {
  it('takes a plan that is pasted', () =>
    play(open, async (stage) => {
      const said = texts(
        await stage.command(anna, 'import # Shed\n\n- [ ] Paint the door\n- [x] Fix the roof'),
      )
      expect(said).toContain('Shed')
      expect(said).toContain('2 tasks')
    }))

  it('opens a form where nothing was handed over, and takes the plan that is put into it', () =>
    play(open, async (stage) => {
      expect(await stage.command(anna, 'import')).toEqual([])
      const said = texts(await stage.fill(anna, { source: '# Shed\n\n- [ ] Paint the door' }))
      expect(said).toMatch(/Reading the pasted text.*Shed/s)
    }))
})
