import { expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const gateId = shortId(['Kafka Migration', 'Go-Live Criteria'])
const day = 24 * 60 * 60_000

const plan = planOf([
  '# Kafka Migration',
  '',
  '## Go-Live Criteria',
  '',
  '- [ ] Error rate below 0.1 %',
  '- [ ] Runbook reviewed',
  '- [ ] Team on call',
  '',
  '## Reviews',
  '',
  '- Quarterly review of the plan',
  '',
])

/** KM-1 is met by a reading until 31 December, KM-2 by a note until 10 December; KM-3 somebody ticked, and it is waived. */
async function decided(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan)
  await bot.typed('reading KM-1 0.05 % until 2026-12-31')
  await bot.typed('evidence KM-2 looked through by the SRE until 2026-12-10')
  await bot.typed('done KM-3')
  await bot.typed('waive KM-3 hired in January until 2027-02-01')
  await bot.typed(`decide KM go ${gateId} All is shown`)
  return bot
}

async function passes(bot: OpenBot, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed += 1) {
    bot.clock.advance(day)
    await bot.cairn.engine.settled()
  }
}

const exported = async (bot: OpenBot) => Buffer.from(await bot.exported('KM')).toString()

async function boxes(bot: OpenBot): Promise<readonly string[]> {
  return [...(await exported(bot)).matchAll(/^- \[(.)\]/gm)].map(([, box = '']) => box)
}

it('does not stay done on evidence that counts no more', async () => {
  const bot = await decided()
  expect(await boxes(bot)).toEqual(['x', 'x', 'x'])
  await passes(bot, 10)
  expect(await boxes(bot)).toEqual(['x', ' ', 'x'])
  expect(await bot.typed('show KM-2')).toMatch(/State: ⬜ open[\s\S]*its evidence is stale/)
  await bot.typed('list criteria')
  expect(bot.slack.texts().at(-1)).toMatch(/\[ \] KM-2 .* its evidence is stale/)
  expect((await bot.typed('history KM-2')).split('\n')[1]).toMatch(
    /Cairn · KM-2 done → open \(its evidence is stale\)/,
  )
  await bot.typed('evidence KM-2 looked through again')
  await bot.typed(`decide KM go ${gateId} All is shown again`)
  expect(await boxes(bot)).toEqual(['x', 'x', 'x'])
})

it('does not stay done when its evidence is withdrawn or refuted, and is done again when that is taken back', async () => {
  const bot = await decided()
  await bot.typed('evidence KM-2 withdraw', { by: ben })
  expect(await boxes(bot)).toEqual(['x', ' ', 'x'])
  expect(await bot.typed('history KM-2')).toContain('ben · KM-2 done → open (no evidence)')
  await bot.typed('undo', { by: ben })
  expect(await boxes(bot)).toEqual(['x', 'x', 'x'])
  await bot.typed('reading KM-1 0.2 %')
  expect(await boxes(bot)).toEqual([' ', 'x', 'x'])
  expect(await bot.typed('history KM-1')).toContain('done → open (the reading does not satisfy it)')
})

it('does not stay done when the giving of its evidence is taken back', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan)
  await bot.typed('evidence KM-3 a rota')
  await bot.typed('reading KM-1 0.05 %')
  await bot.typed('evidence KM-2 looked through')
  const [given] = await bot.cairn.store.read((tx) => tx.log.lastIn(room, 1))
  await bot.typed(`decide KM go ${gateId} All is shown`)
  expect(await boxes(bot)).toEqual(['x', 'x', 'x'])
  expect(await bot.typed(`take-back ${given?.id}`)).toContain('⬜ KM-2 Runbook reviewed')
  expect(await boxes(bot)).toEqual(['x', ' ', 'x'])
})

it('asks the owner and tells the room when a waiver ends over a reading that fails', async () => {
  const bot = await decided()
  await bot.typed('assign KM-1 me', { by: ben })
  await bot.typed('waive KM-1 the fix comes in January until 2026-12-05')
  await bot.typed('reading KM-1 0.2 %')
  expect(await bot.typed('why KM-1')).toContain('new is asked for 6 Dec 2026, 09:00')
  await passes(bot, 4)
  const before = bot.slack.messages.size
  await passes(bot, 1)
  const said = [...bot.slack.messages.values()].slice(before)
  expect(said.map(({ to }) => to)).toEqual(['U2', undefined])
  expect(bot.slack.texts().slice(before)).toMatchInlineSnapshot(`
    [
      "KM-1 Error rate below 0.1 %: its waiver is over, so it does not pass any longer.
    - What still counts: 0.2 % · anna, 1 Dec 2026, until 1 March 2027, but it asks for less than 0.1 %
    Is it shown now? /roadmap reading KM-1 NUMBER %",
      "KM · Go-Live Criteria is no longer open, though it was decided: go with waivers.
    What changed
    - ❌ KM-1 Error rate below 0.1 % · the reading does not satisfy it: 0.2 % · anna, 1 Dec 2026, until 1 March 2027",
    ]
  `)
  await passes(bot, 3)
  expect(bot.slack.messages.size).toBe(before + 2)
})

