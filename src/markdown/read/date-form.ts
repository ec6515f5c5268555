import { cueOf, inSmall } from './cue.ts'
import type { DateOrder } from './date-order.ts'
import { endOfWeek } from './weeks.ts'
import type { Near } from './years.ts'

/** What an expression found in a text, and its groups, with their capitals. */
export type Written = readonly (string | undefined)[] & Pick<RegExpExecArray, 'index' | 'input'>

/** How a date is written, and the due date that it means; in `YEAR-` the year is left to the surroundings. */
export interface DateForm {
  /** What is looked for in the small letters of a text. */
  readonly expression: RegExp
  /** The same as it was written. */
  readonly source: string
  readonly read: (written: Written, near?: Near) => string
  /** Whether it has a digit: a text without one need not be searched for it. */
  readonly hasDigit: boolean
  /** Whether it has a character of East Asia, for the same reason. */
  readonly isWide: boolean
}

export const year = "(?:20\\d{2}|'\\d{2})"
export const edge = '(?<![\\p{L}\\p{N}.])'
export const end = '(?![\\p{L}\\p{N}])'
/** A day may be followed by what says until or before. */
export const dayEnd = '(?!\\p{N}|(?!まで|迄|以前|之前|前|締|까지|부터|전|에)\\p{L})'
/** Between the ends of a range: a sign, or a word with blanks around it. */
export const dash =
  '(?:\\s{0,3}(?:-|–|—|~|〜|～|→|至|/|&|\\.{2,3})\\s{0,3}|\\s{1,3}(?:to|through|thru|until|till|bis|à|a|al|ao|au|até|t/m|tot|по|до|do|and|und|et|y|e|en|i|и|or|oder|ou|или|lub|til(?: og med)?|og|eller|ile|ve|veya)\\s{1,3})'
export const quarterMark = '(?:Q|T|K)'
export const quarterWord =
  '(?:quartale?|quarters?|trimestres?|trimestri|tri(?:m\\.?)?|kwartaal|квартал(?:а|е)?|кв\\.?|kwartał(?:u|e)?|kvartal(?:et)?|čtvrtletí|çeyrek|çeyreği|кварталу?|quý)'
/** First to fourth, in words. */
export const counting: readonly string[] = [
  'first|erste[nsr]?|premier|primero?|primeiro|primo|eerste|перв\\p{L}+|pierwsz\\p{L}+|första|første|první|перш\\p{L}+|birinci',
  'second|zweite[nsr]?|deuxième|segundo|secondo|tweede|втор\\p{L}+|drugi\\p{L}*|andra|andet|anden|andre|druh\\p{L}+|друг\\p{L}+|ikinci',
  'third|dritte[nsr]?|troisième|tercero?|terceiro|terzo|derde|трет\\p{L}+|trzeci\\p{L}*|tredje|třetí|üçüncü',
  'fourth|vierte[nsr]?|quatrième|cuarto|quarto|vierde|четв[её]рт\\p{L}+|czwart\\p{L}*|fjärde|fjerde|čtvrt[éí]|четверт\\p{L}+|dördüncü',
]
const countingForms = counting.map((words) => cueOf(new RegExp(`^(?:${words})$`, 'u')))
export const countOf = (word: string | undefined) =>
  countingForms.findIndex((one) => one.test(word ?? '')) + 1
export const halfWord =
  '(?:half|halbjahr|hj\\.?|semestre|sem\\.|полугоди\\p{L}|півріч\\p{L}+|półrocz\\p{L}+|pololetí|halvår(?:et)?|yarısı|halfjaar|yarıyıl)'
export const ordinal = '(?:\\.(?:er|º|ª)?|er|e|ème|º|°|ª|-й|-го|-м|-е|-ий|st|nd|rd|th)?'
export const of = '(?:de\\s|del\\s|of\\s|di\\s|roku\\s)?'

export const dayName =
  '(?:(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?|mo|di|mi|do|fr|sa|so|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|lunes|martes|miércoles|jueves|viernes|sábado|domingo|seg|ter|qua|qui|sex|segunda|terça|quarta|quinta|sexta|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|gio|pon?|wt|śr|czw|pt|sob|ndz|út|čt|pá|mån|tis|ons|tors?|fre|lör|sön|man|tir|lør|søn|[a-zåäöæø]{3,6}dag(?:en)?|pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|pzt|çar|per|cmt|ma|wo|vr|za|zo|пн|вт|ср|чт|пт|сб|вс)'
/** The day of the week, as it stands before a date. */
export const weekday = `(?:${dayName}[.,]{0,2}\\s)`

export const pad = (value: number | string | undefined) => String(value ?? '').padStart(2, '0')
export const yearOf = (text: string | undefined) =>
  text?.startsWith("'") ? `20${text.slice(1)}` : (text ?? '')
export const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
export const han = (digit: string | undefined) => '一二三四'.indexOf(digit ?? '') + 1 || digit
/** One to twelve, in digits or not. */
export function inHan(digits = ''): number {
  const one = '一二三四五六七八九十'.indexOf(digits.at(-1) ?? '') + 1
  return one === 0 ? Number(digits) : one + (digits.length > 1 ? 10 : 0)
}
export const week = (inYear: string | undefined, number: string | undefined) =>
  endOfWeek(Number(inYear), Number(number)) ?? ''

export const form = (source: string, read: DateForm['read'], hasDigit = true): DateForm => ({
  expression: inSmall(new RegExp(source, 'dgu')),
  source,
  read,
  hasDigit,
  isWide: false,
})
/** What was found in the small letters of a text, as it is written there. */
export const writtenIn = (input: string, { index, indices = [] }: RegExpExecArray): Written =>
  Object.assign(
    indices.map((range) => range && input.slice(...range)),
    { index, input },
  )

export const wide: typeof form = (...parts) => ({ ...form(...parts), isWide: true })

/** `14/2` and `2/14` tell by themselves which is the day; of others the language does, or nothing. */
export function dayAndMonth(
  one: string | undefined,
  other: string | undefined,
  near: Near | undefined,
  dayFirst: boolean,
) {
  const [first, second] = [Number(one), Number(other)]
  if (first > 12) return `YEAR-${pad(second)}-${pad(first)}`
  if (second > 12) return `YEAR-${pad(first)}-${pad(second)}`
  const order = near?.first ?? (dayFirst ? 'day' : nearerOf(first, second, near))
  if (order === undefined) return ''
  return order === 'month' ? `YEAR-${pad(first)}-${pad(second)}` : `YEAR-${pad(second)}-${pad(first)}`
}

/** Of two months the one that lies near the document's, where only one does. */
function nearerOf(first: number, second: number, near: Near | undefined): DateOrder | undefined {
  const { month } = near ?? {}
  if (month === undefined) return undefined
  const isNear = (one: number) => [0, 1, 2, 3, 11].includes((one - month + 12) % 12)
  if (isNear(first) === isNear(second)) return first === second ? 'day' : undefined
  return isNear(first) ? 'month' : 'day'
}
