import { z } from 'zod'

const who = z.object({ id: z.string(), name: z.string(), admin: z.boolean().exactOptional() })

/** A criterion as it stood when a gate was decided. */
const frozen = z.object({
  ref: z.string(),
  text: z.string(),
  standing: z.string(),
  evidence: z.string().optional(),
  /** What had turned back of it by then. */
  doubt: z.string().exactOptional(),
  /** By whom and when that was given, when a rule last saw it hold, and until when it was to count. */
  given: z
    .object({ by: z.string(), at: z.int(), seenAt: z.int().exactOptional(), until: z.string() })
    .optional(),
})

export const decisionSchema = z.object({
  id: z.int(),
  roadmap: z.int(),
  room: z.string(),
  /** The title that the gate had. */
  gate: z.string(),
  /** Absent where it was kept by an earlier version. */
  gateId: z.string().exactOptional(),
  verdict: z.enum(['go', 'no-go', 'go with waivers']),
  reason: z.string().optional(),
  /** Those who approved it, in order. */
  by: z.array(who).readonly(),
  at: z.int(),
  /** False while another approver is needed. */
  isFinal: z.boolean(),
  /** What it was decided on. */
  criteria: z.array(frozen).readonly(),
  blockers: z.array(z.string()).readonly(),
  /** What the room was last told of the gate: whether it is open. */
  toldOpen: z.boolean(),
})

/** Who approved a decision, and whether as an admin. */
export type Approver = Decision['by'][number]

/** What named people decided of a gate, with what they decided it on. */
export type Decision = z.infer<typeof decisionSchema>
