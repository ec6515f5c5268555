import type { Instant } from '../../clock.ts'
import { UserError } from '../../errors.ts'
import { dayIn } from '../day.ts'
import { lastDay } from '../due.ts'
import { readDue } from '../due-words.ts'
import type { Due } from '../item.ts'
import { completedOn } from './after-completion.ts'
import { dayOf, stepOfWords } from './of-words.ts'
import type { Recurrence, Step } from './recurrence.ts'
import { readTimeOfDay, weekdayNamed } from './weekly.ts'

const example = 'For example: every 3 months from 2027-01-11 at 9:30'

const ordinals: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | -1>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  fifth: 5,
  '5th': 5,
  last: -1,
}

/** What people say of when something recurs, besides its zone. */
export type Said = Pick<Recurrence, 'step' | 'from' | 'until' | 'at' | 'afterCompletion'>

/**
 * Reads `every 3 months from 2027-01-11 at 9:30`, `weekly on Friday`, `first Monday of the month`, `2027-03-01`.
 * What is not said is as before, or begins today.
 * @throws UserError saying what was expected
 */
export function readRule(words: string, before: Said | undefined, now: Instant, zone: string): Said {
  const today = dayIn(zone, now)
  let text = words
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/, (\d{1,2}:\d{2})$/, ' at $1')
  const take = (form: RegExp): string | undefined => {
    const found = form.exec(text)
    if (found) text = text.slice(0, found.index).trim()
    return found?.[1]
  }
  const dayNamed = (said: string | undefined) => (said === undefined ? undefined : readDue(said, now, zone))
  const time = take(/(?:^|\s)at (\S+(?: ?uhr)?)$/iu)
  const at = time === undefined ? (before?.at ?? '09:00') : readTimeOfDay(time)
  const until = dayNamed(take(/(?:^|\s)until (.+)$/iu))
  const due = dayNamed(take(/(?:^|\s)(?:from|starting|beginning) (.+)$/iu))
  const isAfter = take(/\s(after (?:it is closed|closing|completion|the last one))$/iu) !== undefined
  const more = {
    at,
    ...(until !== undefined && { until: endOf(until) }),
    ...(isAfter && { afterCompletion: true }),
  }
  if (text === '') {
    if (before === undefined && due === undefined) throw new UserError('How often?', example)
    const { step, from, afterCompletion } = before ?? { step: { unit: 'once' as const }, from: today }
    return {
      ...(afterCompletion && { afterCompletion }),
      ...more,
      step,
      from: due === undefined ? from : dayOf(due),
    }
  }
  const step = readStep(text, due ?? today)
  if (step !== undefined && isAfter && due === undefined)
    return completedOn({ ...more, step, from: today, zone, whenFree: 'shift' }, today)
  if (step !== undefined) return { ...more, step, from: due === undefined ? today : dayOf(due) }
  if (/^(?:every|each) /i.test(text))
    throw new UserError(`“${words}” says no rule that comes again.`, example)
  const once = readDue(text.replace(/^(?:once )?on /iu, ''), now, zone)
  if (once === undefined) throw new UserError(`“${words}” says no day.`, example)
  return { ...more, step: { unit: 'once' }, from: dayOf(once) }
}

function endOf(due: Due): string {
  return lastDay(due) ?? dayOf(due)
}

function readStep(words: string, from: string): Step | undefined {
  const text = words
    .toLowerCase()
    .replace(/^(?:every|each|on|the) /u, '')
    .replace(/^the /u, '')
  const nth = /^(\S+) (\p{L}+)(?: day)? of (?:the|each|every) (month|quarter|year)$/u.exec(text)
  const plain: Readonly<Record<string, string>> = {
    day: 'daily',
    'working day': 'daily',
    week: 'weekly',
    month: 'monthly',
    quarter: 'quarterly',
    year: 'yearly',
    annually: 'yearly',
    annual: 'yearly',
    'half year': '6 months',
    'other week': '2 weeks',
  }
  const months = (said: string) => {
    const every = stepOfWords(plain[said] ?? said, from)
    return every?.unit === 'month' ? every.count : undefined
  }
  if (nth) return nthOf(nth[1] ?? '', nth[2] ?? '', months(nth[3] ?? '') ?? 1)
  const inIt = /^(.+) on (?:the )?(\S+) (\p{L}+)(?: day)?$/u.exec(text)
  const each = inIt ? months(inIt[1] ?? '') : undefined
  if (inIt && each !== undefined && inIt[2] !== 'day') return nthOf(inIt[2] ?? '', inIt[3] ?? '', each)
  const dated = /^(.+) on (?:the|day) (\d{1,2})(?:st|nd|rd|th|\.)?$/u.exec(text)
  const count = dated ? months(dated[1] ?? '') : undefined
  const date = Number(dated?.[2])
  if (count !== undefined) return date >= 1 && date <= 31 ? { unit: 'month', count, on: date } : undefined
  const onDay = /^(?:(.+) )?on (\p{L}+)$/u.exec(text)
  const weekday = weekdayNamed(onDay?.[2] ?? text)
  if (weekday !== undefined) {
    const every = stepOfWords(plain[onDay?.[1] ?? 'week'] ?? onDay?.[1] ?? 'weekly', from)
    return every?.unit === 'week' ? { ...every, on: [weekday] } : undefined
  }
  return stepOfWords(plain[text] ?? text, from)
}

function nthOf(ordinal: string, what: string, count: number): Step | undefined {
  const nth = ordinals[ordinal]
  if (what === 'day' && nth === -1) return { unit: 'month', count, on: 'last-day' }
  if (what === 'day' && nth === 1) return { unit: 'month', count, on: 1 }
  if (what === 'working' && nth === 1) return { unit: 'month', count, on: 'first-working-day' }
  const weekday = weekdayNamed(what)
  return weekday === undefined || nth === undefined
    ? undefined
    : { unit: 'month', count, on: { nth, weekday } }
}
