import { z } from 'zod'

/**
 * `snoozed`: put off, by people, to another day. `lapsed`: nobody closed it before the next one came.
 * The last three are ends.
 */
const status = z.enum(['open', 'snoozed', 'closed', 'skipped', 'lapsed'])

const instant = z.int()

/** What was concluded of one thing that a review assesses: it stays as it is, or not. */
const assessmentSchema = z.object({
  /** Of the component, or of a gate's first criterion. */
  number: z.int(),
  isChanged: z.boolean(),
  /** How it changed. */
  note: z.string().optional(),
  by: z.string(),
})
export type Assessment = z.infer<typeof assessmentSchema>

const missedSchema = z.object({ number: z.int(), missed: z.int() })

/** One holding of a review, or of several whose occasions fell on the same day. */
export const holdingSchema = z.object({
  id: z.int(),
  roadmap: z.int(),
  room: z.string(),
  status,
  /** Numbers of the items. */
  reviews: z.array(z.int()).readonly(),
  duties: z.array(z.int()).readonly(),
  /** The day it was meant for. */
  on: z.string(),
  /** From here on is told what changed: when the one before was closed, or opened where nobody closed it. */
  since: instant,
  /** Occasions before it that fell out: of the review of several that lacks most. */
  missed: z.int(),
  /** Of several, what fell out of each. */
  missedOf: z.array(missedSchema).readonly().optional(),
  /** Absent until its thread begins. */
  openedAt: instant.optional(),
  /** The day to which it is put off. */
  until: z.string().optional(),
  /** How often people were asked again. */
  nudges: z.int(),
  endedAt: instant.optional(),
  /** Who put it off or ended it. */
  by: z.string().optional(),
  conclusion: z.string().optional(),
  /** Digest of the version of the document in whose export it was handed out first. */
  handedOut: z.string().optional(),
  assessments: z.array(assessmentSchema).readonly().optional(),
  /** Numbers of the duties that were done when it ended. */
  ticked: z.array(z.int()).readonly().optional(),
})

export type Holding = z.infer<typeof holdingSchema>

/** What a closed review leaves in the document: the days of the next one and of the last update, a row in its log. */
export type LeftPart = 'next' | 'updated' | 'log'

/** What of that was written, and what the document has a place for in which it cannot be written safely. */
export interface LeftInDocument {
  readonly written: readonly LeftPart[]
  readonly unwritten: readonly LeftPart[]
}

/** What stood of one thing in a holding, as the log keeps it: nothing yet where there is no assessment. */
export const assessedSchema = z.object({
  holding: z.int(),
  number: z.int(),
  assessment: assessmentSchema.optional(),
})
export type Assessed = z.infer<typeof assessedSchema>

/** What stands of one thing in a holding. */
export function assessedIn({ id, assessments }: Holding, number: number): Assessed {
  return { holding: id, number, assessment: assessments?.find((one) => one.number === number) }
}

/** A holding in which this stands of one thing, in place of what stood before. */
export function withAssessed(holding: Holding, { number, assessment }: Assessed): Holding {
  const others = (holding.assessments ?? []).filter((one) => one.number !== number)
  return { ...holding, assessments: assessment === undefined ? others : [...others, assessment] }
}

/** A holding of several reviews of which so many occasions fell out before. */
export function withMissed(holding: Holding, missedOf: NonNullable<Holding['missedOf']>): Holding {
  return { ...holding, missedOf, missed: Math.max(0, ...missedOf.map(({ missed }) => missed)) }
}

/** Whether it still waits for somebody. */
export function isUnderWay({ status }: Pick<Holding, 'status'>): boolean {
  return status === 'open' || status === 'snoozed'
}
