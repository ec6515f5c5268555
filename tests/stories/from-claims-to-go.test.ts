import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { openUpstream, type Recording } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import type { Stage } from '../support/stage.ts'
import { anna, ben, inChannel, refOf, texts } from './play.ts'
import { stages } from './stages.ts'

const plan = readFileSync(new URL('../year/plans/watching-framework.md', import.meta.url))
const hour = 60 * 60 * 1000
/** What the buttons of the gate name it by. */
const gateId = shortId(['Electric Kiln Watching Framework for Oldpot', 'Success Criteria for Phase 2 Move'])

/** GitHub, where a project has these releases and another none that matters. */
function gitHub(...versions: readonly string[]): Recording {
  const repository = (name: string, tags: readonly string[]): Recording => ({
    [`/repos/kilnworks/${name}`]: { body: { full_name: `kilnworks/${name}`, archived: false } },
    [`/repos/kilnworks/${name}/releases`]: { body: tags.map((tag) => ({ tag_name: tag })) },
    [`/repos/kilnworks/${name}/commits`]: { body: [] },
  })
  return { ...repository('kiln-drivers', versions), ...repository('kiln-probes', ['v2.0.0']) }
}

async function passes(stage: Stage, hours: number): Promise<void> {
  stage.clock.advance(hours * hour)
  await stage.command(ben, 'health')
}

describe.each(stages)('$name', ({ open }) => {
  it('goes from nine claims over four blockers to a go that stands in the document', async () => {
    const upstream = await openUpstream(gitHub('v0.5.0'))
    const stage = await open(temporaryFolder(), { github: { url: upstream.origin } })
    try {
      await stage.handOver(anna, 'framework.md', plan)
      const gate = async () => texts(await stage.command(ben, 'gate Phase 2'))
      expect(await gate()).toMatch(/NO-GO[\s\S]*0 of 9 shown to hold, 9 claimed only, 4 blockers/)
      const criteria = [
        'Daily examples',
        'Looking inside',
        'Evenness',
        "Maker's support",
        'Trained team',
        'Means',
        'Risk',
        'Steady field',
      ].map((name) => refOf(stage, `${name}: `))
      const [examples, inside, evenness, support, team, means, risk, field] = criteria
      const blockers = [
        'Young controllers',
        'Few examples',
        'No looking inside',
        "Maker's support: No promise",
      ].map((name) => refOf(stage, name))

      await stage.command(anna, 'watch refuse 1')
      const proposal = inChannel(stage).find((one) => one.text.includes('can be watched upstream'))
      await stage.press(anna, proposal?.id ?? '', 'Accept all')
      await passes(stage, 1)
      upstream.record(gitHub('v1.0.0', 'v0.5.0'))
      await passes(stage, 7)
      const fired = inChannel(stage).find((one) => one.text.includes('has reached 1.0.0, at least 1.0'))
      const confirmed = await stage.press(ben, fired?.id ?? '', 'Confirm')
      expect(texts(inChannel(stage))).toContain('Quarterly Reviews')
      const offered = confirmed.find((one) => one.text.includes('count as evidence'))
      await stage.press(ben, offered?.id ?? '', `For ${refOf(stage, 'Stable controllers: ')}`)

      for (const one of [examples, inside, support, means, risk])
        await stage.command(ben, `evidence ${one} https://example.org/${one}`)
      await stage.command(ben, `reading ${evenness} 4.2 %`)
      await stage.command(ben, `evidence ${team} all have mended a coil until 2026-12-20`)
      await stage.command(anna, `waive ${field} nobody can know until 2027-06-30`)
      await stage.command(ben, `done ${blockers.join(' ')} the maker has answered`)
      expect(await gate()).toMatch(/Phase 2 Move: GO[\s\S]*8 of 9 shown to hold, 1 waived/)

      await passes(stage, 20 * 24)
      expect(await gate()).toMatch(/NO-GO[\s\S]*Trained team.*its evidence is stale: all have mended a coil/)
      expect(texts(await stage.command(anna, `decide EKWF go ${gateId} All is shown`))).toContain(
        'is not open',
      )
      await stage.command(ben, `evidence ${team} and mended it again`)
      await stage.command(anna, `decide EKWF go ${gateId} All is shown`)
      const decision = inChannel(stage).findLast((one) => one.text.includes('decided by anna'))
      expect(decision?.text).toContain('go with waivers, decided by anna.')
      expect(decision?.text).toMatch(/Stable controllers.*met: .*has reached 1\.0\.0/)

      await stage.command(ben, 'list tasks')
      await stage.command(ben, `done ${refOf(stage, 'Plan Phase 2 if criteria met')}`)
      const [file] = (await stage.command(anna, 'export EKWF')).flatMap((one) => one.files)
      expect(Buffer.from(file?.bytes ?? []).toString()).toBe(
        plan.toString().replace('- [ ] Plan Phase 2', '- [x] Plan Phase 2'),
      )
    } finally {
      await stage.close()
    }
  })
})
