import type { Instant } from '../clock.ts'
import { dayAfter, dayIn } from '../plan/day.ts'
import { isLate } from '../plan/due.ts'
import { isFinished } from '../plan/progress.ts'
import type { Doubt, ReadItem, Reading } from '../plan/reading.ts'

/** Later than this a date is no slip but a document that nobody looked at, days. */
const long = 90

/** Adds the doubts that only today's date can raise. */
export function lookOver(reading: Reading, zone: string, at: Instant): Reading {
  const then = dayAfter(dayIn(zone, at), -long)
  const past = reading.items.filter(
    (item) => isOpenAndDated(item) && item.due !== undefined && isLate(item.due, then),
  )
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

function isOpenAndDated(item: ReadItem): boolean {
  return item.due !== undefined && (item.kind === 'review' || (item.state !== 'none' && !isFinished(item)))
}
