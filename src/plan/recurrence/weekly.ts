import { UserError } from '../../errors.ts'
import { halfWidth } from '../half-width.ts'
import { weekdayNamed } from './weekday-names.ts'

/** A day of the week, 1 for Monday, and a local time of day. @throws UserError saying what was expected */
export function readWeekly(words: string): { readonly weekday: number; readonly at: string } {
  const [day = '', ...time] = words.trim().split(/[\s,]+/)
  const weekday = weekdayNamed(day)
  if (weekday === undefined)
    throw new UserError(`“${day}” is no day of the week.`, 'For example: Monday 9:30')
  return { weekday, at: readTimeOfDay(time.join(' ')) }
}

/** What stands before a time, by language. */
const before = /^(?:at|um|gegen|à|a las?|às|alle|om|o|w|v|в|о|об|kl\.?|klo|saat) /iu

/** A local time of day, `09:30`. @throws UserError saying what was expected */
export function readTimeOfDay(words: string): string {
  const [, hour, minute = '00', half] =
    /^(\d{1,2})(?:[:.h時点點时시]\s?(\d{2}))?(?:\s?uhr|h|[時点點时시分분]|\s?([ap])\.?m\.?)?$/iu.exec(
      halfWidth(words).trim().replace(before, ''),
    ) ?? []
  const isHour = half === undefined ? Number(hour) <= 23 : Number(hour) >= 1 && Number(hour) <= 12
  if (hour === undefined || !isHour || Number(minute) > 59)
    throw new UserError(words === '' ? 'At what time?' : `“${words}” is no time of day.`, 'For example: 9:30')
  const inDay = half === undefined ? hour : String((Number(hour) % 12) + (/p/iu.test(half) ? 12 : 0))
  return `${inDay.padStart(2, '0')}:${minute}`
}
