import { dayAfter } from './day.ts'
import { isLate } from './due.ts'
import { isFinished } from './progress.ts'
import type { ReadItem } from './reading.ts'

/** Later than this a date is no slip but a document that nobody looked at, days. */
const long = 90

/** Items whose dates are long past on a day, while nobody says what became of them. */
export function longPast(items: readonly ReadItem[], today: string): readonly ReadItem[] {
  const then = dayAfter(today, -long)
  return items.filter((item) => isOpenAndDated(item) && item.due !== undefined && isLate(item.due, then))
}

function isOpenAndDated(item: ReadItem): boolean {
  return item.due !== undefined && (item.kind === 'review' || (item.state !== 'none' && !isFinished(item)))
}
