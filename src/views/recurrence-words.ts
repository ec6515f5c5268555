import type { Recurrence, Step } from '../plan/recurrence/recurrence.ts'
import { numberOf } from './words.ts'

const workingDays = '1,2,3,4,5'
export const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
]
const ordinals: Readonly<Record<number, string>> = {
  1: 'first',
  2: 'second',
  3: 'third',
  4: 'fourth',
  5: 'fifth',
}

/** A rule in words: `every 3 months on day 11, 09:00`. */
export function recurrenceWords(recurrence: Recurrence): string {
  const { step, from, at, zone, isOwnZone, isOnWorkingDays, daysBefore, until, afterCompletion } = recurrence
  const ahead = daysBefore === undefined ? '' : `${numberOf(daysBefore, 'day')} before it comes, `
  const after = afterCompletion === true ? ' after it is closed' : ''
  const moved = isOnWorkingDays === true ? ' or the next working day' : ''
  const end = until === undefined ? '' : `, until ${until}`
  return `${ahead}${afterCompletion === true ? lengthWords(step) : stepWords(step, from)}${after}${moved}, ${at}${isOwnZone === true ? ` ${zone}` : ''}${end}`
}

function lengthWords(step: Step): string {
  if (step.unit === 'once') return 'once'
  if (step.unit === 'month') return months(step.count).replace(/^every /, '')
  return every(step.count, step.unit).replace(/^every /, '')
}

function stepWords(step: Step, from: string): string {
  switch (step.unit) {
    case 'once':
      return 'once'
    case 'day':
      return step.count === 1 ? 'every day' : `every ${step.count} days`
    case 'week':
      if (step.count === 1 && step.on.join() === workingDays) return 'every working day'
      return `${every(step.count, 'week')} on ${daysWords(step.on)}`
    case 'month':
      if (step.count % 12 === 0 && typeof step.on === 'number' && !step.isOfCalendar)
        return `${months(step.count)} on ${step.on} ${monthNames[Number(from.slice(5, 7)) - 1]}`
      return `${step.isOfCalendar ? spans(step.count) : months(step.count)} on ${monthDay(step.on, step.isOfCalendar ? 'its' : 'the')}`
  }
}

function every(count: number, unit: string): string {
  return count === 1 ? `every ${unit}` : `every ${count} ${unit}s`
}

function months(count: number): string {
  return count % 12 === 0 ? every(count / 12, 'year') : every(count, 'month')
}

function spans(count: number): string {
  return count === 3 ? 'every quarter' : count === 6 ? 'every half-year' : months(count)
}

function daysWords(on: readonly number[]): string {
  if (on.join() === workingDays) return 'working days'
  return on.map((day) => weekdays[day - 1]).join(', ')
}

function monthDay(on: Extract<Step, { unit: 'month' }>['on'], the: 'the' | 'its'): string {
  if (on === 'last-day') return `${the} last day`
  if (on === 'first-working-day') return `${the} first working day`
  if (on === 'last-working-day') return `${the} last working day`
  if (typeof on === 'number') return the === 'its' && on === 1 ? 'its first day' : `day ${on}`
  return `${the} ${on.nth === -1 ? 'last' : ordinals[on.nth]} ${weekdays[on.weekday - 1]}`
}
