import { Temporal } from 'temporal-polyfill'
import { z } from 'zod'
import type { Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import { readTimeOfDay } from './recurrence/weekly.ts'

/** From a local time of day until another, over midnight where it is the later one. */
export const quietHoursSchema = z.object({ from: z.string(), to: z.string(), zone: z.string() })
export type QuietHours = z.infer<typeof quietHoursSchema>

/** Reads `20:00-8:00`. @throws UserError saying what was expected */
export function readQuietHours(words: string, zone: string): QuietHours {
  const [from = '', to = '', ...more] = words.trim().split(/\s*(?:-|–|to|until)\s*/u)
  if (from === '' || to === '' || more.length > 0)
    throw new UserError(
      `“${words.trim()}” are no hours.`,
      'For example: /roadmap me quiet 20:00-8:00, or off',
    )
  return { from: readTimeOfDay(from), to: readTimeOfDay(to), zone }
}

/** The first instant from one on that is not within somebody's quiet hours. */
export function afterQuietHours({ from, to, zone }: QuietHours, now: Instant): Instant {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone)
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' })
  const isOverMidnight = from > to
  const isQuiet = isOverMidnight ? time >= from || time < to : time >= from && time < to
  if (!isQuiet) return now
  const day = isOverMidnight && time >= from ? local.toPlainDate().add({ days: 1 }) : local.toPlainDate()
  return day.toZonedDateTime({ timeZone: zone, plainTime: to }).epochMilliseconds
}
