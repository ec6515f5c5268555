import { monthNamed } from './calendar-names.ts'
import { lastDay } from './due.ts'
import type { Due } from './item.ts'

const pad = (number: number | string) => String(number).padStart(2, '0')

/** What a date means in a year. */
type Dated = (year: string) => Due | undefined

const quarterWord =
  '(?:quartale?|quarter|trimestres?|kwartaal|квартал[ае]?|кварталу|kwartał[ue]?|kvartal(?:et)?|čtvrtletí|çeyrek|trim\\.?)'
const endWord =
  '(?:ende|fin|fine|final(?:es)?|fines|fim|eind|einde|slutet|slutningen|udgangen|utgangen|slutten|кон(?:ец|ца|це)|кінець|кінця|ko(?:niec|ńca|ńcem)|kon(?:ec|ce|cem))'
const weekWord =
  '(?:kw|cw|calendar week|kalenderwoche|semaine|semana|settimana|vecka|v\\.|uge|uke|неделя|тиждень|tydzień|týden)'
const roman = ['i', 'ii', 'iii', 'iv']
const han = '一二三四'

/** Of each form a date without its year; behind or before it the year may stand. */
const forms: readonly (readonly [RegExp, (...parts: readonly string[]) => Dated])[] = [
  [/^(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号號일]$/u, (month, day) => dayOf(month, day)],
  [/^(\d{1,2})\s?[月월]$/u, (month) => (year) => `${year}-${pad(month ?? '')}`],
  [/^(\d{1,2})\s?[月월]\s?[末底말]$/u, (month) => endOf(Number(month))],
  [
    new RegExp(`^${endWord} (?:de |d['’]|di |van |av |af )?(\\p{L}{3,})\\.?$`, 'u'),
    (name = '') => endOf(monthNamed(name)),
  ],
  [/^(?:q|t|k)([1-4])$/u, (number) => quarterOf(number)],
  [/^([1-4])[qt]$/u, (number) => quarterOf(number)],
  [
    new RegExp(`^([1-4]|iv|i{1,3})(?:\\.|º|°|er|e|ème|-?й)? ?${quarterWord}$`, 'u'),
    (number = '') => quarterOf(roman.includes(number) ? String(roman.indexOf(number) + 1) : number),
  ],
  [
    /^第?\s?([1-4一二三四])\s?(?:四半期|季度|분기)$/u,
    (number = '') => quarterOf(han.includes(number) ? String(han.indexOf(number) + 1) : number),
  ],
  [new RegExp(`^${weekWord} ?(\\d{1,2})$`, 'u'), (week) => (year) => endOfWeek(Number(year), Number(week))],
  [/^第?\s?(\d{1,2})\s?(?:週|周|주)$/u, (week) => (year) => endOfWeek(Number(year), Number(week))],
]

/**
 * A date as documents of other languages write it: `12月3日`, `fin mars`, `T1 2027`, `KW 3`, `I kwartał 2027`; without its
 * year the next one that is not past.
 */
export function dateOfLanguages(text: string, today: string): Due | undefined {
  const numbers =
    /^(\d{4})\. ?(\d{1,2})\. ?(\d{1,2})\.?$/.exec(text) ?? /^(\d{4})년 ?(\d{1,2})월 ?(\d{1,2})일$/.exec(text)
  if (numbers) return `${numbers[1]}-${pad(numbers[2] ?? '')}-${pad(numbers[3] ?? '')}`
  const short = /^(\d{1,2})\. ?(\d{1,2})\. ?([23]\d)$/.exec(text)
  if (short) return `20${short[3]}-${pad(short[2] ?? '')}-${pad(short[1] ?? '')}`
  const [, before, rest = ''] = /^(\d{4})(?:年|년|\s)\s?(.+)$/u.exec(text) ?? []
  if (before !== undefined) return datedIn(rest)?.(before)
  const [, first = '', behind] =
    /^(.+?)(?: (?:de |del |roku )?|\s?[/-]\s?)(\d{4})(?: г\.?| р\.?)?$/u.exec(text) ?? []
  if (behind !== undefined) return datedIn(first)?.(behind)
  const dated = datedIn(text)
  return dated && nextOf(today, dated)
}

/** The first of this year's and the next one's that is not past. */
export function nextOf(today: string, dated: Dated): Due | undefined {
  const year = Number(today.slice(0, 4))
  return [year, year + 1].map((one) => dated(String(one))).find((due) => due && (lastDay(due) ?? '') >= today)
}

function datedIn(text: string): Dated | undefined {
  for (const [form, read] of forms) {
    const found = form.exec(text)
    if (found) return read(...found.slice(1))
  }
  return undefined
}

function dayOf(month = '', day = ''): Dated {
  return (year) => `${year}-${pad(month)}-${pad(day)}`
}

function endOf(month: number | undefined): Dated {
  return (year) => (month === undefined ? undefined : lastDay(`${year}-${pad(month)}`))
}

function quarterOf(number = ''): Dated {
  return (year) => `${year}-Q${number}`
}

/** The Sunday that ends a calendar week after ISO 8601; undefined for a week that no year has. */
function endOfWeek(year: number, week: number): Due | undefined {
  if (week < 1 || week > 53) return undefined
  const january4 = new Date(Date.UTC(year, 0, 4))
  const monday = 4 - ((january4.getUTCDay() + 6) % 7)
  return new Date(Date.UTC(year, 0, monday + week * 7 - 1)).toISOString().slice(0, 10)
}
