import { describe, expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { crateAnswer } from '../sources/crate-answer.ts'
import { openUpstream } from '../sources/upstream.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import type { Stage } from '../support/stage.ts'
import { anna, ben, inChannel, refOf, texts } from './play.ts'
import { stages } from './stages.ts'

const hour = 60 * 60 * 1000
/** What the buttons of the gate name it by. */
const gateId = shortId(['Engine Migration', 'Criteria for Phase 2'])

async function passes(stage: Stage, ms: number): Promise<void> {
  stage.clock.advance(ms)
  await stage.command(ben, 'health')
}

/** A room in which a release that had been confirmed, as evidence of a criterion of ben's, was taken back. */
async function takenBack(open: (typeof stages)[number]['open']) {
  const upstream = await openUpstream(crateAnswer('engine-sys', '0.9.0'))
  const stage = await open(temporaryFolder(), { cratesUrl: upstream.origin })
  onTestFinished(() => stage.close())
  await stage.handOver(anna, 'engine.md', upstreamGate)
  await stage.command(anna, 'watch add crate engine-sys at least 1.0')
  await passes(stage, hour)
  upstream.record(crateAnswer('engine-sys', '1.0.0', '0.9.0'))
  await passes(stage, 7 * hour)
  await stage.command(ben, 'gate')
  const bindings = refOf(stage, 'Stable bindings')
  const card = inChannel(stage).find((one) => one.text.includes('has reached 1.0.0'))
  const confirmed = await stage.press(ben, card?.id ?? '', 'Confirm')
  const offered = confirmed.find((one) => one.text.includes('count as evidence'))
  await stage.press(ben, offered?.id ?? '', `For ${bindings}`)
  await stage.command(ben, `assign ${bindings} me`)
  upstream.record(crateAnswer('engine-sys', '-1.0.0', '0.9.0'))
  await passes(stage, 7 * hour)
  await passes(stage, 7 * hour)
  return { stage, bindings }
}

describe.each(stages)('$name', ({ open }) => {
  it('goes from ticks to a go: a release upstream, confirmed, is evidence; what ages is waived; somebody decides', async () => {
    const upstream = await openUpstream(crateAnswer('engine-sys', '0.9.0'))
    const stage = await open(temporaryFolder(), { cratesUrl: upstream.origin })
    try {
      await stage.handOver(anna, 'engine.md', upstreamGate)
      expect(texts(await stage.command(ben, 'gate'))).toMatch(/NO-GO[\s\S]*2 claimed only, 1 blocker/)
      const proposal = inChannel(stage).find((one) => one.text.includes('can be watched upstream'))
      await stage.press(anna, proposal?.id ?? '', 'Accept all')
      await passes(stage, hour)
      upstream.record(crateAnswer('engine-sys', '1.0.0', '0.9.0'))
      await passes(stage, 7 * hour)
      const card = inChannel(stage).find((one) => one.text.includes('released 1.0.0, after 0.9.0'))
      const confirmed = await stage.press(ben, card?.id ?? '', 'Confirm')
      expect(texts(confirmed)).toContain('A review is called for.')
      expect(texts(inChannel(stage))).toContain('Quarterly Reviews')
      const offered = confirmed.find((one) => one.text.includes('count as evidence'))
      const bindings = refOf(stage, 'Stable bindings')
      await stage.press(ben, offered?.id ?? '', `For ${bindings}`)
      const team = refOf(stage, 'Trained team')
      await stage.command(ben, `evidence ${team} two have built one until 2026-12-20`)
      await stage.command(ben, `done ${refOf(stage, 'No way to look inside')}`)
      expect(texts(await stage.command(ben, 'gate'))).toMatch(/: GO/)
      await passes(stage, 20 * 24 * hour)
      expect(texts(await stage.command(ben, 'gate'))).toMatch(/NO-GO[\s\S]*its evidence is stale/)
      await stage.command(anna, `waive ${team} they are on holiday until 2027-01-31`)
      await stage.command(anna, `decide EM go ${gateId} The bindings are stable`)
      expect(texts(inChannel(stage))).toContain('go with waivers, decided by anna')
      expect(texts(await stage.command(ben, `show ${bindings}`))).toMatch(/State.*done/)
    } finally {
      await stage.close()
    }
  })

  it('tells once that a confirmed release was taken back; the owner withdraws its evidence, and the gate falls', async () => {
    const { stage, bindings } = await takenBack(open)
    const turned = inChannel(stage).filter(
      (one) => one.text.includes('was taken back') && one.text.includes('Trigger #'),
    )
    expect(turned).toHaveLength(1)
    expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*met.*in doubt/)
    await stage.press(ben, turned[0]?.id ?? '', `Withdraw from ${bindings}`)
    expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*no evidence/)
    expect(stage.seen().find((one) => one.id === turned[0]?.id)?.text).toContain('came from it: withdrawn')
  })

  it('does what an owner presses in the direct message that asks whether evidence still counts', async () => {
    const { stage, bindings } = await takenBack(open)
    const asked = stage.seen().find((one) => one.text.includes('its evidence is in doubt'))
    expect(texts(await stage.press(ben, asked?.id ?? '', 'Withdraw it'))).toContain(
      `Withdrawn from ${bindings}`,
    )
    expect(texts(await stage.command(ben, 'gate'))).toMatch(/Stable bindings.*no evidence/)
  })
})
