import { z } from 'zod'

/** Where a form was asked for: its answer goes there. It rides along in the form, unseen. */
const origin = z.object({
  channel: z.string(),
  thread: z.string().optional(),
  responseUrl: z.string().optional(),
  /** The message that was pointed at. */
  message: z.string().optional(),
  known: z.record(z.string(), z.string()).default({}),
})
export type Origin = z.infer<typeof origin>

/** Undefined for a form that is not ours. */
export function readOrigin(metadata: string): Origin | undefined {
  try {
    return origin.safeParse(JSON.parse(metadata)).data
  } catch {
    return undefined
  }
}
