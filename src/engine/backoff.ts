const first = 1_000
const longest = 15 * 60_000

/**
 * How long to wait before the next try, ms: doubling from one second up to a quarter of an hour,
 * with up to half taken off so that many do not come back at once.
 */
export function backoff(tries: number, random: () => number): number {
  const whole = Math.min(longest, first * 2 ** Math.min(tries, 20))
  return Math.round(whole * (1 - random() / 2))
}
