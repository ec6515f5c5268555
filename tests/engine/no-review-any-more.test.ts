import { expect, it } from 'vitest'
import { ovenWatch } from '../support/plans.ts'
import { hears } from './hears.ts'
import { type OpenBot, room } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin: OW-5 comes on the 14th of each month, announced a week before. */
async function watched(): Promise<OpenBot> {
  return openOvenBot('review set OW-5 every month on day 14 at 9:00')
}

it('calls for nothing that is no review any more, and for it again once that is taken back', async () => {
  const one = await watched()
  await one.typed('kind OW-5 claim')
  expect(await one.typed('digest now')).not.toContain('Monthly Check')
  expect(await hears(one, 14)).toEqual([])
  await one.typed('undo')
  await one.typed('review set OW-5 2026-12-18')
  await one.typed('kind OW-5 claim')
  await one.typed('undo')
  expect((await hears(one, 6)).join()).toContain('Review of 18 December 2026')
})

it('comes again on its next day where the correction is taken back after one that passed', async () => {
  const one = await watched()
  await one.typed('kind OW-5 claim')
  expect(await one.typed('health')).not.toContain('OW-5')
  expect(await one.typed('why OW-5')).not.toContain('announced')
  expect(await hears(one, 20)).toEqual([])
  await one.typed('undo')
  expect(await one.typed('health')).toContain('review of OW-5')
  expect((await hears(one, 30)).join()).toContain('Review of 14 January 2027')
})

it('ends what is still open of it when its time comes to be asked for again, or when somebody says so', async () => {
  const one = await watched()
  await hears(one, 13)
  await one.typed('kind OW-5 claim')
  expect(await one.typed('digest now')).not.toContain('review waits')
  expect(await hears(one, 3)).toEqual([])
  expect(one.slack.texts(room).join()).toContain('Review of 14 December 2026, skipped by Cairn')
})

it('can be closed or refused by hand though it is no review any more', async () => {
  const one = await watched()
  await hears(one, 13)
  await one.typed('kind OW-5 claim')
  expect(await one.typed('review open OW-5')).toContain('OW-5 is a claim, no review.')
  expect(await one.typed('review close OW-5 Never mind')).toContain('Closed.')
  expect(await one.typed('review refuse OW-5')).toBe('OW-5: nobody is called for that.')
  expect(await one.typed('review refuse OW-5')).toContain('OW-5 is a claim, no review.')
})

it('calls for no review that the document has no more', async () => {
  const one = await watched()
  const words = new TextDecoder().decode(ovenWatch)
  const gone = words.replace('## Monthly Check (Monthly)\n\n- Clean the filter\n\n', '')
  await hears(one, 13)
  await one.handsOver(new TextEncoder().encode(gone))
  expect(await one.typed('digest now')).not.toContain('review waits')
  expect(await hears(one, 40)).toEqual([])
})

it('lets go of a review that was put off, when it is refused', async () => {
  const one = await watched()
  await one.typed('review snooze OW-5 2026-12-16')
  await one.typed('review refuse OW-5')
  expect(await hears(one, 20)).toEqual([])
})

it('says of a review that nobody has said when it comes, not that there is none', async () => {
  const one = await watched()
  expect(await one.typed('review list OW-1')).toContain('nobody has said when')
})
