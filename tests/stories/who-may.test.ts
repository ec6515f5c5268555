import { describe, expect, it } from 'vitest'
import { smallPlan } from '../support/plans.ts'
import { anna, ben, chief, play, refOf, texts } from './play.ts'
import { platformStages, stages } from './stages.ts'

describe.each(stages)('$name', ({ open }) => {
  it.each(['export', 'settings zone UTC', 'settings maintainers @ben', 'unfollow BM', 'follow BM'])(
    'refuses “%s” to whoever is no maintainer, says whom to ask, and lets an admin',
    (line) =>
      play(open, async (stage) => {
        await stage.handOver(anna, 'bakery.md', smallPlan)
        const said = texts(await stage.command(ben, line))
        expect(said).toContain('Only a maintainer of BM')
        expect(said).toContain('@anna')
        expect(texts(await stage.command(chief, line))).not.toContain('Only a maintainer')
      }),
  )

  it('lets maintainers and admins correct what an item is, and nobody else', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const truck = refOf(stage, 'Book the truck')
      expect(texts(await stage.command(ben, `kind ${truck} milestone`))).toContain('Only a maintainer of BM')
      expect(texts(await stage.command(ben, `show ${truck}`))).toMatch(/Kind.*task/)
      await stage.command(chief, `kind ${truck} milestone`)
      expect(texts(await stage.command(ben, `show ${truck}`))).toMatch(/Kind.*milestone/)
    }))

  it('leaves changes to maintainers where a team wishes it so', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list')
      const truck = refOf(stage, 'Book the truck')
      await stage.command(anna, 'settings changes maintainers')
      expect(texts(await stage.command(ben, `done ${truck}`))).toContain('@anna')
      expect(texts(await stage.command(ben, `show ${truck}`))).toMatch(/State.*open/)
      await stage.command(anna, `done ${truck}`)
      expect(texts(await stage.command(ben, `show ${truck}`))).toMatch(/State.*done/)
    }))
})

/** In a terminal people have no names that could be mentioned. */
describe.each(platformStages)('$name', ({ open }) => {
  it('lets those who are named in the settings', () =>
    play(open, async (stage) => {
      const dora = { name: 'dora' }
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(dora, 'status')
      const named = await stage.command(anna, 'settings maintainers @anna @dora')
      expect(texts(named)).toContain('dora')
      expect((await stage.command(dora, 'export')).flatMap((one) => one.files)).toHaveLength(1)
    }))
})
