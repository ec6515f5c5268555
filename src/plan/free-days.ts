import { UserError } from '../errors.ts'
import { dayAfter } from './day.ts'
import { isDue } from './due.ts'
import type { IsFree } from './recurrence/days.ts'
import type { Pause, Settings } from './settings.ts'

/** Which days nobody works on: holidays of the team's region, and its own pauses. */
export function freeDays(settings: Pick<Settings, 'holidays' | 'pauses'>): IsFree {
  const days = new Set(settings.holidays?.days)
  return (day) => days.has(day) || isPause(day, settings)
}

/** Whether a day is one of a team's own pauses. */
export function isPause(day: string, { pauses = [] }: Pick<Settings, 'pauses'>): boolean {
  return pauses.some(({ from, to }) => from <= day && day <= to)
}

/** A team pauses at most so long, days. */
const longest = 366

/** Reads `2026-12-24..2027-01-02`, or a day alone. @throws UserError saying what was expected */
export function readPause(words: string, key: string): Pause {
  const [from = '', to = from, ...more] = words.trim().split(/\s*(?:\.\.|–|until|to)\s*/u)
  const isDay = (word: string) => word.length === 10 && isDue(word)
  if (!isDay(from) || !isDay(to) || more.length > 0)
    throw new UserError(
      `“${words.trim()}” are no days.`,
      `For example: /roadmap settings ${key} pause 2026-12-24..2027-01-02, or none`,
    )
  if (to < from) throw new UserError(`The pause would end on ${to}, before it begins on ${from}.`)
  if (to > dayAfter(from, longest)) throw new UserError(`A pause has at most ${longest} days.`)
  return { from, to }
}
