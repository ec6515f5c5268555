import type { Due } from '../../plan/item.ts'

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

/** Writes a day as another date is written: `February 11, 2026` as `May 11, 2026`; undefined where its style is not known. */
export function restyledDate(written: string, was: Due, day: string): string | undefined {
  const before = partsOf(was)
  const [year = '', month = '', date = ''] = day.split('-')
  const after = { year, month: Number(month), day: Number(date), quarter: Math.ceil(Number(month) / 3) }
  const isNamed = /\p{L}{3,}/u.test(written.replace(/^(?:kw|week)\b/iu, ''))
  const numbers = numberRoles(written, before, isNamed)
  if (numbers === undefined) return undefined
  let isKnown = true
  let count = 0
  const text = written.replace(/\d+|\p{L}{3,}\.?/gu, (token) => {
    if (/^\d/.test(token)) {
      const role = numbers[count]
      count += 1
      return role === undefined ? token : padded(after[role], token, isNamed)
    }
    const named = before.month === undefined ? undefined : monthLike(token, before.month, after.month)
    if (named === undefined && before.month !== undefined && isMonthNeeded(written, before)) isKnown = false
    return named ?? token
  })
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

function padded(value: number | string, token: string, isNamed: boolean): string {
  const text = String(value)
  if (token.length === 2 && text.length === 4) return text.slice(2)
  const isFixed = !isNamed && token.length === 2
  return isFixed || token.startsWith('0') ? text.padStart(token.length, '0') : text
}

/** Where the month stands in words, one of them has to be its name. */
function isMonthNeeded(written: string, { month }: Parts): boolean {
  return month !== undefined && (written.match(/\p{L}{3,}/gu) ?? []).length === 1
}

/** The name of a month in the language, length and case of another's. */
function monthLike(token: string, month: number, next: number): string | undefined {
  const dot = token.endsWith('.') ? '.' : ''
  const word = dot === '' ? token : token.slice(0, -1)
  for (const language of languages)
    for (const style of ['long', 'short'] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const name = nameOf(language, style, day, month)
        if (name.toLowerCase() !== word.toLowerCase()) continue
        // May is as long as it is short; what follows is written out.
        return inCaseOf(word, nameOf(language, style, day, next)) + dot
      }
  return undefined
}

function nameOf(language: string, month: 'long' | 'short', day: 'numeric' | undefined, of: number): string {
  const format = new Intl.DateTimeFormat(language, { month, ...(day && { day }), timeZone: 'UTC' })
  const name =
    format.formatToParts(Date.UTC(2025, of - 1, 1)).find(({ type }) => type === 'month')?.value ?? ''
  return name.replace(/\.$/, '')
}

function inCaseOf(word: string, name: string): string {
  if (word === word.toUpperCase()) return name.toUpperCase()
  const [first = ''] = word
  return first === first.toUpperCase() ? name.charAt(0).toUpperCase() + name.slice(1) : name
}
