import { expect, it } from 'vitest'
import { hears } from './hears.ts'
import type { OpenBot } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin: OW-2 is closed, and OW-5 is then held on every working day for five months. */
async function bot(): Promise<OpenBot> {
  const made = await openOvenBot('settings heads-up never')
  await hears(made, 1)
  await made.typed('done OW-7')
  await hears(made, 1)
  await made.typed('review open OW-2')
  await made.typed('review close OW-2 All is well')
  await made.typed('review set OW-5 every day')
  await hears(made, 150)
  return made
}

it('tells what changed since the last holding of a review, however often others were held since', async () => {
  const one = await bot()
  expect(await one.typed('review OW list')).toMatch(/OW-2 .* last 3 Dec 2026/)
  await one.typed('review open OW-2')
  const told = [...one.slack.messages.values()].findLast(({ view }) =>
    view.summary.startsWith('Since the last review'),
  )
  expect(told?.view.summary).toBe('Since the last review: OW: Nothing moved, and nothing is due.')
})
