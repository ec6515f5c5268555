import { processorTimeOf } from './processor-time.ts'

/** By the clock it may take so many times as long, on a machine that is busy with other things. */
const patience = 12
/** Not looked at more often, ms. */
const shortest = 50

/**
 * Calls `over` when a process has used so many more milliseconds of processor time, or has gone on for much longer by
 * the clock; where the system does not tell the first, the clock alone counts. Returns what ends the watch.
 */
export function limitTime(pid: number, processorMs: number, over: () => void): () => void {
  const began = performance.now()
  const before = processorTimeOf(pid)
  let timer = setTimeout(look, processorMs)

  function look(): void {
    const elapsed = performance.now() - began
    const now = processorTimeOf(pid)
    const used = before === undefined || now === undefined ? elapsed : now - before
    const left = Math.min(processorMs - used, patience * processorMs - elapsed)
    if (left <= 0) over()
    else timer = setTimeout(look, Math.max(left, shortest))
  }
  return () => clearTimeout(timer)
}
