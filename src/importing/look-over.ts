import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { longPast } from '../plan/past-dates.ts'
import type { Doubt, Reading } from '../plan/reading.ts'

/** Adds the doubts that only today's date can raise. */
export function lookOver(reading: Reading, zone: string, at: Instant): Reading {
  const past = longPast(reading.items, dayIn(zone, at))
  if (past.length === 0) return reading
  const doubt: Doubt = {
    about: 'past-date',
    lines: past.map((item) => item.line),
    says:
      past.length === 1
        ? `One date has been past for more than three months while its line is still open: “${past[0]?.text}”.`
        : `${past.length} dates have been past for more than three months while their lines are still open.`,
  }
  return { ...reading, doubts: [...reading.doubts, doubt] }
}
