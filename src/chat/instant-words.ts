import type { Inline } from './inline.ts'

type Instant = Extract<Inline, { readonly instant: number }>

const formats = new Map<string, Intl.DateTimeFormat>()

/** An instant in its zone, in words that no platform has to understand: `2 Mar 2026, 09:00`. */
export function instantWords({ instant, zone, show }: Instant): string {
  return formatOf(zone, show).format(instant)
}

/** To make a format takes a hundred times as long as to use it. */
function formatOf(zone: string, show: Instant['show']): Intl.DateTimeFormat {
  const name = `${show} ${zone}`
  const known = formats.get(name)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    ...(show !== 'time' && { dateStyle: 'medium' }),
    ...(show !== 'date' && { timeStyle: 'short' }),
  })
  formats.set(name, made)
  return made
}
