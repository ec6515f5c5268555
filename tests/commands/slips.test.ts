import { expect, it, onTestFinished } from 'vitest'
import { anna, openBot, room } from '../engine/open-bot.ts'
import { temporaryFolder } from '../support/folder.ts'
import { upstreamGate } from '../support/long-plans.ts'

it.each([
  ['watch EM ch 1', 'watch EM check 1'],
  ['trigger EM lit', 'trigger EM list'],
  ['  review EM snoze EM-2 in 1 week', 'review EM snooze EM-2 in 1 week'],
  ['“stauts” EM', '“status” EM'],
  ['help elp', 'help help'],
])('offers for “%s” the line that was meant: “%s”', async (text, line) => {
  const bot = await openBot(temporaryFolder())
  onTestFinished(() => bot.close())
  await bot.imports(upstreamGate)
  const { reply } = await bot.asked({
    ...{ id: text, at: bot.clock.now(), by: anna, place: { room } },
    ...{ did: 'typed', text },
  })
  const buttons = reply?.nodes.flatMap((node) => (node.type === 'buttons' ? node.buttons : [])) ?? []
  expect(buttons.map(({ press }) => press)).toEqual(line === undefined ? [] : [line])
})
