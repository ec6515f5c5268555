import { expect, it } from 'vitest'
import { again, lifetime, simulate } from './simulate.ts'

const seeds = Array.from({ length: 20 }, (_, at) => at + 1)

it.each(seeds)('keeps every promise through ten bad years, of seed %i', async (seed) => {
  const { broken, counts } = await simulate(seed, lifetime)
  expect(broken, `The same again: ${again(seed, lifetime)}`).toEqual([])
  for (const name of ['punctual', 'ticks', 'faults', 'deaths', 'jumps', 'closings'])
    expect(counts[name], name).toBeGreaterThan(0)
})

it('goes the same way with the same seed', async () => {
  expect(await simulate(7, 1)).toEqual(await simulate(7, 1))
})
