import { z } from 'zod'

/** An occasion to come of which people said something: what the log keeps, so that it can be taken back. */
export const upcomingSchema = z.object({
  number: z.int(),
  schedule: z.int(),
  room: z.string(),
  /** The day for which it was meant, or to which it had been put off. */
  on: z.string(),
  dueAt: z.int(),
  doneUntil: z.int(),
  /** The day to which it is put off; absent where it is skipped. */
  until: z.string().optional(),
  /** It had been put off before. */
  wasPutOff: z.boolean().optional(),
  /** The day on which its review was to come, where what is skipped counts as closed. */
  countedTo: z.string().optional(),
})

export type Upcoming = z.infer<typeof upcomingSchema>
