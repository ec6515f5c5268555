import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import { occurrencesBetween } from '../plan/recurrence/occurrences.ts'
import type { Recurrence } from '../plan/recurrence/recurrence.ts'
import type { Settings } from '../plan/settings.ts'

/** Spans that are remembered for a rule. */
const mostSpans = 100

/** Counts how many occasions before the last one fell out; once for each rule and span, for many schedules share them. */
export function makeCountMissed() {
  const known = new WeakMap<Recurrence, Map<string, number>>()

  function count(recurrence: Recurrence, since: Instant, until: Instant, settings: Settings): number {
    return Math.max(0, occurrencesBetween(recurrence, since, until, freeDays(settings)).length - 1)
  }

  return (recurrence: Recurrence, since: Instant, until: Instant, settings: Settings): number => {
    const { holidays, pauses = [] } = settings
    if (holidays !== undefined || pauses.length > 0) return count(recurrence, since, until, settings)
    const spans = known.get(recurrence) ?? new Map<string, number>()
    known.set(recurrence, spans)
    const span = `${since} ${until}`
    const missed = spans.get(span) ?? count(recurrence, since, until, settings)
    if (spans.size >= mostSpans) spans.clear()
    spans.set(span, missed)
    return missed
  }
}
