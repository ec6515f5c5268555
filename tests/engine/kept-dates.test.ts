import { expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { planOf } from '../support/plans.ts'
import { openBot } from './open-bot.ts'

const plan = planOf([
  '# Mill Upgrade',
  '',
  '## Before Phase 2 the following criteria must be met',
  '',
  '- [ ] The mill runs for a week without a stop (by 2026-11-15)',
  '',
])
const day = 24 * 60 * 60_000

it('calls a criterion late until it is shown to hold, and again when that is stale', async () => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(plan)
  await bot.typed('assign MU-1 me')

  async function saysLate(): Promise<Readonly<Record<string, boolean>>> {
    const speaks = async (line: string) => /Late|late/.test(await bot.typed(line))
    const [status, digest, me] = [await speaks('status'), await speaks('digest now'), await speaks('me')]
    const before = bot.slack.texts().length
    const answer = await bot.typed('list late')
    const list = bot.slack
      .texts()
      .slice(before)
      .some((text) => text.includes('MU-1'))
    expect(list).toBe(answer === '')
    return { status, digest, me, list }
  }
  const everywhere = { status: true, digest: true, me: true, list: true }
  const nowhere = { status: false, digest: false, me: false, list: false }
  expect(await saysLate()).toEqual(everywhere)
  await bot.typed('evidence MU-1 The log of the week until 2026-12-10')
  expect(await saysLate()).toEqual(nowhere)
  bot.clock.advance(20 * day)
  expect(await saysLate()).toEqual(everywhere)
})
