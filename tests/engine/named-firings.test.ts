import { describe, expect, it, onTestFinished } from 'vitest'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'
import { planOf } from '../support/plans.ts'
import { ben, type OpenBot, openBot } from './open-bot.ts'

/** EM-4 and EM-5 are triggers of the plan that the room follows. */
async function following(): Promise<OpenBot> {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.handsOver(upstreamGate)
  return bot
}

describe('a trigger that is named by its ref', () => {
  it('is decided, and no other one', async () => {
    const bot = await following()
    await bot.typed('trigger fire EM-5 they announced it')
    for (const line of [
      'trigger dismiss EM-4 not relevant for us',
      'trigger not em-4',
      'trigger confirm EM-4',
    ])
      expect(await bot.typed(line, { by: ben })).toBe(
        'Nothing of EM-4 waits. See what does: /roadmap trigger EM list',
      )
    expect(await bot.typed('trigger list')).toContain('EM-5 The maker announces support · fired, waits')
    expect(await bot.typed('trigger dismiss EM-5')).toContain('Why?')
    expect(await bot.typed('trigger dismiss EM-5: a rumour')).toContain('Dismissed')
    expect(await bot.typed('show EM-5')).toContain('trigger dismissed (they announced it – a rumour)')
  })

  it('is asked about where it has fired more than once, and is confirmed where once', async () => {
    const bot = await following()
    await bot.typed('trigger fire EM-5 they announced it')
    await bot.typed('trigger fire EM-5 they announced more')
    await bot.typed('trigger fire EM-4 engine-sys 2.0 is out')
    expect(await bot.typed('trigger dismiss EM-5 a rumour')).toBe(
      '2 wait: #1 they announced it; #2 they announced more. Say which: /roadmap trigger dismiss 1',
    )
    expect(await bot.typed('trigger confirm EM-4')).toContain('Confirmed.')
    expect(await bot.typed('trigger not EM-77 that is another')).toBe(
      'There is no EM-77. See them all: /roadmap list EM all',
    )
  })
})

it('decides nothing of a plan that was not named, and says where to look with several', async () => {
  const bot = await following()
  await bot.imports(planOf(['# Other Plan', '', '- [ ] Sweep']), { key: 'OP' })
  await bot.typed('trigger fire EM-5 they announced it')
  expect(await bot.typed('trigger OP dismiss 1 not ours')).toBe(
    'What fired as #1 is of EM, not of OP. See what has: /roadmap trigger OP list',
  )
  expect(await bot.typed('trigger confirm 99')).toBe(
    'Nothing of that number has fired here. See what has: /roadmap trigger EM list (or OP)',
  )
  expect(await bot.typed('trigger confirm 1')).toContain('Confirmed.')
})
