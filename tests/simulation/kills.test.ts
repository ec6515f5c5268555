import { expect, it } from 'vitest'
import { killAgain, killAgainAndAgain, killsEach, wayOf, ways } from './kills.ts'

const seed = ways.length * Math.floor(Math.random() * 300_000)

it.concurrent.each(ways.map((_, at) => [wayOf(seed + at), seed + at] as const))(
  `does everything once, although its process is killed ${killsEach} times, on %s, seed %i`,
  async (_, one) => {
    const { broken, counts } = await killAgainAndAgain(one, killsEach)
    expect(broken, `Once more: ${killAgain(one)}`).toEqual([])
    expect(counts['acknowledged']).toBeGreaterThan(0)
    expect(counts['digests']).toBeGreaterThan(0)
  },
  240_000,
)
