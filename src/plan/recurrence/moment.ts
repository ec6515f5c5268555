import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../clock.ts'
import type { Recurrence } from './recurrence.ts'

/** What comes once, at an instant (its minute rounded up, so that it is never early), whatever calendar or zone a team has. */
export function onceAt(instant: Instant): Recurrence {
  const moment = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO('UTC')
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  return {
    step: { unit: 'once' },
    from: moment.toPlainDate().toString(),
    at: moment.toPlainTime().toString({ smallestUnit: 'minute' }),
    zone: 'UTC',
    isOwnZone: true,
    whenFree: 'come',
    keepsWhenFree: true,
  }
}

/** Whether it is such an instant. */
export function isInstant({ step, whenFree }: Recurrence): boolean {
  return step.unit === 'once' && whenFree === 'come'
}
