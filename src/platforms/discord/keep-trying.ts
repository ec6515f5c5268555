import type { Clock } from '../../clock.ts'
import { OutOfReach } from './gateway.ts'

/** Pauses between tries, ms: the first, and what they double up to. */
const first = 1_000
const longest = 60_000

/** Tries again until Discord is there, ever more rarely. @throws whatever else is wrong, and AbortError once given up */
export async function keepTrying(
  open: () => Promise<void>,
  clock: Clock,
  givenUp: AbortSignal,
): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    await clock.pause(Math.min(longest, first * 2 ** tries), givenUp)
    try {
      return await open()
    } catch (error) {
      if (!(error instanceof OutOfReach)) throw error
    }
  }
}
