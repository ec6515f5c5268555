import { Temporal } from 'temporal-polyfill'
import type { Recurrence, Step } from './recurrence.ts'

/** The rule as it is once an occasion was closed on a day: the next one is a whole step after that. */
export function completedOn(recurrence: Recurrence, day: string): Recurrence {
  return { ...recurrence, from: Temporal.PlainDate.from(day).add(durationOf(recurrence.step)).toString() }
}

function durationOf(step: Step): Temporal.DurationLike {
  switch (step.unit) {
    case 'once':
      return { days: 0 }
    case 'day':
      return { days: step.count }
    case 'week':
      return { weeks: step.count }
    case 'month':
      return { months: step.count }
  }
}
