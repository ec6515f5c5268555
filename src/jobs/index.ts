import { communication, digest } from './digest.ts'
import { headsUp } from './heads-up.ts'
import { holidays } from './holidays.ts'
import type { Job } from './job.ts'
import { nudge } from './nudge.ts'
import { personalDigest } from './personal-digest.ts'
import { reminders } from './reminders.ts'
import { postponed, review } from './review.ts'
import { runClock } from './run-clock.ts'
import { stale } from './stale.ts'
import { standup } from './standup.ts'

/** Everything that time asks. */
export const jobs: readonly Job[] = [
  digest,
  communication,
  standup,
  personalDigest,
  reminders,
  review,
  postponed,
  headsUp,
  nudge,
  runClock,
  holidays,
  stale,
]
