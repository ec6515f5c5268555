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

  async function arm(): Promise<void> {
    const due = await nextDue().catch(failed)
    const now = clock.now()
    const wanted = due === undefined || due > now ? due : now + shortest
    const at = Math.min(now + longest, wanted ?? Number.POSITIVE_INFINITY)
    if (stopped || at >= armedFor) return
    armedFor = at
    job?.cancel()
    job = scheduleJob(clock.later(at - now), () => {
      armedFor = Number.POSITIVE_INFINITY
      void wake().catch(failed).then(arm)
    })
  }

  void arm()
  return {
    rearm() {
      void arm()
    },
    stop() {
      stopped = true
      job?.cancel()
    },
  }
}
