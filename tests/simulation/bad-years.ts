import { expect, it } from 'vitest'
import { again, lifetime, simulate } from './simulate.ts'

/** Ten years of each seed; half of the seeds is a file of tests, so that two processors share them. */
export function liveThrough(seeds: readonly number[]): void {
  it.each(seeds)('keeps every promise through ten bad years, of seed %i', async (seed) => {
    const { broken, counts } = await simulate(seed, lifetime)
    expect(broken, `The same again: ${again(seed, lifetime)}`).toEqual([])
    for (const name of ['punctual', 'ticks', 'faults', 'deaths', 'jumps', 'closings'])
      expect(counts[name], name).toBeGreaterThan(0)
  })
}
