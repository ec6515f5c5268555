import { describe, expect, it } from 'vitest'
import { migrationGate } from '../support/long-plans.ts'
import { anna, ben, inChannel, play, textOf, texts } from './play.ts'
import { stages } from './stages.ts'

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
      await stage.command(anna, 'decide KM go 1 All is proved')
      expect(texts(inChannel(stage))).toContain('go, decided by anna')
      await stage.command(ben, 'evidence KM-1 withdraw')
      expect(texts(inChannel(stage))).toContain('is no longer open')
    }))
})
