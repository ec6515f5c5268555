import type { Inline } from '../chat/inline.ts'
import type { Instant } from '../clock.ts'
import type { Due } from '../plan/item.ts'
import { type Kind, kindOf } from '../plan/kinds/index.ts'
import type { State } from '../plan/state.ts'

export const signs: Readonly<Record<State, string>> = {
  open: '⬜',
  in_progress: '🔄',
  blocked: '⛔',
  done: '✅',
  dropped: '➖',
  at_risk: '⚠️',
  not_ready: '❌',
  none: '▫️',
}

export const stateWords: Readonly<Record<State, string>> = {
  open: 'open',
  in_progress: 'in progress',
  blocked: 'blocked',
  done: 'done',
  dropped: 'dropped',
  at_risk: 'at risk',
  not_ready: 'not ready',
  none: 'without a state',
}

/** `1 task`, `3 criteria`. */
export function countOf(count: number, kind: Kind): string {
  return `${count} ${nameFor(count, kind)}`
}

/** `1 day`, `2 days`: of words whose plural takes an s. */
export function numberOf(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`
}

/** `task`, or `criteria` for any number but one. */
export function nameFor(count: number, kind: Kind): string {
  const { name, plural } = kindOf(kind)
  return count === 1 ? name : plural
}

/** A due date in words of a language: `30 June 2025`, `June 2025`, `Q2 2026`, `2027 or later`. */
export function dueWords(due: Due, language: string): string {
  const open = due.endsWith('+')
  const [year, part, day] = due.replace('+', '').split('-')
  const words = part?.startsWith('Q') ? `${part} ${year}` : dateWords(Number(year), part, day, language)
  return open ? `${words} or later` : words
}

function dateWords(
  year: number,
  month: string | undefined,
  day: string | undefined,
  language: string,
): string {
  if (month === undefined) return String(year)
  return formatOf(language, day !== undefined).format(Date.UTC(year, Number(month) - 1, Number(day ?? 1)))
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** To make a format takes a hundred times as long as to use it. */
function formatOf(language: string, withDay: boolean): Intl.DateTimeFormat {
  const name = `${language} ${withDay}`
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'long', timeZone: 'UTC' }
  if (withDay) options.day = 'numeric'
  const format = formats.get(name) ?? new Intl.DateTimeFormat(language, options)
  formats.set(name, format)
  return format
}

export function at(instant: Instant, zone: string): Inline {
  return { instant, zone, show: 'both' }
}

/** `a, b and c`. */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
