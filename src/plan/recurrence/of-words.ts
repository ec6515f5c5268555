import type { Due } from '../item.ts'
import { workingDayFrom } from './days.ts'
import type { Step } from './recurrence.ts'

type Length = readonly ['day' | 'week' | 'month', number]

const units: readonly (readonly [...Length, RegExp])[] = [
  ['day', 1, /^(?:days?|tage?n?|jours?|días?|dias?|giorn[oi]|dag(?:en)?|дн\p{L}*|dni|dnů)$/iu],
  [
    'week',
    1,
    /^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|недел\p{L}*|tygodni\p{L}*|týdn\p{L}*|veckor)$/iu,
  ],
  [
    'month',
    1,
    /^(?:months?|monate?n?|mois|mes(?:es)?|mês|mes[ei]|maand(?:en)?|месяц\p{L}*|miesi\p{L}+|měsíc\p{L}*|månader)$/iu,
  ],
  [
    'month',
    3,
    /^(?:quarters?|quartale?n?|trimestres?|trimestr[ei]|kwarta(?:al|len)|квартал\p{L}*|kwartał\p{L}*)$/iu,
  ],
  [
    'month',
    12,
    /^(?:years?|jahre?n?|années?|ans|años?|anos?|ann[oi]|jaar|jaren|год\p{L}*|лет|lat\p{L}*|rok\p{L}*|år)$/iu,
  ],
]

const workdays = [1, 2, 3, 4, 5]
const named: Readonly<Record<string, Length>> = {
  weekly: ['week', 1],
  biweekly: ['week', 2],
  monthly: ['month', 1],
  quarterly: ['month', 3],
  yearly: ['month', 12],
}

/**
 * How something recurs that a document calls `quarterly` or `every 6 weeks`, counted from a day; undefined for words
 * that tell no length. Of a date as wide as a month, the first working day is meant, always.
 */
export function stepOfWords(cadence: string, from: Due): Step | undefined {
  if (cadence === 'daily') return { unit: 'week', count: 1, on: workdays }
  const [unit, count] = named[cadence] ?? counted(cadence) ?? []
  if (unit === undefined || count === undefined || count < 1) return undefined
  const day = dayOf(from)
  if (unit === 'day') return { unit, count }
  if (unit === 'week') return { unit, count, on: [weekdayOf(day)] }
  return { unit, count, on: from.length === 10 ? Number(day.slice(8)) : 'first-working-day' }
}

function counted(words: string): Length | undefined {
  const [, number, word] = /(\d{1,3})\s+(\p{L}+)\s*$/u.exec(words) ?? []
  const unit = word === undefined ? undefined : lengthNamed(word)
  return unit && [unit[0], unit[1] * Number(number)]
}

/** How long a word such as `quarters` is, in days, weeks or months; undefined for what is no length of time. */
export function lengthNamed(word: string): Length | undefined {
  const unit = units.find(([, , form]) => form.test(word))
  return unit && [unit[0], unit[1]]
}

/** The day that begins a date: of a month, quarter or year its first working day. */
export function dayOf(due: Due): string {
  const text = due.replace(/\+$/, '')
  if (text.length === 10) return text
  const quarter = /^(\d{4})-Q([1-4])$/.exec(text)
  const first = quarter
    ? `${quarter[1]}-${String(Number(quarter[2]) * 3 - 2).padStart(2, '0')}-01`
    : text.length === 7
      ? `${text}-01`
      : `${text}-01-01`
  return workingDayFrom(first)
}

function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
