import { Temporal } from 'temporal-polyfill'
import type { Instant } from '../../clock.ts'

/** The local day and time of an instant, the minute rounded up, so that it is never early. */
export function momentIn(zone: string, instant: Instant): { readonly from: string; readonly at: string } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(zone)
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' })
  return {
    from: local.toPlainDate().toString(),
    at: local.toPlainTime().toString({ smallestUnit: 'minute' }),
  }
}
