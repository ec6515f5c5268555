import { expect, it, onTestFinished } from 'vitest'
import { shortId } from '../../src/plan/short-id.ts'
import { temporaryFolder } from '../support/folder.ts'
import { migrationGate } from '../support/long-plans.ts'
import { ben, chief, type OpenBot, openBot, room } from './open-bot.ts'

const gateId = shortId(['Kiln Migration', 'Criteria for Phase 2'])

/** A gate that is open, of which two of anna, ben and chief have to decide. */
async function opened(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(migrationGate)
  await bot.typed('evidence KM-1 https://example.org/releases/1.0')
  await bot.typed('evidence KM-2 4.2 %')
  await bot.typed('done KM-3')
  await bot.typed('settings approvers @U1|anna @U2|ben @U9|chief')
  await bot.typed('settings approvals 2')
  return bot
}

const go = `decide KM go ${gateId} All is proved`
const noGo = `decide KM no-go ${gateId} Too early`
const heard = (bot: OpenBot) => bot.slack.texts(room).at(-1)?.split('\n')[0]

it('counts no approval whose giver has decided otherwise since', async () => {
  const bot = await opened()
  await bot.typed(go)
  await bot.typed(noGo)
  expect((await bot.typed('gate')).split('Decided\n')[1]).toBe(
    '- no-go by anna, 1 Dec 2026, 10:00, waits for another approver: Too early',
  )
  await bot.typed(go, { by: ben })
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: ben would decide go. Another approver is needed.')
  expect(await bot.typed('show KM-1')).not.toContain('done')
  await bot.typed(go)
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: go, decided by ben and anna.')
})

it('counts no approval from before the gate was decided', async () => {
  const bot = await opened()
  await bot.typed(go)
  await bot.typed(noGo, { by: ben })
  await bot.typed(noGo, { by: chief })
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: no-go, decided by ben and chief.')
  await bot.typed(go, { by: ben })
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: ben would decide go. Another approver is needed.')
  await bot.typed(go, { by: chief })
  await bot.typed('evidence KM-1 withdraw')
  expect(heard(bot)).toBe('KM · Criteria for Phase 2 is no longer open, though it was decided: go.')
})

it('counts no approval of somebody who decides no more', async () => {
  const bot = await opened()
  await bot.typed(go)
  await bot.typed('settings approvers @U2|ben @U9|chief')
  await bot.typed(go, { by: ben })
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: ben would decide go. Another approver is needed.')
})

it('is decided by the maintainer and an admin where no approver is named', async () => {
  const bot = await opened()
  await bot.typed('settings approvers nobody')
  await bot.typed(go, { by: chief })
  await bot.typed(go)
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: go, decided by chief and anna.')
})

it('is decided by who approved it once, when one approval is enough', async () => {
  const bot = await opened()
  await bot.typed(go)
  expect(await bot.typed(go)).toContain('You have approved it already.')
  await bot.typed('settings approvals 1')
  await bot.typed(go)
  expect(heard(bot)).toBe('KM · Criteria for Phase 2: go, decided by anna.')
})
