import { z } from 'zod'

/** Where a form was asked for: its answer goes there. It rides along in the form, unseen. */
const origin = z.object({
  channel: z.string(),
  thread: z.string().optional(),
  responseUrl: z.string().optional(),
  known: z.record(z.string(), z.string()).default({}),
})
export type Origin = z.infer<typeof origin>

/** @throws ZodError for what `JSON.stringify` did not make of an origin */
export function readOrigin(metadata: string): Origin {
  return origin.parse(JSON.parse(metadata))
}
