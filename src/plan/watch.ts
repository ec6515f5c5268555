import { z } from 'zod'

const subject = z.object({
  source: z.string(),
  id: z.string(),
  /** For people. */
  label: z.string(),
  url: z.string().exactOptional(),
})
const fact = z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })

/** When a watch calls people: what becomes true of the facts that it reads. */
export const watchRuleSchema = z.discriminatedUnion('when', [
  z.object({ when: z.literal('release'), level: z.enum(['any', 'minor', 'major']) }),
  z.object({ when: z.literal('at-least'), version: z.string() }),
  z.object({ when: z.literal('archived') }),
  z.object({ when: z.literal('licence') }),
  z.object({ when: z.literal('advisory') }),
  /** A sentence or value of a page is there, or is there no more. */
  z.object({ when: z.enum(['appears', 'disappears']) }),
  /** A page says something else. */
  z.object({ when: z.literal('changes') }),
  /** A feed has a new entry, with the keywords where it was given some. */
  z.object({ when: z.literal('entry') }),
  /** An issue or pull request is closed or merged. */
  z.object({ when: z.literal('closed') }),
  /** Support ends within so many days. */
  z.object({ when: z.literal('support'), days: z.int() }),
  /** At least so many commits in a quarter. */
  z.object({ when: z.literal('commits'), least: z.int() }),
])
export type WatchRule = z.infer<typeof watchRuleSchema>

export const watchSchema = z.object({
  id: z.int(),
  roadmap: z.int(),
  room: z.string(),
  /** Of the item that it was made for; absent where people asked for it. */
  number: z.int().optional(),
  subject,
  rule: watchRuleSchema,
  /** Nobody has accepted it yet: nothing is asked upstream. */
  isProposed: z.boolean(),
  /** What was read last, with what the upstream knows it by. */
  seen: z
    .object({
      facts: z.array(fact).readonly(),
      validators: z.record(
        z.string(),
        z.object({ etag: z.string().exactOptional(), lastModified: z.string().exactOptional() }),
      ),
    })
    .optional(),
  checkedAt: z.int().optional(),
  /** Checks in a row that failed. */
  failures: z.int(),
  problem: z.string().optional(),
  /** Requests that the last check took. */
  requests: z.int(),
})
/** An upstream that is looked at again and again, and when it calls people. */
export type Watch = z.infer<typeof watchSchema>

export const firingSchema = z.object({
  id: z.int(),
  roadmap: z.int(),
  room: z.string(),
  /** Of the trigger or watch that it belongs to; absent where a watch belongs to no line. */
  number: z.int().optional(),
  watch: z.int().optional(),
  /** What was seen, frozen. */
  what: z.string(),
  link: z.string().optional(),
  at: z.int(),
  /** By whom it was fired; absent where a watch did. */
  firedBy: z.string().optional(),
  status: z.enum(['waiting', 'confirmed', 'dismissed']),
  by: z.string().optional(),
  reason: z.string().optional(),
})
/** A trigger that has fired, with its snapshot, until somebody has confirmed or dismissed it. */
export type Firing = z.infer<typeof firingSchema>
