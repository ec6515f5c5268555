import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** So long with little to do is a pause, ms. */
const pause = 500
/** The share of a pause that work may take. */
const little = 0.1

/** V8 lets go of the code of what ran once only when it has gone through everything so often. */
const rounds = 4

/**
 * In the first pause gives back what loading and starting left behind: V8 waits with that until it needs room, which a
 * bot at rest never does. Holds up the loop for some 50 ms in each round.
 */
export function collectGarbage(): void {
  let before = performance.eventLoopUtilization()
  const pauses = setInterval(() => {
    const { utilization } = performance.eventLoopUtilization(before)
    before = performance.eventLoopUtilization()
    if (utilization > little) return
    clearInterval(pauses)
    collect()
  }, pause)
  pauses.unref()
}

function collect(): void {
  setFlagsFromString('--expose-gc')
  const collector: unknown = runInNewContext('gc')
  // Code is kept for the next start only under the flags that it was made with.
  setFlagsFromString('--no-expose-gc')
  if (typeof collector === 'function')
    goThrough(() => collector({ type: 'major', flavor: 'last-resort' }), rounds)
}

/** Between the rounds whoever asks is served. */
function goThrough(collectOnce: () => void, left: number): void {
  collectOnce()
  if (left > 1) setImmediate(() => goThrough(collectOnce, left - 1))
}
