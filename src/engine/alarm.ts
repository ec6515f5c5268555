import schedule from 'node-schedule'
import type { Clock, Instant } from '../clock.ts'

/** Never asleep for longer, so that clock jumps and suspends do no harm, ms. */
const longest = 5_000

/** What stays due although it was woken for, as a message to a room that hangs, is not asked about more often, ms. */
const shortest = 250

/** The earliest of what is due, by how it is done with. */
export interface Due {
  /** Done with when a wake is over; what fell due meanwhile is woken for at once. */
  readonly ofSchedule?: Instant | undefined
  /** May be under way for long after a wake. */
  readonly ofOthers?: Instant | undefined
}

export interface Alarm {
  /** Something may be due earlier than was thought; `due` if that has just been asked. */
  rearm(due?: Due): void
  stop(): void
}

/** Wakes at the earliest due instant, and every five seconds besides. */
export function startAlarm(
  clock: Clock,
  nextDue: () => Promise<Due>,
  wake: () => Promise<void>,
  failed: (problem: unknown) => void,
): Alarm {
  let stopped = false
  let job: { cancel(): boolean } | null = null
  let armedFor = Number.POSITIVE_INFINITY
  let wokenFor: Instant | undefined

  function ring(): void {
    armedFor = Number.POSITIVE_INFINITY
    if (!stopped)
      void wake()
        .catch(failed)
        .then(() => arm())
  }

  // When the clock is set back, node-schedule sleeps on for as long as that; an interval does not ask what time it is.
  const sweep = setInterval(ring, longest)

  async function arm(known?: Due): Promise<void> {
    if (stopped) return
    const { ofSchedule, ofOthers } = known ?? (await nextDue().catch(failed)) ?? {}
    const now = clock.now()
    const isNew = ofSchedule !== undefined && ofSchedule !== wokenFor
    const at = Math.min(whenFor(ofSchedule, now, isNew ? 0 : shortest), whenFor(ofOthers, now, shortest))
    if (stopped || at >= Math.min(armedFor, now + longest)) return
    armedFor = at
    job?.cancel()
    if (ofSchedule !== undefined && ofSchedule <= now) wokenFor = ofSchedule
    if (at > now) job = schedule.scheduleJob(clock.later(at - now), ring)
    else setImmediate(ring)
  }

  void arm()
  return {
    rearm(due) {
      void arm(due)
    },
    stop() {
      stopped = true
      clearInterval(sweep)
      job?.cancel()
    },
  }
}

/** When to wake for what is due then, so many ms from now where that is past. */
function whenFor(due: Instant | undefined, now: Instant, wait: number): Instant {
  if (due === undefined) return Number.POSITIVE_INFINITY
  return due > now ? due : now + wait
}
