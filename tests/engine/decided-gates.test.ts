import { expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

const release = (name: string, ...criteria: readonly string[]) => [
  `## ${name}`,
  '',
  '### Gate A: Go-live',
  '',
  ...criteria.map((text) => `- [ ] ${text}`),
  '',
]
const inPlan = (...chapters: readonly (readonly string[])[]) => planOf(['# Ship It', '', ...chapters.flat()])
const first = release('Release 1.0', 'Docs are written', 'Load is tested')
const gateId = shortId(['Ship It', 'Release 1.0', 'Gate A: Go-live'])

/** SI-2 and SI-3, the criteria, are shown to hold. */
async function shipping(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(inPlan(first))
  await bot.typed('evidence SI-2 https://example.org/docs')
  await bot.typed('evidence SI-3 https://example.org/load')
  return bot
}

/** Imports the plan as it is a minute later; returns what the room heard because of it. */
async function becomes(bot: OpenBot, plan: Uint8Array): Promise<readonly string[]> {
  const before = bot.slack.texts(room).length
  bot.clock.advance(60_000)
  await bot.handsOver(plan, { words: 'SI' })
  return bot.slack.texts(room).slice(before)
}

it('keeps what was decided of a gate when another of its name comes', async () => {
  const bot = await shipping()
  await bot.typed(`decide SI go ${gateId} All is shown`)
  await becomes(bot, inPlan(first, release('Release 1.1', 'Billing is on')))
  expect(await bot.typed('gate Release 1.0')).toMatch(/Decided\n- go by anna/)
  expect(await bot.typed('gate Release 1.1')).not.toContain('Decided')
  await bot.typed('evidence SI-3 withdraw')
  expect(bot.slack.texts(room).at(-1)).toContain(
    'SI · Release 1.0 › Gate A: Go-live is no longer open, though it was decided: go.',
  )
})

it('decides nothing of a gate that only bears the name of one that is gone', async () => {
  const bot = await shipping()
  await bot.typed(`post-gate SI ${gateId}`)
  await bot.typed(`decide SI go ${gateId} All is shown`)
  const heard = await becomes(bot, inPlan(release('Release 1.1', 'Billing is on', 'Money is counted')))
  expect(heard.join()).not.toContain('it was decided')
  expect(await bot.typed('gate')).toContain('SI · Gate A: Go-live: NO-GO')
  expect(await bot.typed('gate')).not.toContain('Decided')
  bot.clock.advance(60_000)
  await bot.cairn.engine.settled()
  expect(bot.slack.texts(room).join('\n')).toContain('SI has no gate “Gate A: Go-live” any more.')
})

it.each([
  ['the chapter', inPlan(release('Release 1.0 (May)', 'Docs are written', 'Load is tested'))],
  ['the document', planOf(['# Ship It Soon', '', ...first])],
  ['the gate', planOf(['# Ship It', '', ...first.map((line) => line.replace('Go-live', 'Launch'))])],
])('keeps what was decided when the heading of %s is reworded', async (_, plan) => {
  const bot = await shipping()
  await bot.typed(`decide SI go ${gateId} All is shown`)
  expect((await becomes(bot, plan)).join()).not.toContain('it was decided')
  expect(await bot.typed('gate')).toMatch(/Decided\n- go by anna/)
  await bot.typed('evidence SI-3 withdraw')
  expect(bot.slack.texts(room).at(-1)).toMatch(/is no longer open, though it was decided: go\./)
})

it('waits for the second approver of the same gate alone', async () => {
  const bot = await shipping()
  await bot.typed('settings approvers @U1|anna @U2|ben')
  await bot.typed('settings approvals 2')
  await bot.typed(`decide SI go ${gateId} All is shown`)
  await becomes(bot, inPlan(first, release('Release 1.1', 'Billing is on')))
  await bot.typed(`decide SI go ${gateId} Yes`, { by: ben })
  expect(bot.slack.texts(room).at(-1)).toContain(
    'Release 1.0 › Gate A: Go-live: go, decided by anna and ben.',
  )
})

it('counts what an earlier version kept of a gate by its title', async () => {
  const bot = await shipping()
  await bot.typed(`decide SI go ${gateId} All is shown`)
  await bot.cairn.store.write(async (tx) => {
    const roadmap = await tx.roadmaps.byKey('slack/T1', 'SI')
    for (const decision of await tx.decisions.ofRoadmap(roadmap?.id ?? 0)) {
      const { gateId: _, ...earlier } = decision
      await tx.decisions.save(earlier)
    }
  })
  expect(await bot.typed('gate')).toMatch(/Decided\n- go by anna/)
  await becomes(bot, inPlan(first, release('Release 1.1', 'Billing is on')))
  expect(await bot.typed('gate Release 1.0')).toMatch(/Decided\n- go by anna/)
  expect(await bot.typed('gate Release 1.1')).not.toContain('Decided')
})
