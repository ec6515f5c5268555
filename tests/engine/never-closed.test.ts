import { expect, it } from 'vitest'
import { hearsByDay } from './hears.ts'
import type { OpenBot } from './open-bot.ts'
import { openOvenBot } from './oven-bot.ts'

/** From Tuesday 1 December 2026, 10:00 in Berlin: a review each Monday at 9:00, which nobody closes. */
async function weekly(): Promise<OpenBot> {
  return openOvenBot('review set OW-2 every Monday at 9:00')
}

/** What the room hears until so many days are over, each with its day. */
async function hears(one: OpenBot, days: number): Promise<readonly string[]> {
  return (await hearsByDay(one, days)).map(({ on, text }) => `${on} ${text}`)
}

it('opens a review without asking in the same moment why nobody has closed it', async () => {
  const one = await weekly()
  const asked = (await hears(one, 30)).filter((text) => text.includes('still waits'))
  expect(asked.map((text) => text.split('\n')[0])).toEqual([
    '12-09 OW · Quarterly Reviews of 7 December 2026 still waits: 0 of 2 duties done.',
    '12-16 OW · Quarterly Reviews of 14 December 2026 still waits: 0 of 2 duties done.',
    '12-23 OW · Quarterly Reviews of 21 December 2026 still waits: 0 of 2 duties done.',
    '12-30 OW · Quarterly Reviews of 28 December 2026 still waits: 0 of 2 duties done.',
  ])
})

it('tells in a review what changed since the one before opened that nobody closed', async () => {
  const one = await weekly()
  await hears(one, 7)
  await one.typed('done OW-7')
  const told = (await hears(one, 7)).filter((text) => text.includes('Since the last review'))
  expect(told).toEqual([expect.stringContaining('OW-7 Buy a thermometer')])
  const next = (await hears(one, 7)).filter((text) => text.includes('Since the last review'))
  expect(next).toEqual([expect.stringContaining('Nothing moved')])
})
