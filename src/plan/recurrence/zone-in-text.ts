import { Temporal } from 'temporal-polyfill'
import { isZone } from '../day.ts'

/** What people write behind a time, by the zone that keeps it; `IST` and `CST` are of several countries. */
const zones: readonly (readonly [RegExp, string])[] = [
  [/^(?:UTC|GMT|Z)$/u, 'UTC'],
  [/^(?:WET|WEST)$/u, 'Europe/Lisbon'],
  [/^BST$/u, 'Europe/London'],
  [/^(?:CET|CEST|MEZ|MESZ|HNEC|HAEC)$/u, 'Europe/Berlin'],
  [/^(?:EET|EEST)$/u, 'Europe/Helsinki'],
  [/^(?:MSK|МСК|мск)$/u, 'Europe/Moscow'],
  [/^(?:ET|EST|EDT)$/u, 'America/New_York'],
  [/^(?:CT|CDT)$/u, 'America/Chicago'],
  [/^(?:MT|MDT)$/u, 'America/Denver'],
  [/^(?:PT|PST|PDT)$/u, 'America/Los_Angeles'],
  [/^BRT$/u, 'America/Sao_Paulo'],
  [/^JST$/u, 'Asia/Tokyo'],
  [/^KST$/u, 'Asia/Seoul'],
  [/^SGT$/u, 'Asia/Singapore'],
  [/^(?:AEST|AEDT)$/u, 'Australia/Sydney'],
  [/^(?:NZST|NZDT)$/u, 'Pacific/Auckland'],
]

const behindTime =
  /(?<=\d(?:\s?(?:h|[ap]\.?m\.?|uhr|uur))?)\s?[([]?([A-ZМСКмск]{2,4}|(?<=\d)Z|[A-Z]\p{L}+\/[A-Z][\p{L}_]+)(?![\p{L}\d+-])[)\]]?/gu

/** An IANA zone, and the words that name it with the blank before them. */
interface NamedZone {
  readonly zone: string
  readonly said: string
}

/** The zone that a line names behind its time; it is the team's where both keep the same time. */
export function zoneInText(text: string, teamsZone: string, today: string): NamedZone | undefined {
  for (const [said, named = ''] of text.matchAll(behindTime)) {
    const zone = zoneNamed(named)
    if (zone !== undefined) return { zone: keepSameTime(zone, teamsZone, today) ? teamsZone : zone, said }
  }
  return undefined
}

function zoneNamed(name: string): string | undefined {
  if (name.includes('/')) return isZone(name) ? name : undefined
  return zones.find(([form]) => form.test(name))?.[1]
}

/** In winter and in summer. */
function keepSameTime(one: string, other: string, today: string): boolean {
  return ['01-15', '07-15'].every((day) => {
    const noon = Temporal.PlainDateTime.from(`${today.slice(0, 4)}-${day}T12:00`)
    return noon.toZonedDateTime(one).offset === noon.toZonedDateTime(other).offset
  })
}
