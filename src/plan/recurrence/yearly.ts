import { UserError } from '../../errors.ts'
import { monthNamed } from '../calendar-names.ts'
import { isDue } from '../due.ts'
import type { Step } from './recurrence.ts'

const form =
  /^(?:(?:every(?: (\d{1,3}) years| year)|each year|yearly|annually) on|every|each) (?:the )?(?:(\d{1,2})(?:\.|st|nd|rd|th)? (?:of )?(\p{L}{3,})\.?|(\p{L}{3,})\.? (\d{1,2})(?:st|nd|rd|th)?)$/iu

/**
 * `every 15 March` or `every 2 years on 29 February`, begun on the first such day from another on; undefined for what
 * names no day and month.
 * @throws UserError for a day that no year has
 */
export function yearlyIn(
  words: string,
  since: string,
): { readonly step: Step; readonly from: string } | undefined {
  const [, years = '1', before, monthAfter, monthBefore = monthAfter, after = before] = form.exec(words) ?? []
  const month = monthNamed(monthBefore ?? '')
  if (month === undefined) return undefined
  const on = Number(after)
  const inMonth = String(month).padStart(2, '0')
  // The year 2000 has every day that any year has.
  if (!isDue(`2000-${inMonth}-${String(on).padStart(2, '0')}`))
    throw new UserError(
      `“${words}” never comes: no year has that day.`,
      'For example: every year on 28 February at 9:30',
    )
  const dayIn = (year: number) =>
    [on, 28].map((one) => `${year}-${inMonth}-${String(one).padStart(2, '0')}`).find(isDue)
  const year = Number(since.slice(0, 4))
  const from = [dayIn(year), dayIn(year + 1)].find((day) => day !== undefined && day >= since)
  return from === undefined ? undefined : { step: { unit: 'month', count: 12 * Number(years), on }, from }
}
