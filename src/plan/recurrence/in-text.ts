import { type NthDay, nthInText } from './nth-in-text.ts'
import type { Step } from './recurrence.ts'
import { weekdayNamed } from './weekly.ts'

const date = /\bon\s+the\s+(\d{1,2})(?:st|nd|rd|th)\b/iu
const join = '\\s*,\\s*|\\s*&\\s*|\\s+(?:and|und|et|y|e|en)\\s+'
const onDays = new RegExp(
  `(?<!\\p{L})(?:every|each|on|jeden|chaque|tous les|les|cada|los|ogni|elke|iedere)\\s+(?:(?:other|second|zweiten?|andere|tweede)\\s+)?(\\p{L}+(?:(?:${join})\\p{L}+)*)`,
  'giu',
)
/** `Mondays`, `donnerstags`. */
const plural =
  /(?<!\p{L})((?:mon|tues|wednes|thurs|fri|satur|sun)days|(?:mon|diens|donners|frei|sams|sonn)tags|mittwochs)(?!\p{L})/giu
/** `Monday morning, …`, `Le vendredi : …`: the day on which the line begins. */
const first =
  /^[^\p{L}\d]*(?:(?:le|il|el|los|am|op|på|w|v|в|во|у)\s)?(\p{L}{4,}?)(?:[\s-]?(?:morning|afternoon|evening|morgen|vormittag|nachmittag|abend|ochtend|middag|avond|matin|mattina|förmiddag|eftermiddag)s?)?(?:\s?[,:：]|\s(?:at|um|à|a las?|alle|om|kl\.?|o|в|ve)?\s?\d)/iu
const clock =
  /(?<!\p{L})(?:at|um|à|a las?|às|alle|om)\s+(\d{1,2})(?:[:.h](\d{2}))?(?:\s*(?:([ap])\.?m\b|(uhr|uur|h)(?!\p{L})))?/iu

/** `Mondays, 10:15`, `dienstags 9:30 Uhr`, `9 h 40`: a time without a word before it. */
const bareClock =
  /(?<![\d:.,/-])(\d{1,2})(?:(?::|\s?h\s?)(\d{2})(?![\d:])(?:\s*([ap])\.?m(?![\p{L}]))?|\s?(uhr|uur|h)(?!\p{L}))/iu

/** The days that a line names for what it says comes every week, month, quarter or year; those of `step` where it names none. */
export function daysInText(text: string, step: Step): Step {
  if (step.unit === 'week' && step.on.length === 1) {
    const named = weekdaysIn(text)
    return named.length === 0 ? step : { ...step, on: named }
  }
  if (step.unit !== 'month') return step
  const nth = nthInText(text) ?? nthOfMonth(text)
  if (nth?.months === 1) return { ...step, on: nth.on }
  if (nth?.months === step.count) return { ...step, on: nth.on, isOfCalendar: true }
  if (step.count !== 1) return step
  const on = Number(date.exec(text)?.[1] ?? 0)
  return on >= 1 && on <= 31 ? { ...step, on } : step
}

/** `every first Thursday`: that it is the month's goes without saying. */
function nthOfMonth(text: string): NthDay | undefined {
  const said = everyNth.exec(text)?.[1]
  if (said === undefined) return undefined
  return ofTheMonth.map((month) => nthInText(`${said} ${month}`)).find((found) => found !== undefined)
}

const everyNth =
  /(?<!\p{L})(?:every|each|jeden|chaque|tous les|cada|todos los|ogni|elke|iedere)\s+([\p{L}\d.]+\s+\p{L}+)(?!\p{L})/iu
const ofTheMonth = ['of the month', 'im Monat', 'du mois', 'del mes', 'do mês', 'del mese', 'van de maand']

/** The time of day that a line names, `14:00`; undefined for none. */
export function timeInText(text: string): string | undefined {
  return timeAfter(clock, text) ?? timeAfter(bareClock, text)
}

function timeAfter(form: RegExp, text: string): string | undefined {
  const [, hours = '', minutes, half, hour24] = form.exec(text) ?? []
  if (hours === '' || (minutes ?? half ?? hour24) === undefined) return undefined
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (/p/iu.test(half) ? 12 : 0)
  const isTime = hour <= 23 && Number(minutes ?? 0) <= 59
  return isTime ? `${String(hour).padStart(2, '0')}:${minutes ?? '00'}` : undefined
}

/** Short forms are words of other languages as well: “every so often” comes on no Sunday. */
const shortest = 5

/** The days of the week on which a line says that something comes, 1 for Monday. */
export function weekdaysIn(text: string): number[] {
  const words = [
    ...[...text.matchAll(onDays)].flatMap(([, days = '']) => days.split(new RegExp(join, 'iu'))),
    ...[...text.matchAll(plural)].map(([, day = '']) => day),
    first.exec(text)?.[1] ?? '',
  ]
  const long = words.filter((word) => word.length >= shortest)
  return [...new Set(long.flatMap((word) => weekdayNamed(word) ?? []))].toSorted()
}
