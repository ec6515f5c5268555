import type { Instant } from '../clock.ts'
import { freeDays } from './free-days.ts'
import { nextOccurrence } from './recurrence/occurrences.ts'
import type { Recurrence } from './recurrence/recurrence.ts'
import { openingTime } from './review-rule.ts'
import type { Settings } from './settings.ts'

interface Morning {
  readonly recurrence: Recurrence
  readonly doneUntil: Instant
  readonly dueAt?: Instant
}

/** When something comes once, on the morning of a day such as `2026-12-01` or the next working day; never due when that is over. */
export function oneMorning(day: string, settings: Settings, now: Instant): Morning {
  const recurrence: Recurrence = {
    step: { unit: 'once' },
    from: day,
    at: openingTime,
    zone: settings.zone,
    whenFree: 'shift',
    keepsWhenFree: true,
  }
  const next = nextOccurrence(recurrence, now, freeDays(settings))
  return { recurrence, doneUntil: now, ...(next && { dueAt: next.at }) }
}
