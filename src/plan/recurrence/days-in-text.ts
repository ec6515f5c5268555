import { endInSigns } from './nth-in-signs.ts'
import { type NthDay, nthInText } from './nth-in-text.ts'
import type { Step } from './recurrence.ts'
import { timeInText } from './time-in-text.ts'
import { weekdayNamed } from './weekday-names.ts'
import { weekdaysIn } from './weekdays-in-text.ts'

/** `on the 15th`, `15th of each month`, `am 15. jedes Monats`, `le 15 de chaque mois`, `毎月15日`. */
const date =
  /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b|(?<!\d)(\d{1,2})(?:st|nd|rd|th)\s+(?:day\s+)?of\s+(?:the|each|every)\s+month|(?<!\d)(\d{1,2})\.\s?(?:des|jedes|jeden|eines|im)\s+monats?|(?:le|el(?:\s+día)?|dia|il|de)\s+(\d{1,2})\s+(?:du|de chaque|de cada|del|do|di ogni|van elke)\s+(?:mois|mes|mês|mese|maand)|(?:[每毎]月|매월\s?)(\d{1,2})\s?[日號号일]|(?<!\d)(\d{1,2})(?:-го)?\s+числ/iu

/** The days that a line names for what it says comes every week, month, quarter or year; those of `step` where it names none. */
export function daysInText(text: string, step: Step): Step {
  if (step.unit === 'week' && step.on.length === 1) {
    const named = weekdaysIn(text)
    return named.length === 0 ? step : { ...step, on: named }
  }
  if (step.unit !== 'month') return step
  const nth = nthInText(text) ?? nthOfMonth(text) ?? endInSigns(text)
  if (nth?.months === 1) return { ...step, on: nth.on }
  if (nth?.months === step.count) return { ...step, on: nth.on, isOfCalendar: true }
  if (step.count !== 1) return step
  const on = dayOfMonth(text)
  return on === undefined ? step : { ...step, on }
}

function dayOfMonth(text: string): number | undefined {
  const day = Number(
    date
      .exec(text)
      ?.slice(1)
      .find((one) => one !== undefined) ?? 0,
  )
  return day >= 1 && day <= 31 ? day : undefined
}

/** Whether words name a day of the week, one of the month, or a time of day. */
export function namesDayOrTime(text: string): boolean {
  const isDay = weekdaysIn(text).length > 0 || nthInText(text) !== undefined || nthOfMonth(text) !== undefined
  return isDay || dayOfMonth(text) !== undefined || timeInText(text) !== undefined
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
