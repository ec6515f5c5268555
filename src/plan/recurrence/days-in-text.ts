import { type NthDay, nthInText } from './nth-in-text.ts'
import type { Step } from './recurrence.ts'
import { timeInText } from './time-in-text.ts'
import { weekdayNamed } from './weekday-names.ts'
import { weekdaysIn } from './weekdays-in-text.ts'

const date = /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b/iu

/** The days that a line names for what it says comes every week, month, quarter or year; those of `step` where it names none. */
export function daysInText(text: string, step: Step): Step {
  if (step.unit === 'week' && step.on.length === 1) {
    const named = weekdaysIn(text)
    return named.length === 0 ? step : { ...step, on: named }
  }
  if (step.unit !== 'month') return step
  const nth = nthInText(text) ?? nthOfMonth(text)
  if (nth?.months === 1) return { ...step, on: nth.on }
  if (nth?.months === step.count) return { ...step, on: nth.on, isOfCalendar: true }
  if (step.count !== 1) return step
  const on = Number(date.exec(text)?.[1] ?? 0)
  return on >= 1 && on <= 31 ? { ...step, on } : step
}

/** Whether words name a day of the week, one of the month, or a time of day. */
export function namesDayOrTime(text: string): boolean {
  const isDay = weekdaysIn(text).length > 0 || nthInText(text) !== undefined || nthOfMonth(text) !== undefined
  return isDay || timeInText(text) !== undefined
}

/** `every first Thursday`, `monthly, last Friday`: that it is the month's goes without saying. */
function nthOfMonth(text: string): NthDay | undefined {
  for (const [, nth, name = ''] of text.matchAll(wordBeforeWord))
    for (const month of weekdayNamed(name) === undefined ? [] : ofTheMonth) {
      const found = nthInText(`${nth} ${name} ${month}`)
      if (found !== undefined) return found
    }
  return undefined
}

/** Two words, of which the second may begin the next pair. */
const wordBeforeWord = /(?<![\p{L}\d])([\p{L}\d.º]+)\s+(?=([\p{L}-]+))/gu
const ofTheMonth = [
  ...['of the month', 'im Monat', 'du mois', 'del mes', 'do mês', 'del mese', 'van de maand'],
  ...['i månaden', 'i måneden', 'miesiąca', 'месяца', 'місяця'],
]
