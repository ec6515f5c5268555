import type { Instant } from '../../clock.ts'
import { UserError } from '../../errors.ts'
import { dayIn } from '../day.ts'
import { lastDay } from '../due.ts'
import { readDue } from '../due-words.ts'
import type { Due } from '../item.ts'
import { completedOn } from './after-completion.ts'
import { type NthDay, nthInText } from './nth-in-text.ts'
import { dayOf, stepOfWords } from './of-words.ts'
import type { Recurrence, Step } from './recurrence.ts'
import { weekdayNamed } from './weekday-names.ts'
import { readTimeOfDay } from './weekly.ts'
import { yearlyIn } from './yearly.ts'
import { zoneInText } from './zone-in-text.ts'

const example = 'For example: every 3 months from 2027-01-11 at 9:30'

/** What people say of when something recurs. */
export type Said = Omit<Recurrence, 'whenFree' | 'daysBefore'>

/**
 * Reads `every 3 months from 2027-01-11 at 9:30`, `weekly on Friday`, `first Monday of the month`, `2027-03-01`.
 * What is not said is as before, or begins today.
 * @throws UserError saying what was expected
 */
export function readRule(words: string, before: Said | undefined, now: Instant, teamsZone: string): Said {
  const today = dayIn(teamsZone, now)
  const zoned = zoneInText(words, teamsZone, today)
  let text = words
    .replace(zoned?.said ?? '', '')
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/, (\d{1,2}:\d{2})$/, ' at $1')
  const take = (form: RegExp): string | undefined => {
    const found = form.exec(text)
    if (found) text = text.slice(0, found.index).trim()
    return found?.[1]
  }
  const dayNamed = (said: string | undefined) =>
    said === undefined ? undefined : readDue(said, now, teamsZone, example)
  const time = take(/(?:^|\s)at (\S+(?: ?(?:uhr|[ap]\.?m\.?))?)$/iu)
  const at = time === undefined ? (before?.at ?? '09:00') : readTimeOfDay(time)
  const until = dayNamed(take(/(?:^|\s)until (.+)$/iu))
  const due = dayNamed(take(/(?:^|\s)(?:from|starting|beginning) (.+)$/iu))
  const isAfter = take(/\s(after (?:it is closed|closing|completion|the last one))$/iu) !== undefined
  const isOnWorkingDays = take(/,?\s(or the next working day)$/iu) !== undefined
  const kept = time === undefined && before?.isOwnZone === true ? before.zone : teamsZone
  const zone = zoned?.zone ?? kept
  const more = {
    at,
    zone,
    ...(zone !== teamsZone && { isOwnZone: true }),
    ...(until !== undefined && { until: endOf(until) }),
    ...(isAfter && { afterCompletion: true }),
    ...(isOnWorkingDays && { isOnWorkingDays }),
  }
  if (text === '') {
    if (before === undefined && due === undefined) throw new UserError('How often?', example)
    const { step, from, afterCompletion, ...was } = before ?? { step: { unit: 'once' as const }, from: today }
    return {
      ...(afterCompletion && { afterCompletion }),
      ...('isOnWorkingDays' in was && was.isOnWorkingDays && { isOnWorkingDays: true }),
      ...('until' in was && was.until !== undefined && { until: was.until }),
      ...more,
      step,
      from: due === undefined ? from : dayOf(due),
    }
  }
  const step = readStep(text, due ?? today)
  if (step !== undefined && isAfter && due === undefined)
    return completedOn({ ...more, step, from: today, whenFree: 'shift' }, today)
  if (step !== undefined) return { ...more, step, from: due === undefined ? today : dayOf(due) }
  const yearly = yearlyIn(text, due === undefined ? today : dayOf(due))
  if (yearly !== undefined) return { ...more, ...yearly }
  if (/^(?:every|each) /i.test(text))
    throw new UserError(`“${words}” says no rule that comes again.`, example)
  const once = readDue(text.replace(/^(?:once )?on /iu, ''), now, teamsZone, example)
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
  const nth = nthInText(text)
  if (nth?.words === text) return monthStep(nth.months, nth.on, nth.months > 1)
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
    'half-year': '6 months',
    'other week': '2 weeks',
  }
  const months = (said: string) => {
    const every = stepOfWords(plain[said] ?? said, from)
    return every?.unit === 'month' ? every.count : undefined
  }
  const inIt = /^(.+) on (?:(the|its) )?(\S+ \p{L}+(?: day)?)$/u.exec(text)
  const each = inIt ? months(inIt[1] ?? '') : undefined
  if (inIt && each !== undefined && !inIt[3]?.startsWith('day ')) {
    const on = nthInText(`${inIt[3]} of the month`)?.on
    return on === undefined ? undefined : monthStep(each, on, inIt[2] === 'its' && spans.includes(each))
  }
  const dated = /^(.+) on (?:the|day) (\d{1,2})(?:st|nd|rd|th|\.)?$/u.exec(text)
  const count = dated ? months(dated[1] ?? '') : undefined
  const date = Number(dated?.[2])
  if (count !== undefined) return date >= 1 && date <= 31 ? { unit: 'month', count, on: date } : undefined
  const ofMonth = /^(\d{1,2})(?:st|nd|rd|th) of (?:the|each|every) month$/u.exec(text)
  const on = Number(ofMonth?.[1])
  if (ofMonth) return on >= 1 && on <= 31 ? { unit: 'month', count: 1, on } : undefined
  const onDay = /^(?:(.+) )?on (\p{L}+)$/u.exec(text)
  const weekday = weekdayNamed(onDay?.[2] ?? text)
  if (weekday !== undefined) {
    const every = stepOfWords(plain[onDay?.[1] ?? 'week'] ?? onDay?.[1] ?? 'weekly', from)
    return every?.unit === 'week' ? { ...every, on: [weekday] } : undefined
  }
  return stepOfWords(plain[text] ?? text, from)
}

/** Quarters, half-years and years, in months. */
const spans: readonly number[] = [3, 6, 12]

function monthStep(count: number, on: NthDay['on'], isOfCalendar: boolean): Step {
  return { unit: 'month', count, on, ...(isOfCalendar && { isOfCalendar }) }
}
