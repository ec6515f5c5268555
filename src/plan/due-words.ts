import type { Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import { monthNamed } from './calendar-names.ts'
import { dateOfLanguages } from './dates-of-languages.ts'
import { dayIn } from './day.ts'
import { isDue } from './due.ts'
import { halfWidth } from './half-width.ts'
import type { Due } from './item.ts'
import { relativeDue } from './relative-due.ts'

const none = new Set(['none', 'never', 'no', '-'])
const examples = 'Say for example 2027-03-15, 2027-03, 2027-Q1, 15 March 2027, friday, in 2 weeks, or none.'
/** The last quarter of the year that a season reaches into. */
const seasonQuarters: Readonly<Record<string, string>> = {
  spring: 'Q2',
  summer: 'Q3',
  autumn: 'Q4',
  fall: 'Q4',
  winter: 'Q4',
}

/**
 * A due date from what people type, as precise as they say it; undefined for `none`. `remedy` is what to say instead
 * of what is none.
 * @throws UserError when it is no date, one that does not exist, or one that can be read in two ways
 */
export function readDue(words: string, at: Instant, zone: string, remedy = examples): Due | undefined {
  const text = plainly(words)
  if (none.has(text)) return undefined
  const said = dueSaid(text, words, dayIn(zone, at))
  if (said !== undefined && isDue(said) && said >= '1900') return said
  throw new UserError(
    `“${words.trim()}” is ${said === undefined ? 'no date that I can read' : 'no date that exists'}.`,
    remedy,
  )
}

/** Whether words are a date as a whole, also one that does not exist or that can be read in two ways. */
export function saysDate(words: string): boolean {
  try {
    return dueSaid(plainly(words), words, '2000-01-01') !== undefined
  } catch (problem) {
    if (problem instanceof UserError) return true
    throw problem
  }
}

function plainly(words: string): string {
  return halfWidth(words)
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replaceAll('’', "'")
    .replace(
      /^(?:by|on|until|till|before|bis|am|zum|le|avant|jusqu'au|el|hasta|para|até|il|entro|den|tot|voor|do|dnia|к|до) (?:the |zum |le |el |il |o )?/,
      '',
    )
    .replace(/(?:まで|까지)$/, '')
}

/** What the words say, also where it does not exist. @throws UserError where it can be read in two ways */
function dueSaid(text: string, words: string, today: string): string | undefined {
  const exact = text.toUpperCase()
  if (isDue(exact)) return exact
  return (
    relativeDue(text, today) ??
    dateOfLanguages(text, today) ??
    quarterWords(text) ??
    dayWords(text) ??
    numbers(text, words) ??
    twoDays(text, words, today) ??
    (/^\d{4}-(?:\d\d|Q\d)/.test(exact) ? exact : undefined)
  )
}

function quarterWords(text: string): Due | undefined {
  const quarter = /^q([1-4])[ /-](\d{4})$/.exec(text) ?? /^(\d{4})[ /]q([1-4])$/.exec(text)
  if (quarter) {
    const [first = '', second = ''] = quarter.slice(1)
    return first.length === 1 ? `${second}-Q${first}` : `${first}-Q${second}`
  }
  const half = /^h([12])[ /-](\d{4})$/.exec(text)
  if (half) return `${half[2]}-Q${Number(half[1]) * 2}`
  const season = /^(spring|summer|autumn|fall|winter) (\d{4})$/.exec(text)
  return season ? `${season[2]}-${seasonQuarters[season[1] ?? '']}` : undefined
}

/** `15 March 2027`, `March 15th, 2027`, `15 de marzo de 2027`, `März 2027`, `2027年3月15日`. */
function dayWords(text: string): Due | undefined {
  const signs = /^(\d{4})年\s?(\d{1,2})月(?:\s?(\d{1,2})日)?$/.exec(text)
  if (signs) return dueOf(signs[1], Number(signs[2]), signs[3])
  const dayFirst =
    /^(?:(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:of |de )?)?(\p{L}{3,})\.?,? (?:de |del )?(\d{4})(?: г\.?)?$/u.exec(
      text,
    )
  if (dayFirst) return dueOf(dayFirst[3], monthNamed(dayFirst[2] ?? ''), dayFirst[1])
  const monthFirst = /^(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u.exec(text)
  return monthFirst ? dueOf(monthFirst[3], monthNamed(monthFirst[1] ?? ''), monthFirst[2]) : undefined
}

/** `13 December 24` is a day of 2024, or an item before the 24th. @throws UserError naming both */
function twoDays(text: string, words: string, today: string): undefined {
  const [, first, month = '', second] = /^(\d{1,2})\.? (\p{L}{3,})\.?,? (\d{2})$/u.exec(text) ?? []
  const inYear = dueOf(`20${second}`, monthNamed(month), first)
  const next = relativeDue(`${month} ${second}`, today)
  if (inYear !== undefined && isDue(inYear) && next !== undefined)
    throw new UserError(`“${words.trim()}” can be read in two ways.`, `Say ${inYear} or ${next}.`)
}

function dueOf(year: string | undefined, month: number | undefined, day: string | undefined) {
  if (year === undefined || month === undefined) return undefined
  const inMonth = `${year}-${String(month).padStart(2, '0')}`
  return day === undefined ? inMonth : `${inMonth}-${day.padStart(2, '0')}`
}

/**
 * Days in numbers: year first, or with dots the day first. With strokes the day and the month are told apart
 * only where one of them is above 12.
 */
function numbers(text: string, words: string): Due | undefined {
  const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? /^(\d{4})[/.-](\d{1,2})[/.-](\d{1,2})$/.exec(text)
  if (compact) return dueOf(compact[1], Number(compact[2]), compact[3])
  const month = /^(\d{1,2})[/.](\d{4})$/.exec(text)
  if (month) return dueOf(month[2], Number(month[1]), undefined)
  const [, first = '', sign, second = '', year] =
    /^(\d{1,2})([/.-])\s?(\d{1,2})\2\s?(\d{4})$/.exec(text) ?? []
  if (year === undefined) return undefined
  const [one, other] = [dueOf(year, Number(second), first), dueOf(year, Number(first), second)]
  if (sign === '.' || Number(first) > 12 || one === other) return one
  if (Number(second) > 12) return other
  throw new UserError(`“${words.trim()}” can be read in two ways.`, `Say ${one} or ${other}.`)
}
