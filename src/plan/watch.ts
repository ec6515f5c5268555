import { z } from 'zod'

const subject = z.object({
  source: z.string(),
  id: z.string(),
  /** For people. */
  label: z.string(),
  url: z.string().exactOptional(),
})
const fact = z.object({ name: z.string(), value: z.union([z.string(), z.number(), z.boolean()]) })
/** Something read upstream. */
export type Fact = z.infer<typeof fact>

export const knownFactSchema = fact.extend({
  /** When it was first seen so. */
  at: z.int(),
  /** The last look that found it so; absent while it is. */
  until: z.int().optional(),
})
/** A fact as it was from one look to another. */
export type KnownFact = z.infer<typeof knownFactSchema>

const severitySchema = z.enum(['low', 'medium', 'high', 'critical'])
export type Severity = z.infer<typeof severitySchema>

/** When a watch calls people: what becomes true of the facts that it reads. */
export const watchRuleSchema = z.discriminatedUnion('when', [
  z.object({ when: z.literal('release'), level: z.enum(['any', 'minor', 'major']) }),
  z.object({ when: z.literal('at-least'), version: z.string() }),
  z.object({ when: z.literal('archived') }),
  z.object({ when: z.literal('licence') }),
  /** A new advisory, of at least this severity where one is given. */
  z.object({ when: z.literal('advisory'), severity: severitySchema.exactOptional() }),
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
  /** No release that breaks anything for so many months. */
  z.object({ when: z.literal('steady'), months: z.int() }),
  /** A number is so large at least, or at most. */
  z.object({
    when: z.literal('number'),
    fact: z.string(),
    least: z.number().exactOptional(),
    most: z.number().exactOptional(),
  }),
  /** What somebody wrote in the expression language. */
  z.object({ when: z.literal('expression'), text: z.string() }),
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
  /** The highest version ever seen: nothing fires for one that is not above it. */
  highest: z.string().optional(),
  /** What its rule asks for has been so since it fired last. */
  holds: z.boolean().optional(),
  /**
   * What its rule has found, but not yet in enough looks in a row; with what was read before, and how many looks in a
   * row have found something else than the look before them.
   */
  pending: z
    .object({
      name: z.string(),
      looks: z.int(),
      before: z.array(fact).readonly().exactOptional(),
      others: z.int().exactOptional(),
    })
    .optional(),
  /** The next look is to make sure that what it fired for has turned back. */
  isUnsure: z.boolean().optional(),
  /** Checks in a row that failed. */
  failures: z.int(),
  problem: z.string().optional(),
  /** The last failure, long after it was mended. */
  trouble: z.object({ what: z.string(), at: z.int() }).optional(),
  /** Where the upstream says that it has moved for good. */
  movedTo: z.string().optional(),
  /** Requests that the last check took. */
  requests: z.int(),
  /** Somebody waits to be told what the first look reads. */
  isNew: z.boolean().optional(),
  /** Who waits to be told what the next look comes to, and where they asked for it. */
  askedBy: z.object({ id: z.string(), room: z.string() }).optional(),
  /** The maintainer who said that what it fires needs no confirmation. */
  trustedBy: z.object({ id: z.string(), name: z.string() }).optional(),
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
  /** The rule that fired: its watch may be for another by now. */
  rule: watchRuleSchema.optional(),
  /** What was seen, frozen. */
  what: z.string(),
  /** The facts behind it, before and after. */
  before: z.array(fact).readonly().optional(),
  after: z.array(fact).readonly().optional(),
  link: z.string().optional(),
  at: z.int(),
  /** By whom it was fired; absent where a watch did. */
  firedBy: z.string().optional(),
  status: z.enum(['waiting', 'confirmed', 'dismissed', 'no-match']),
  by: z.string().optional(),
  /** Nobody looked at it: `by` had said that this rule needs no confirmation. */
  isTrusted: z.boolean().optional(),
  reason: z.string().optional(),
  /** So many looks in a row found that it is so no more. */
  back: z.int().optional(),
  /** What it shows now that it has turned back, and when that was told; what it showed since that is as it was again. */
  turned: z
    .object({
      what: z.string(),
      at: z.int(),
      since: z.object({ what: z.string(), at: z.int() }).exactOptional(),
    })
    .optional(),
})
/** A trigger that has fired, with its snapshot, until somebody has confirmed or dismissed it. */
export type Firing = z.infer<typeof firingSchema>

/** What an upstream shows now that it no longer shows what had fired; undefined where it does, or does again. */
export function standsBack({ turned }: Pick<Firing, 'turned'>): string | undefined {
  return turned?.since === undefined ? turned?.what : undefined
}
