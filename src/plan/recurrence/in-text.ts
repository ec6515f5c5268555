import type { Step } from './recurrence.ts'
import { weekdayNamed } from './weekly.ts'

const nths: Readonly<Record<string, 1 | 2 | 3 | 4 | 5 | -1>> = {
  ...{ first: 1, second: 2, third: 3, fourth: 4, fifth: 5, last: -1 },
  ...{ '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, '5th': 5 },
}
const nthDay =
  /\b(first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)\s+(?:(work(?:ing)?|business)\s+)?(\p{L}+)\s+(?:of|in)\s+(?:the|each|every|a)\s+month\b/iu
const date = /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b/iu
const onDays = /\b(?:every|each|on)\s+((?:\p{L}+)(?:(?:\s*,\s*|\s+and\s+|\s*&\s*)\p{L}+)*)/giu
const clock = /\bat\s+(\d{1,2})(?:[:.](\d{2}))?(?:\s*([ap])\.?m\b)?/iu

/** The days that a line names for what it says comes every week or month; those of `step` where it names none. */
export function daysInText(text: string, step: Step): Step {
  if (step.unit === 'week' && step.on.length === 1) {
    const named = weekdaysIn(text)
    return named.length === 0 ? step : { ...step, on: named }
  }
  if (step.unit !== 'month' || step.count !== 1) return step
  const [, nth = '', working, what = ''] = nthDay.exec(text) ?? []
  const weekday = weekdayNamed(what)
  const number = nths[nth.toLowerCase()]
  if (number !== undefined && weekday !== undefined) return { ...step, on: { nth: number, weekday } }
  if (number === 1 && working !== undefined) return { ...step, on: 'first-working-day' }
  if (number === -1 && what.toLowerCase() === 'day') return { ...step, on: 'last-day' }
  const on = Number(date.exec(text)?.[1] ?? 0)
  return on >= 1 && on <= 31 ? { ...step, on } : step
}

/** The time of day that a line names, `14:00`; undefined for none. */
export function timeInText(text: string): string | undefined {
  const [, hours = '', minutes, half] = clock.exec(text) ?? []
  if (hours === '' || (minutes === undefined && half === undefined)) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0)
  const isTime = hour <= 23 && Number(minutes ?? 0) <= 59
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes ?? '00'}` : undefined
}

/** Short forms are words of other languages as well: “every so often” comes on no Sunday. */
const shortest = 5

/** The days of the week on which a line says that something comes, 1 for Monday. */
export function weekdaysIn(text: string): number[] {
  const words = [...text.matchAll(onDays)].flatMap(([, days = '']) =>
    days.split(/\s*,\s*|\s+and\s+|\s*&\s*/u),
  )
  const long = words.filter((word) => word.length >= shortest)
  return [...new Set(long.flatMap((word) => weekdayNamed(word) ?? []))].toSorted()
}
