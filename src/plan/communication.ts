import { dayAfter } from './day.ts'
import type { Recurrence } from './recurrence/recurrence.ts'
import { timeInText } from './recurrence/time-in-text.ts'
import { weekdaysIn } from './recurrence/weekdays-in-text.ts'
import { whenWords } from './review-rule.ts'
import type { TrackedItem } from './tracked-item.ts'

const often = new Set(['daily', 'weekly'])
const friday = 5

/**
 * Whether a review is what a team tells each other every day or week while the plan's phases run: it has no agenda of
 * its own, and the plan counts weeks, or dates its phases and the line names no time at which people would meet.
 */
export function isCommunication(review: TrackedItem, items: readonly TrackedItem[]): boolean {
  const namesTime = timeInText(whenWords(review)) !== undefined
  return (
    often.has(review.detail.cadence ?? '') &&
    review.due === undefined &&
    !items.some(({ kind, parent }) => kind === 'duty' && parent === review.ref) &&
    items.some(
      ({ kind, detail, due, origin }) =>
        kind === 'phase' &&
        origin !== 'removed' &&
        (detail.horizon !== undefined || (due !== undefined && !namesTime)),
    )
  )
}

/** A report of the week is told at its end, if its line names no day; of the first week as well. */
export function atWeeksEnd(
  recurrence: Recurrence,
  review: Pick<TrackedItem, 'text' | 'detail'>,
  today: string,
): Recurrence {
  const { step, from } = recurrence
  if (step.unit !== 'week' || step.on.length !== 1 || weekdaysIn(whenWords(review)).length > 0)
    return recurrence
  const onFriday: Recurrence = { ...recurrence, step: { ...step, on: [friday] } }
  const tomorrow = dayAfter(today, 1)
  return from <= tomorrow ? onFriday : { ...onFriday, from: tomorrow }
}
