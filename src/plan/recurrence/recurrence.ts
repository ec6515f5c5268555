import { z } from 'zod'
import { isZone } from '../day.ts'
import { isDue } from '../due.ts'

/** A calendar day, `2026-03-31`. */
export const day = z.string().refine((text) => text.length === 10 && isDue(text))
/** 1 is Monday, 7 is Sunday. */
const weekday = z.int().min(1).max(7)

/** A rule that reaches beyond the calendar is none: at most a thousand years in months. */
const count = z.int().positive().max(12_000)

const step = z.discriminatedUnion('unit', [
  z.object({ unit: z.literal('once') }),
  z.object({ unit: z.literal('day'), count }),
  z.object({ unit: z.literal('week'), count, on: z.array(weekday) }),
  z.object({
    unit: z.literal('month'),
    count,
    /** A day that a month lacks is its last; the working days are Monday to Friday, without those that are free. */
    on: z.union([
      z.int().min(1).max(31),
      z.literal('last-day'),
      z.literal('first-working-day'),
      z.literal('last-working-day'),
      z.object({ nth: z.union([z.int().min(1).max(5), z.literal(-1)]), weekday }),
    ]),
    /** Counted are quarters, half-years or years of the calendar, whole: `on` is a day of all their months. */
    isOfCalendar: z.boolean().optional(),
  }),
])

/** How the days of an occasion follow from one another. A quarter is three months, a year twelve. */
export type Step = z.infer<typeof step>

export const recurrenceSchema = z.object({
  step,
  /** The first day on which it may be held; every later one is counted from it. */
  from: day,
  /** The last day on which it may be held. */
  until: day.optional(),
  /** Local time of day, `09:30`. */
  at: z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/),
  /** IANA zone in which day and time are meant. */
  zone: z.string().refine(isZone),
  /** The zone was said with the time, and stays when the team's changes. */
  isOwnZone: z.boolean().optional(),
  /** What becomes of it on a holiday or in a pause: it is held on the next working day, not at all, or all the same. */
  whenFree: z.enum(['shift', 'skip', 'come']),
  /** It stays so whatever the team wants: what comes once and is left out would be forgotten. */
  keepsWhenFree: z.boolean().optional(),
  /** What is meant for a weekend is held on the next working day. */
  isOnWorkingDays: z.boolean().optional(),
  /** Each is counted from the day on which the one before was closed, not from the first. */
  afterCompletion: z.boolean().optional(),
  /** So many days ahead of the occasion itself, at the same time of day: for what announces it. */
  daysBefore: z.int().min(1).max(365).optional(),
})

/** When an occasion is held, as plain data. */
export type Recurrence = z.infer<typeof recurrenceSchema>
