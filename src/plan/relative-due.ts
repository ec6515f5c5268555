import { monthNamed, weekdayOf } from './calendar-names.ts'
import { dayAfter } from './day.ts'
import { lastDay } from './due.ts'
import type { Due } from './item.ts'

const pad = (number: number) => String(number).padStart(2, '0')

/** Words for a day by how far ahead it is. */
const daysAhead = new Map(
  Object.entries({
    today: 0,
    heute: 0,
    "aujourd'hui": 0,
    hoy: 0,
    tomorrow: 1,
    morgen: 1,
    demain: 1,
    mañana: 1,
    'day after tomorrow': 2,
    übermorgen: 2,
    'après-demain': 2,
    'pasado mañana': 2,
  }),
)

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const units: readonly (readonly [RegExp, 'days' | 'months', number])[] = [
  [/^(?:days?|tag|tage|tagen|jours?|d[ií]as?)$/, 'days', 1],
  [/^(?:weeks?|wochen?|semaines?|semanas?)$/, 'days', 7],
  [/^(?:months?|monat|monate|monaten|mois|mes|meses)$/, 'months', 1],
  [/^(?:quarters?|quartale?n?|trimestres?)$/, 'months', 3],
  [/^(?:years?|jahre?n?|ans?|années?|años?)$/, 'months', 12],
]

/** A due date from words that count from today (`YYYY-MM-DD`); undefined when they are none such. */
export function relativeDue(text: string, today: string): Due | undefined {
  const ahead = daysAhead.get(text)
  if (ahead !== undefined) return dayAfter(today, ahead)
  return span(text, today) ?? weekday(text, today) ?? stretch(text, today) ?? yearless(text, today)
}

function span(text: string, today: string): Due | undefined {
  const [, count = '', unit = ''] = /^(?:in|dans|en|within) (\p{L}+|\d{1,3}) (\p{L}+)$/u.exec(text) ?? []
  const number = /^(?:an?|eine[mr]?|une?|una?)$/.test(count)
    ? 1
    : /^\d+$/.test(count)
      ? Number(count)
      : numbers.indexOf(count)
  const found = units.find(([form]) => form.test(unit))
  if (found === undefined || number < 0) return undefined
  const [, kind, size] = found
  return kind === 'days' ? dayAfter(today, number * size) : monthsAfter(today, number * size)
}

/** The same day so many months later, or the last of a shorter month. */
function monthsAfter(today: string, months: number): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const then = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
  const last = lastDay(then) ?? today
  const same = `${then}-${pad(day)}`
  return same < last ? same : last
}

function weekday(text: string, today: string): Due | undefined {
  const name = text.replace(/^(?:next|this|nächsten?|diesen) /, '')
  // “mar” is March in English and Tuesday in French.
  const found = monthNamed(name) === undefined ? weekdayOf(name) : undefined
  if (found === undefined) return undefined
  return dayAfter(today, (found - dayOfWeek(today) + 7) % 7 || 7)
}

const dayOfWeek = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

const shortened = new Map(
  Object.entries({ eow: 'end of week', eom: 'end of month', eoq: 'end of quarter', eoy: 'end of year' }),
)
const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** `next month`, `this quarter`, `end of the year`; of a week its Friday. */
function stretch(text: string, today: string): Due | undefined {
  const words = shortened.get(text) ?? text
  const end = /^(?:the )?end of (?:(?:the|this) )?(next )?(week|month|quarter|year)$/.exec(words)
  if (end) {
    const whole = stretch(`${end[1] ?? 'this '}${end[2]}`, today)
    return whole && lastDay(whole)
  }
  const [, which, unit] = /^(this|next) (week|month|quarter|year)$/.exec(words) ?? []
  if (unit === undefined) return undefined
  const ahead = which === 'next' ? 1 : 0
  // Sunday ends the week that Monday began.
  if (unit === 'week') return dayAfter(today, 5 - (dayOfWeek(today) || 7) + 7 * ahead)
  const [year, month] = monthsAfter(`${today.slice(0, 7)}-01`, ahead * (monthsOf[unit] ?? 0)).split('-')
  if (unit === 'year') return year
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** A day, month or quarter without its year is the next one that is not past. */
function yearless(text: string, today: string): Due | undefined {
  const year = Number(today.slice(0, 4))
  const next = (made: (year: number) => string) =>
    [year, year + 1].map(made).find((due) => (lastDay(due) ?? '') >= today)
  const quarter = /^q([1-4])$/.exec(text)
  if (quarter) return next((inYear) => `${inYear}-Q${quarter[1]}`)
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text)
  if (dotted) return next((inYear) => `${inYear}-${pad(Number(dotted[2]))}-${pad(Number(dotted[1]))}`)
  const words =
    /^(?:(?:the )?(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:of |de )?)?(\p{L}{3,}\.?)$/u.exec(text) ??
    /^(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?$/u.exec(text)
  const named = words?.slice(1).find((word) => word !== undefined && !/^\d/.test(word))
  const month = named === undefined ? undefined : monthNamed(named)
  if (month === undefined) return undefined
  const day = words?.slice(1).find((word) => /^\d/.test(word ?? ''))
  return next((inYear) => `${inYear}-${pad(month)}${day === undefined ? '' : `-${pad(Number(day))}`}`)
}
