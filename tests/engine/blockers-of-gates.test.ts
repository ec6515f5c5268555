import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { openBot } from './open-bot.ts'

const plan = planOf([
  '# Kiln Upgrade',
  '',
  '## Entry criteria for firing',
  '',
  '- [ ] The kiln holds its heat',
  '',
  '### Blockers',
  '',
  '- The thermometer is lent out',
  '',
  '## Entry criteria for selling',
  '',
  '- [ ] The stall is rented',
  '',
  '## Known blockers',
  '',
  '- The road is closed',
  '',
])

it('lets a blocker shut the gate of its own chapter, and one that stands apart every gate', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan)
  const [firing, selling] = [await bot.typed('gate firing'), await bot.typed('gate selling')]
  expect([firing.includes('thermometer'), firing.includes('The road')]).toEqual([true, true])
  expect([selling.includes('thermometer'), selling.includes('The road')]).toEqual([false, true])
})