it('does not stay done when the document asks for more than its reading shows, and is done again when that is taken back', async () => {
  const bot = await decided()
  bot.clock.advance(60_000)
  const harder = (await exported(bot)).replace('below 0.1 %', 'below 0.01 %')
  expect(harder).toContain('- [x] Error rate below 0.01 %')
  const said = await bot.handsOver(Buffer.from(harder), { words: 'KM' })
  expect(said).toContain('KM · Go-Live Criteria is no longer open, though it was decided: go with waivers.')
  expect(await boxes(bot)).toEqual([' ', 'x', 'x'])
  expect(await bot.typed('show KM-1')).toMatch(/State: ⬜ open[\s\S]*the reading does not satisfy it/)
  expect(await bot.typed('history KM-1')).toContain('KM-1 done → open (the reading does not satisfy it)')
  expect(await bot.typed('undo')).toContain('The import is taken back')
  expect(bot.slack.texts(room).at(-1)).toContain('Go-Live Criteria is open now.')
  expect(await boxes(bot)).toEqual(['x', 'x', 'x'])
  await bot.typed('evidence KM-1 withdraw')
  expect(await boxes(bot)).toEqual([' ', 'x', 'x'])
})

it('leaves done what was worded anew and is shown to hold all the same', async () => {
  const bot = await decided()
  const easier = (await exported(bot)).replace('below 0.1 %', 'below 0.2 %')
  await bot.handsOver(Buffer.from(easier.replace('Team on call', 'Team of three on call')), { words: 'KM' })
  expect(await boxes(bot)).toEqual(['x', 'x', 'x'])
})

it('tells in the digest of the week what was decided of a gate', async () => {
  const bot = await decided()
  const told = await bot.typed('digest')
  expect(told).toContain('1 gate decision')
  expect(told).toContain('Gates decided\n- Go-Live Criteria: go with waivers · by anna')
})

it('is told in a review and its report as its gate tells it, with what was given since the last one', async () => {
  const bot = await decided()
  await bot.typed('evidence KM-2 withdraw', { by: ben })
  await bot.typed('evidence KM-2 https://example.org/runbook until 2027-03-01', { by: ben })
  await bot.typed(`decide KM go ${gateId} Still so`)
  bot.clock.advance(60_000)
  await bot.typed('review open KM-4')
  await bot.cairn.engine.settled()
  const said = bot.slack.texts(room)
  expect(said.find((text) => text.startsWith('To assess'))).toContain(
    'KM-1 Go-Live Criteria: go, 2 of 3 shown to hold, 1 waived',
  )
  expect(
    said
      .find((text) => text.startsWith('Since the last review'))
      ?.split('Criteria to assess')[1]
      ?.trim(),
  ).toMatchInlineSnapshot(`
      "- ✅ KM-1 Error rate below 0.1 % · met by evidence until 31 December 2026
      - ✅ KM-2 Runbook reviewed · met by evidence until 1 March 2027
      - ✅ KM-3 Team on call · waived until 1 February 2027"
    `)
  await bot.typed('reading KM-1 0.06 %', { by: ben })
  await bot.typed('review close Go on')
  const report = bot.slack.fileNamed('KM-review-2026-12-01.md')
  expect(report.slice(report.indexOf('## Gates'), report.indexOf('## Done'))).toMatchInlineSnapshot(`
    "## Gates

    - KM-1 Go-Live Criteria: go, 2 of 3 shown to hold, 1 waived, confirmed

    ## Criteria

    - KM-1 Error rate below 0.1 %: met: 0.06 % (ben, until 1 March 2027), changed by ben
    - KM-2 Runbook reviewed: met: https://example.org/runbook (ben, until 1 March 2027), confirmed
    - KM-3 Team on call: waived: hired in January (anna, until 1 February 2027), confirmed

    ## Evidence since the last review

    - KM-1 Error rate below 0.1 %: reading “0.05 %”, by anna, 1 December 2026
    - KM-2 Runbook reviewed: note “looked through by the SRE”, by anna, 1 December 2026, withdrawn
    - KM-3 Team on call: waiver “hired in January”, by anna, 1 December 2026
    - KM-2 Runbook reviewed: link “https://example.org/runbook”, by ben, 1 December 2026
    - KM-1 Error rate below 0.1 %: reading “0.06 %”, by ben, 1 December 2026

    "
  `)
})
