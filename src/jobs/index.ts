import { communication, digest } from './digest.ts'
import { headsUp } from './heads-up.ts'
import type { Job } from './job.ts'
import { nudge } from './nudge.ts'
import { reminders } from './reminders.ts'
import { postponed, review } from './review.ts'
import { runClock } from './run-clock.ts'

/** Everything that time asks. */
export const jobs: readonly Job[] = [
  digest,
  communication,
  reminders,
  review,
  postponed,
  headsUp,
  nudge,
  runClock,
]
