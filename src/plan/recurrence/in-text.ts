import { nthInText } from './nth-in-text.ts'
import type { Step } from './recurrence.ts'
import { weekdayNamed } from './weekly.ts'

const date = /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b/iu
const join = '\\s*,\\s*|\\s*&\\s*|\\s+(?:and|und|et|y|e|en)\\s+'
const onDays = new RegExp(
  `(?<!\\p{L})(?:every|each|on|jeden|chaque|tous les|les|cada|los|ogni|elke|iedere)\\s+(\\p{L}+(?:(?:${join})\\p{L}+)*)`,
  'giu',
)
const clock =
  /(?<!\p{L})(?:at|um|à|a las?|às|alle|om)\s+(\d{1,2})(?:[:.h](\d{2}))?(?:\s*(?:([ap])\.?m\b|(uhr|uur|h)(?!\p{L})))?/iu

/** The days that a line names for what it says comes every week, month, quarter or year; those of `step` where it names none. */
export function daysInText(text: string, step: Step): Step {
  if (step.unit === 'week' && step.on.length === 1) {
    const named = weekdaysIn(text)
    return named.length === 0 ? step : { ...step, on: named }
  }
  if (step.unit !== 'month') return step
  const nth = nthInText(text)
  if (nth?.months === 1) return { ...step, on: nth.on }
  if (nth?.months === step.count) return { ...step, on: nth.on, isOfCalendar: true }
  if (step.count !== 1) return step
  const on = Number(date.exec(text)?.[1] ?? 0)
  return on >= 1 && on <= 31 ? { ...step, on } : step
}

/** The time of day that a line names, `14:00`; undefined for none. */
export function timeInText(text: string): string | undefined {
  const [, hours = '', minutes, half, hour24] = clock.exec(text) ?? []
  if (hours === '' || (minutes ?? half ?? hour24) === undefined) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0)
  const isTime = hour <= 23 && Number(minutes ?? 0) <= 59
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes ?? '00'}` : undefined
}

/** Short forms are words of other languages as well: “every so often” comes on no Sunday. */
const shortest = 5

/** The days of the week on which a line says that something comes, 1 for Monday. */
export function weekdaysIn(text: string): number[] {
  const words = [...text.matchAll(onDays)].flatMap(([, days = '']) => days.split(new RegExp(join, 'iu')))
  const long = words.filter((word) => word.length >= shortest)
  return [...new Set(long.flatMap((word) => weekdayNamed(word) ?? []))].toSorted()
}
