import type { Instant } from '../clock.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

function formatIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  })
  formats.set(zone, made)
  return made
}

/** The calendar day (`YYYY-MM-DD`) of an instant in an IANA zone. */
export function dayIn(zone: string, instant: Instant): string {
  return formatIn(zone).format(instant)
}

/** The day `days` after another. */
export function dayAfter(day: string, days: number): string {
  const at = new Date(`${day}T00:00:00Z`)
  at.setUTCDate(at.getUTCDate() + days)
  return at.toISOString().slice(0, 10)
}

/** How many days one day is before another; NaN where one is no day. */
export function daysBetween(one: string, other: string): number {
  return Math.round((Date.parse(other) - Date.parse(one)) / 86_400_000)
}

/** Whether the machine knows an IANA time zone of this name. */
export function isZone(name: string): boolean {
  if (formats.has(name)) return true
  try {
    formatIn(name)
    return true
  } catch {
    return false
  }
}
