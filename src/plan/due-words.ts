import type { Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import { dayAfter, dayIn } from './day.ts'
import { isDue } from './due.ts'
import type { Due } from './item.ts'

const none = new Set(['none', 'never', 'no', '-'])
const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** The last quarter of the year that a season reaches into. */
const seasonQuarters: Readonly<Record<string, string>> = {
  spring: 'Q2',
  summer: 'Q3',
  autumn: 'Q4',
  fall: 'Q4',
  winter: 'Q4',
}
const unitDays: Readonly<Record<string, number>> = { day: 1, week: 7 }

/**
 * A due date from what people type, as precise as they say it; undefined for `none`.
 * @throws UserError when it is no date, or one that does not exist
 */
export function readDue(words: string, at: Instant, zone: string): Due | undefined {
  const text = words
    .trim()
    .toLowerCase()
    .replace(/^(?:by|on|until)\s+/, '')
  if (none.has(text)) return undefined
  const exact = text.toUpperCase()
  if (isDue(exact)) return exact
  const said = relative(text, dayIn(zone, at)) ?? quarterWords(text) ?? monthWords(text)
  if (said !== undefined && isDue(said)) return said
  throw new UserError(
    `“${words.trim()}” is no date that exists.`,
    'Say for example 2027-03-15, 2027-03, 2027-Q1, 15 March 2027, friday, in 2 weeks, or none.',
  )
}

function relative(text: string, today: string): Due | undefined {
  if (text === 'today') return today
  if (text === 'tomorrow') return dayAfter(today, 1)
  const span = /^in (\d{1,3}) (day|week)s?$/.exec(text)
  if (span) return dayAfter(today, Number(span[1]) * (unitDays[span[2] ?? 'day'] ?? 1))
  const weekday = weekdays.findIndex(
    (name) => text === name || text === name.slice(0, 3) || text === `next ${name}`,
  )
  if (weekday < 0) return undefined
  const ahead = (weekday - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7 || 7
  return dayAfter(today, ahead)
}

function quarterWords(text: string): Due | undefined {
  const match = /^q([1-4]) (\d{4})$/.exec(text)
  if (match) return `${match[2]}-Q${match[1]}`
  const season = /^(spring|summer|autumn|fall|winter) (\d{4})$/.exec(text)
  return season ? `${season[2]}-${seasonQuarters[season[1] ?? '']}` : undefined
}

function monthWords(text: string): Due | undefined {
  const match =
    /^(?:(\d{1,2})\.? )?([a-z]{3,9})\.?,? (\d{4})$/.exec(text) ??
    /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/.exec(text)
  if (match === null) return undefined
  const [, first, second, year] = match
  const [day, name] = /^\d+$/.test(first ?? '') || first === undefined ? [first, second] : [second, first]
  const month = months.indexOf((name ?? '').slice(0, 3))
  if (month < 0) return undefined
  const inMonth = `${year}-${String(month + 1).padStart(2, '0')}`
  return day === undefined ? inMonth : `${inMonth}-${day.padStart(2, '0')}`
}
