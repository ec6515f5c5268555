import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot, room } from './open-bot.ts'

async function following(plan: Uint8Array): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan)
  return bot
}

const rollbacks = planOf([
  '# Kiln Upgrade',
  '',
  '## Phase 1: Gas (Week 1)',
  '',
  '- [ ] Lay the pipe',
  '',
  '### Rollback Procedure (< 2 hours)',
  '',
  '1. Cut the gas',
  '2. Fill the trench',
  '',
  '## Phase 2: Oven (Week 2)',
  '',
  '- [ ] Carry it in',
  '',
  '### Rollback Procedure (< 2 hours)',
  '',
  '1. Carry the old oven back',
  '',
])

it('tells procedures of the same heading apart by those above, and runs the one that is named', async () => {
  const bot = await following(rollbacks)
  expect(await bot.typed('run')).toMatchInlineSnapshot(`
    "KU · Procedures
    - Phase 1: Gas (Week 1) › Rollback Procedure (< 2 hours) · 2 steps
    - Phase 2: Oven (Week 2) › Rollback Procedure (< 2 hours) · 1 step
    Run one: /roadmap run KU “Phase 1: Gas (Week 1) › Rollback Procedure (< 2 hours)”"
  `)
  await bot.typed('run Phase 2: Oven (Week 2) › Rollback Procedure (< 2 hours)')
  await bot.typed('run phase 1: gas (week 1) rollback procedure')
  expect(bot.slack.texts(room)).toMatchInlineSnapshot(`
    [
      "KU · Phase 2: Oven (Week 2) › Rollback Procedure (< 2 hours)
    - Asked for by anna
    - A second person has to confirm it before it starts
    - Carry the old oven back",
      "KU · Phase 1: Gas (Week 1) › Rollback Procedure (< 2 hours)
    - Asked for by anna
    - A second person has to confirm it before it starts
    - Cut the gas
    - Fill the trench",
    ]
  `)
})

it('lists by different names what could be meant by the heading alone', async () => {
  const bot = await following(rollbacks)
  expect(await bot.typed('run rollback')).toMatchInlineSnapshot(
    `"“rollback” could be “Phase 1: Gas (Week 1) › Rollback Procedure (< 2 hours)” or “Phase 2: Oven (Week 2) › Rollback Procedure (< 2 hours)”. Say more of its heading."`,
  )
})

it('keeps to the limit of the own heading where the one above has another', async () => {
  const bot = await following(
    planOf([
      '# Kiln Upgrade',
      '',
      ...['Move (within 3 days)', 'Return (within 5 days)'].flatMap((title) => [
        `## ${title}`,
        '',
        '### Rollback Procedure',
        '',
        `1. Undo ${title}`,
        '',
      ]),
    ]),
  )
  await bot.typed('run Return (within 5 days) Rollback Procedure')
  await bot.pressed(bot.messageWith('Asked for'), 'procedure confirm 1', [], { by: ben })
  expect(bot.slack.texts(room)[0]).toContain('Confirmed by ben, started')
  expect(bot.slack.texts(room)[0]).not.toContain('To be over by')
})

it('tells gates of the same heading apart by as many above as it takes', async () => {
  const bot = await following(
    planOf([
      '# Kiln Upgrade',
      '',
      ...['Gas', 'Oven'].flatMap((chapter) => [
        `## ${chapter}`,
        '',
        '### Phase 1',
        '',
        '#### Gate A: Exit',
        '',
        `1. The ${chapter.toLowerCase()} is tested`,
        '',
      ]),
    ]),
  )
  expect(await bot.typed('gate')).toMatchInlineSnapshot(`
    "KU · Gates
    - NO-GO Gas › Phase 1 › Gate A: Exit · 0 of 1 shown to hold
    - NO-GO Oven › Phase 1 › Gate A: Exit · 0 of 1 shown to hold
    One whole, with its reasons: /roadmap gate KU Gas › Phase 1 › Gate A: Exit"
  `)
  expect(await bot.typed('gate Gas › Phase 1 › Gate A: Exit')).toContain('The gas is tested')
  expect(await bot.typed('gate oven')).toContain('The oven is tested')
  expect(await bot.typed('gate exit')).toMatchInlineSnapshot(
    `"“exit” is no gate of KU, or could be several. There is “Gas › Phase 1 › Gate A: Exit”, “Oven › Phase 1 › Gate A: Exit”."`,
  )
})
