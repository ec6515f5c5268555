import { describe, expect, it } from 'vitest'
import { discordServer } from '../support/discord/discord-server.ts'
import { ana } from '../support/discord/people.ts'
import { smallPlan } from '../support/plans.ts'
import type { PlatformStage } from '../support/stage.ts'
import { anna, ben, play, textOf, texts, threadOf } from './play.ts'
import { platformStages } from './stages.ts'

/** Cairn, as it is mentioned there. */
const cairn = ({ platform }: PlatformStage) => (platform === 'discord' ? '<@100000000000000001>' : '@cairn')

describe.each(platformStages)('$name', ({ open }) => {
  it('takes a number said to it by name in a list’s thread for that list’s line', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'bakery.md', smallPlan)
      await stage.command(anna, 'list unpack')
      const { root, checklist } = threadOf(stage)
      expect(textOf(stage, checklist)).toMatch(/\[ \] (?:1\.|\*\*1\*\*) .*BM-6/)
      const says = async (words: string) => texts(await stage.reply(ben, root, `${cairn(stage)} ${words}`))
      await says('done 1')
      expect(textOf(stage, checklist)).toMatch(/\[x\] .*BM-6/)
      expect(await says('2 blocked waiting for the gas')).toMatch(/BM-7.*blocked[\s\S]*waiting for the gas/)
      expect(await says('show 1')).toMatch(/BM-6/)
      expect(await says('done 99')).toContain('There is no 99 in this list')
      expect(await says('show BM-2')).toMatch(/BM-2/)
      expect(await says('list unpack')).not.toMatch(/did you mean/i)
    }))
})

it('takes a number of a command given in a list’s thread on Discord for that list’s line', async () => {
  const { fake, settled } = await discordServer()
  await fake.slash(ana, 'list', { filter: 'unpack' })
  await settled()
  const channel = fake.messages().findLast(({ text }) => text.includes('unpack'))?.id ?? ''
  expect((await fake.slash(ana, 'done', { refs: '1' }, { channel })).text).toContain('BM-6')
  expect((await fake.slash(ana, 'done', { refs: '7' }, { channel })).text).toContain(
    'There is no 7 in this list',
  )
  expect((await fake.slash(ana, 'show', { refs: '1' })).text).toContain('BM-1')
})

it('takes a number said alone right below a list in a direct message for that list’s line', async () => {
  const { clock, fake, settled } = await discordServer()
  const channel = fake.directChannel(ana)
  await fake.slash(ana, 'remind', { when: 'at 9:00' })
  await fake.slash(ana, 'assign', { refs: 'BM-2', who: `<@${ana.id}>` })
  await fake.slash(ana, 'due', { refs: 'BM-2', date: '2026-12-03' })
  for (const _ of [1, 2]) {
    clock.advance(24 * 60 * 60_000)
    await settled()
  }
  await fake.slash(ana, 'list', { key: 'BM', filter: 'unpack' }, { channel })
  await settled()
  const told = () => fake.directMessages(ana).filter(({ by }) => by === 'Cairn')
  const before = told().length
  fake.say(ana, 'done 1', { channel })
  await fake.until(() => told().length > before)
  expect(told().at(-1)?.text).toContain('BM-6')
})
