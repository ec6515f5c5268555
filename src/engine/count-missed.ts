import type { Instant } from '../clock.ts'
import { freeDays } from '../plan/free-days.ts'
import { occurrencesBetween } from '../plan/recurrence/occurrences.ts'
import type { Recurrence } from '../plan/recurrence/recurrence.ts'
import type { Settings } from '../plan/settings.ts'
import type { Claimed } from '../store/occasions.ts'
import type { Transaction } from '../store/transaction.ts'

/** Spans that are remembered for a rule. */
const mostSpans = 100

/** Counts how many occasions before one fell out; the days are found once for each rule and span that many share. */
export function makeCountMissed() {
  const known = new WeakMap<Recurrence, Map<string, readonly string[]>>()

  function find(rule: Recurrence, since: Instant, until: Instant, settings: Settings): readonly string[] {
    return occurrencesBetween(rule, since, until, freeDays(settings)).map(({ on }) => on)
  }

  function daysOf(rule: Recurrence, since: Instant, until: Instant, settings: Settings): readonly string[] {
    const { holidays, pauses = [] } = settings
    if (holidays !== undefined || pauses.length > 0) return find(rule, since, until, settings)
    const spans = known.get(rule) ?? new Map<string, readonly string[]>()
    known.set(rule, spans)
    const span = `${since} ${until}`
    const days = spans.get(span) ?? find(rule, since, until, settings)
    if (spans.size >= mostSpans) spans.clear()
    spans.set(span, days)
    return days
  }

  return async (tx: Transaction, { schedule, since, at }: Claimed, settings: Settings): Promise<number> => {
    const days = daysOf(schedule.recurrence, since, at, settings)
    const [first = ''] = days
    if (days.length < 2) return 0
    const claimed = await tx.occasions.daysOf(schedule.id, first)
    return days.filter((day) => !claimed.has(day)).length
  }
}
