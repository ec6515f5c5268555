import { z } from 'zod'
import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from './day.ts'
import type { Settings } from './settings.ts'

/** A waiver is no evidence: somebody lets a criterion pass until a day. */
export const evidenceKinds = ['link', 'note', 'reading', 'trigger', 'rule', 'waiver'] as const
export type EvidenceKind = (typeof evidenceKinds)[number]

export const evidenceSchema = z.object({
  id: z.int(),
  roadmap: z.int(),
  /** Of the criterion. */
  number: z.int(),
  kind: z.enum(evidenceKinds),
  text: z.string(),
  by: z.object({ id: z.string(), name: z.string() }),
  at: z.int(),
  /** The last day on which it counts. */
  until: z.string(),
  /** The last look upstream that found it so, after the one that gave it. */
  seenAt: z.int().optional(),
  /** Somebody took it back. */
  isWithdrawn: z.boolean(),
  /** It counts though nobody has compared the number that its criterion asks for: a maintainer or a rule says so. */
  countsAsIs: z.boolean(),
  /** The firing that it came from. */
  firing: z.int().optional(),
  /** What has turned back since; its criterion's owner decides whether it counts. */
  doubt: z.string().optional(),
})

/** What shows that a criterion holds, by whom, when, and until when it counts. */
export type Evidence = z.infer<typeof evidenceSchema>

/** Evidence and the doubt in which it was until somebody let it count all the same, as the log keeps it. */
export const doubtThenSchema = z.object({ evidence: z.int(), doubt: z.string() })
export type DoubtThen = z.infer<typeof doubtThenSchema>

/** Days for which evidence counts where nobody said otherwise: what a person saw ages sooner than what happened. */
export const usualShelfLives: Readonly<Record<EvidenceKind, number>> = {
  link: 180,
  note: 90,
  reading: 90,
  trigger: 365,
  rule: 30,
  waiver: 90,
}

/** The last day on which evidence of a kind counts that is given at an instant. */
export function shelfLifeEnd(kind: EvidenceKind, { zone, shelfLives = {} }: Settings, at: Instant): string {
  return dayAfter(dayIn(zone, at), shelfLives[kind] ?? usualShelfLives[kind])
}

/**
 * Whether maintainers alone could give it, `all` being what its criterion has: a waiver, or their word that what was
 * given before counts though nobody compared its number.
 */
export function takesMaintainer(one: Evidence, all: readonly Evidence[]): boolean {
  const isOfThat = ({ id, text, firing, countsAsIs }: Evidence) =>
    id < one.id && !countsAsIs && text === one.text && firing === one.firing
  return one.kind === 'waiver' || (one.countsAsIs && all.some(isOfThat))
}
