import { scheduleJob } from 'node-schedule'
import type { Clock, Instant } from '../clock.ts'

/** Never asleep for longer, so that clock jumps and suspends do no harm, ms. */
const longest = 5_000

/** What cannot be delivered yet is not asked about more often, ms. */
const shortest = 250

export interface Alarm {
  /** Something may be due earlier than was thought. */
  rearm(): void
  stop(): void
}

/** Wakes at the earliest due instant, and every five seconds besides. */
export function startAlarm(
  clock: Clock,
  nextDue: () => Promise<Instant | undefined>,
  wake: () => Promise<void>,
  failed: (problem: unknown) => void,
): Alarm {
  let stopped = false
  let job: { cancel(): boolean } | null = null
  let armedFor = Number.POSITIVE_INFINITY

  function ring(): void {
    armedFor = Number.POSITIVE_INFINITY
    if (!stopped) void wake().catch(failed).then(arm)
  }

  // When the clock is set back, node-schedule sleeps on for as long as that; an interval does not ask what time it is.
  const sweep = setInterval(ring, longest)

  async function arm(): Promise<void> {
    const due = await nextDue().catch(failed)
    const now = clock.now()
    const at = due === undefined || due > now ? (due ?? Number.POSITIVE_INFINITY) : now + shortest
    if (stopped || at >= Math.min(armedFor, now + longest)) return
    armedFor = at
    job?.cancel()
    job = scheduleJob(clock.later(at - now), ring)
  }

  void arm()
  return {
    rearm() {
      void arm()
    },
    stop() {
      stopped = true
      clearInterval(sweep)
      job?.cancel()
    },
  }
}
