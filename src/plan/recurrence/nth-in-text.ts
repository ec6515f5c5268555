import { nthInSigns } from './nth-in-signs.ts'
import { aSpan, tongues } from './nth-words.ts'
import type { Step } from './recurrence.ts'
import { weekdayNamed } from './weekday-names.ts'

type MonthDay = Extract<Step, { unit: 'month' }>['on']

/** Which day of a span of the calendar is meant. */
export interface NthDay {
  readonly on: MonthDay
  /** The length of the span: 1, 3, 6 or 12. */
  readonly months: number
  /** The words that say so. */
  readonly words: string
}

/** The day that words such as `the last Friday of each quarter` or `premier lundi du mois` name; undefined for none. */
export function nthInText(text: string): NthDay | undefined {
  if (!aSpan.test(text)) return nthInSigns(text)
  for (const { form, nths, working, day, spans } of tongues) {
    const [words = '', nth = '', what = '', span = ''] = form.exec(text) ?? []
    const number = nths.find(([said]) => said.test(nth))?.[1]
    const months = spans.find(([said]) => said.test(span))?.[1]
    if (number === undefined || months === undefined) continue
    const weekday = weekdayNamed(what)
    if (weekday !== undefined) return { on: { nth: number, weekday }, months, words }
    const on = endOfSpan(number, working.test(what), day.test(what))
    if (on !== undefined) return { on, months, words }
  }
  return undefined
}

function endOfSpan(nth: number, isWorking: boolean, isDay: boolean): MonthDay | undefined {
  if (isWorking) return nth === 1 ? 'first-working-day' : nth === -1 ? 'last-working-day' : undefined
  if (!isDay) return undefined
  return nth === 1 ? 1 : nth === -1 ? 'last-day' : undefined
}
