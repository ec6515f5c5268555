import { describe, expect, it } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { migrationGate } from '../support/long-plans.ts'
import { planOf } from '../support/plans.ts'
import { anna, ben, inChannel, play, textOf, texts } from './play.ts'
import { stages } from './stages.ts'

/** What the buttons of the gate name it by. */
const gateOf = (title: string) => shortId([title, 'Criteria for Phase 2'])

describe.each(stages)('$name', ({ open }) => {
  it('opens a gate on evidence, never on ticks, and records who decided', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'kiln.md', migrationGate)
      const shut = await stage.command(ben, 'gate')
      expect(texts(shut)).toMatch(/NO-GO[\s\S]*2 claimed only, 1 blocker/)
      await stage.press(ben, shut[0]?.id ?? '', 'Post to the room')
      const card = inChannel(stage).at(-1)?.id ?? ''
      await stage.command(ben, 'evidence KM-1 https://example.org/releases/1.0')
      await stage.command(ben, 'evidence KM-2 4.2 %')
      await stage.command(ben, 'done KM-3 a second maker sells them')
      stage.clock.advance(60_000)
      await stage.command(ben, 'health')
      expect(textOf(stage, card)).toMatch(/Criteria for Phase 2: GO/)
      await stage.command(anna, `decide KM go ${gateOf('Kiln Migration')} All is proved`)
      expect(texts(inChannel(stage))).toContain('go, decided by anna')
      await stage.command(ben, 'evidence KM-1 withdraw')
      expect(texts(inChannel(stage))).toContain('is no longer open')
    }))

  it('goes from a link whose number nobody compared to a go that the document shows', () =>
    play(open, async (stage) => {
      await stage.handOver(anna, 'engine.md', withBoxes)
      await stage.command(ben, 'evidence EM-1 https://example.org/1.0')
      const given = await stage.command(ben, 'evidence EM-2 https://example.org/bench')
      expect(texts(given)).toContain('nobody has compared its number yet')
      await stage.command(anna, 'waive EM-3 on holiday until 2027-01-31')
      await stage.command(ben, 'done EM-4')
      const shut = await stage.command(ben, 'gate')
      expect(texts(shut)).toMatch(/NO-GO[\s\S]*evidence whose number nobody compared/)
      expect(texts(await stage.command(ben, 'reading EM-2 4 %'))).toContain('4 % satisfies it.')
      await stage.command(anna, `decide EM go ${gateOf('Engine Migration')} All is shown`)
      expect(texts(inChannel(stage))).toContain('go with waivers, decided by anna')
      const [file] = (await stage.command(anna, 'export')).flatMap((one) => one.files)
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe(
        Buffer.from(withBoxes)
          .toString()
          .replace('[ ] Stable', '[x] Stable')
          .replace('[ ] Speed', '[x] Speed')
          .replace('[ ] No way', '[x] No way'),
      )
    }))
})

const withBoxes = planOf([
  '# Engine Migration',
  '',
  '## Criteria for Phase 2',
  '',
  'The following criteria must be met:',
  '',
  '- [ ] Stable bindings: reaches 1.0',
  '- [ ] Speed: within 5% of the old engine',
  '- [ ] Trained team',
  '',
  '## Key Blockers',
  '',
  '- [ ] No way to look inside',
  '',
])
