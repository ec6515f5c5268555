import { digest } from './digest.ts'
import type { Job } from './job.ts'
import { reminders } from './reminders.ts'

/** Everything that time asks. */
export const jobs: readonly Job[] = [digest, reminders]
