import type { Clock } from './clock.ts'

/** Pauses between tries, ms: the first, and what they double up to. */
const first = 1_000
const longest = 60_000

export interface Trying {
  readonly clock: Clock
  readonly givenUp: AbortSignal
  /** No further try can help. */
  readonly isHopeless: (error: unknown) => boolean
  /** Told of each try that failed, by how many failed before. */
  readonly failed?: (before: number) => void
  /** For how long, ms, the other side asks to be left alone. */
  readonly asksToWait?: (error: unknown) => number | undefined
}

/**
 * Tries again until it succeeds, ever more rarely, or when the other side asks. Says how many tries failed.
 * @throws what is hopeless, and AbortError once given up
 */
export async function keepTrying(
  open: () => Promise<void>,
  { clock, givenUp, isHopeless, failed, asksToWait }: Trying,
): Promise<number> {
  let asked = 0
  for (let tries = 0; ; tries += 1) {
    await clock.pause(Math.max(asked, Math.min(longest, first * 2 ** tries)), givenUp)
    try {
      await open()
      return tries
    } catch (error) {
      if (isHopeless(error)) throw error
      failed?.(tries)
      asked = asksToWait?.(error) ?? 0
    }
  }
}
