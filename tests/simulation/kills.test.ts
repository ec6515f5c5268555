import { expect, it } from 'vitest'
import { killAgain, killAgainAndAgain, killsEach } from './kills.ts'

const seed = 2 * Math.floor(Math.random() * 500_000)

it.concurrent.each([
  ['HTTP', seed],
  ['a socket', seed + 1],
])(
  `does everything once, although its process is killed ${killsEach} times, over %s, seed %i`,
  async (_, one) => {
    const { broken, counts } = await killAgainAndAgain(one, killsEach)
    expect(broken, `Once more: ${killAgain(one)}`).toEqual([])
    expect(counts['acknowledged']).toBeGreaterThan(0)
    expect(counts['digests']).toBeGreaterThan(0)
  },
  120_000,
)
