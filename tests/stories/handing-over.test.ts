import { describe, expect, it } from 'vitest'
import { slackStage } from '../support/slack/slack-stage.ts'
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

  it('takes no typed path for a file of the platform, and says how to hand one over', () =>
    play(open, async (stage) => {
      const said = texts(await stage.command(anna, 'import plans/shed.md'))
      expect(said).toMatch(/“plans\/shed\.md” is no address.*https:\/\/, or hand the file over/s)
      expect(texts(await stage.command(anna, 'status'))).toContain('follows no roadmap')
    }))
})

it('shows nobody a file that was handed to the bot alone', () =>
  play(
    (folder) => slackStage(folder, 'http'),
    async (stage) => {
      const { fake } = stage
      const boss = { id: 'U0BOSS', name: 'boss' }
      fake.meet(boss)
      const files = [{ name: 'board.md', bytes: Buffer.from('# Board only\n\n- [ ] Sell the company\n') }]
      await fake.say(boss, 'for later', { channel: fake.directChannel(boss), files })
      const told = JSON.stringify(fake.told)
      const address = /"url_private_download":"([^"]+)"/.exec(told)?.[1] ?? ''
      const id = /"files":\[\{"id":"(F[^"]+)"/.exec(told)?.[1]
      for (const name of [`slack-file:${id}`, address.replace('//', ''), `"${address.replace('//', '')}" BO`])
        expect(texts(await stage.command(anna, `import ${name}`))).toContain('is no address')
      expect(texts(await stage.command(anna, `import ${address}`))).not.toContain('Board only')
      expect(fake.calls.filter(({ method }) => /files\.info|download/.test(method))).toEqual([])
    },
  ))
