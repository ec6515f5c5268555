import type { Due } from '../../plan/item.ts'
import { likeliest, type Weights } from './languages.ts'

/** In whose words a document may name months, the commonest first. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'pt',
  'it',
  'nl',
  'ru',
  'pl',
  'cs',
  'uk',
  'sv',
  'da',
  'nb',
  'fi',
  'tr',
  'ro',
  'hu',
]

interface Parts {
  readonly year: string
  readonly month?: number
  readonly day?: number
  readonly quarter?: number
}

/**
 * Writes a day as another date is written: `February 11, 2026` as `May 11, 2026`; undefined where its style is not
 * known. Of languages that share the name of a month, `spoken` decides.
 */
export function restyledDate(written: string, was: Due, day: string, spoken: Weights): string | undefined {
  const before = partsOf(was)
  const [year = '', month = '', date = ''] = day.split('-')
  const after = { year, month: Number(month), day: Number(date), quarter: Math.ceil(Number(month) / 3) }
  const isNamed = /\p{L}{3,}/u.test(written.replace(/^(?:kw|week)\b/iu, ''))
  const numbers = numberRoles(written, before, isNamed)
  if (numbers === undefined) return undefined
  const padding = paddingOf(written)
  const tongues = languagesByStyle(written)
  let isKnown = true
  let count = 0
  const text = written.replace(
    /(\d+)((?:er|st|nd|rd|th)(?!\p{L}))?|\p{L}{3,}\.?/giu,
    (token, number, ordinal) => {
      if (/^\d/.test(token)) {
        const role = numbers[count]
        count += 1
        if (role === undefined) return token
        const value = padded(after[role], number, padding)
        return ordinal === undefined ? value : value + ordinalOf(Number(value), ordinal)
      }
      if (before.month === undefined) return token
      const named = monthLike(token, before.month, after.month, (able) =>
        likeliest(likeliest(able, tongues), spoken),
      )
      if (named === undefined && isMonthNeeded(written, before)) isKnown = false
      return named ?? token
    },
  )
  return isKnown ? text : undefined
}

function partsOf(due: Due): Parts {
  const [year = '', part, day] = due.replace('+', '').split('-')
  if (part?.startsWith('Q')) return { year, quarter: Number(part.slice(1)) }
  return {
    year,
    ...(part !== undefined && { month: Number(part) }),
    ...(day !== undefined && { day: Number(day) }),
  }
}

type Role = 'year' | 'month' | 'day' | 'quarter'

/** What each number of a date is; undefined where that cannot be told. */
function numberRoles(written: string, before: Parts, isNamed: boolean): readonly Role[] | undefined {
  const numbers = written.match(/\d+/g) ?? []
  const left: Role[] = [
    'year',
    ...(before.quarter === undefined ? [] : ['quarter' as const]),
    ...(before.month === undefined || isNamed ? [] : ['month' as const]),
    ...(before.day === undefined ? [] : ['day' as const]),
  ]
  if (numbers.length !== left.length) return undefined
  const roles: Role[] = []
  for (const number of numbers) {
    const role = left.find((one) => !roles.includes(one) && fits(one, number, before, written, roles))
    if (role === undefined) return undefined
    roles.push(role)
  }
  return roles
}

function fits(role: Role, number: string, before: Parts, written: string, taken: readonly Role[]): boolean {
  if (role === 'year')
    return (
      number === before.year ||
      (number.length === 2 &&
        before.year.endsWith(number) &&
        before.month !== Number(number) &&
        before.day !== Number(number))
    )
  if (before[role] !== Number(number)) return false
  // Of the fifth of May the order tells: a year or a slash in front puts the month first.
  const isEitherWay = before.month === before.day && !taken.includes('year')
  return role !== 'month' || !isEitherWay || written.includes('/')
}

type Padding = 'two digits' | 'as short as it is' | 'by each'

/** A date of numbers and signs keeps its width; with words, blanks or 年 between them none is needed. */
function paddingOf(written: string): Padding {
  if (/(?<!\d)0\d(?!\d)/.test(written)) return 'two digits'
  return /\p{L}|\d\.\s+\d/u.test(written) ? 'as short as it is' : 'by each'
}

function padded(value: number | string, token: string, padding: Padding): string {
  const text = String(value)
  if (token.length === 2 && text.length === 4) return text.slice(2)
  if (padding === 'as short as it is') return text
  return padding === 'two digits' || token.length === 2 ? text.padStart(2, '0') : text
}

/** What stands behind a number that counts days: `1er` is the only one in French. */
function ordinalOf(day: number, like: string): string {
  if (like.toLowerCase() === 'er') return day === 1 ? like : ''
  const ending = { one: 'st', two: 'nd', few: 'rd' }[String(englishOrdinals.select(day))] ?? 'th'
  return like === like.toUpperCase() ? ending.toUpperCase() : ending
}

const englishOrdinals = new Intl.PluralRules('en', { type: 'ordinal' })

/** Where the month stands in words, one of them has to be its name. */
function isMonthNeeded(written: string, { month }: Parts): boolean {
  return month !== undefined && (written.match(/\p{L}{3,}/gu) ?? []).length === 1
}

/** The languages in which a date is written as this one is: `3. November`, `3 de agosto`, `2 april`, `1er mai`. */
function languagesByStyle(written: string): Weights {
  const fitting: string[] = []
  if (/\d\.\s*\p{L}/u.test(written)) fitting.push('de', 'da', 'nb', 'fi', 'cs', 'hu')
  if (/\sde\s/iu.test(written)) fitting.push('es', 'pt')
  if (/\der\s/iu.test(written)) fitting.push('fr')
  return new Map(fitting.map((language) => [language, 1]))
}

/** The name of a month in the language, length and case of another's; `choose` puts languages that share it in order. */
function monthLike(
  token: string,
  month: number,
  next: number,
  choose: (languages: readonly string[]) => readonly string[],
): string | undefined {
  const dot = token.endsWith('.') ? '.' : ''
  const word = dot === '' ? token : token.slice(0, -1)
  const able = languages.filter((language) => formNaming(word, language, month) !== undefined)
  const [language] = able.length > 0 ? choose(able) : []
  const form = language && formNaming(word, language, month)
  if (language === undefined || !form) return undefined
  const name = nameOf(language, form, next)
  // A name that is not shortened has no dot.
  const isWhole = dot !== '' && name === nameOf(language, { ...form, style: 'long' }, next)
  return inCaseOf(word, name) + (isWhole ? '' : dot)
}

interface Form {
  readonly style: 'long' | 'short'
  readonly day: 'numeric' | undefined
}

/** May is as long as it is short, so that what follows is written out; Slavic months change beside a day. */
const forms: readonly Form[] = (['long', 'short'] as const).flatMap((style) => [
  { style, day: undefined },
  { style, day: 'numeric' },
])

function formNaming(word: string, language: string, month: number): Form | undefined {
  return forms.find((form) => nameOf(language, form, month).toLowerCase() === word.toLowerCase())
}

function nameOf(language: string, { style, day }: Form, of: number): string {
  const format = new Intl.DateTimeFormat(language, { month: style, ...(day && { day }), timeZone: 'UTC' })
  const name =
    format.formatToParts(Date.UTC(2025, of - 1, 1)).find(({ type }) => type === 'month')?.value ?? ''
  return name.replace(/\.$/, '')
}

function inCaseOf(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase()
  const [first = ''] = word
  const [begins = ''] = name
  return (first === first.toUpperCase() ? begins.toUpperCase() : begins.toLowerCase()) + name.slice(1)
}
