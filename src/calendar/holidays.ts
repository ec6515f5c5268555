import { UserError } from '../errors.ts'
import { dayAfter } from '../plan/day.ts'
import type { Holidays } from '../plan/settings.ts'

/** The years that are looked up, counted from this one: what fell on a holiday in December may be held in January. */
const years = [-1, 0, 1, 2]

/**
 * The public holidays of a region around a year, for the plan of a key. The library is loaded when first asked for: most teams set none.
 * @throws UserError for a region that it does not know
 */
export async function holidaysOf(region: string, year: number, key: string): Promise<Holidays> {
  const { default: Calendar } = await import('date-holidays')
  const [country = '', state, part] = region.toUpperCase().split(/[-\s]/)
  const calendar = new Calendar()
  const states = Object.keys(calendar.getStates(country) ?? {})
  if (calendar.getCountries()[country] === undefined || (state !== undefined && !states.includes(state)))
    throw new UserError(
      `No holidays are known of “${region}”.`,
      `Say a country or a part of it, for example: /roadmap settings ${key} holidays ${states.length > 0 ? `${country}-${states[0]}` : 'DE-BY'}`,
    )
  calendar.init(country, state ?? '', part ?? '')
  const days = years
    .flatMap((ahead) => calendar.getHolidays(year + ahead))
    .filter(({ type }) => type === 'public')
    .flatMap(wholeDays)
  return { region: region.toUpperCase(), days: [...new Set(days)].toSorted() }
}

/**
 * The days that a holiday takes whole, from its first on: none of half a day's. One of the Islamic calendar begins on
 * the evening before that, and the day on which clocks are set has an hour more or less.
 */
function wholeDays({ date, start, end }: { date: string; start: Date; end: Date }): readonly string[] {
  const hours = (end.getTime() - start.getTime()) / 3_600_000
  return Array.from({ length: Math.floor((hours + 1) / 24) }, (_, ahead) =>
    dayAfter(date.slice(0, 10), ahead),
  )
}
