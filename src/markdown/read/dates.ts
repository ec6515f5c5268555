import { isDue } from '../../plan/due.ts'
import { halfWidth } from '../../plan/half-width.ts'
import type { Due } from '../../plan/item.ts'
import { smallLetters } from './cue.ts'
import { type DateForm, writtenIn } from './date-form.ts'
import { amongForms, partsIn } from './date-parts.ts'
import { datedForms, shortYearForms } from './dated-forms.ts'
import { endForms, mayEnd } from './end-forms.ts'
import { rememberingBeside } from './remembering.ts'
import { mayNameSeason, seasonForms } from './season-forms.ts'
import { weekAlone, weekForms } from './week-forms.ts'
import { endOfWeek, monthOfWeek } from './weeks.ts'
import { bareForms, cellForms, yearlessForms } from './yearless-forms.ts'
import type { Near } from './years.ts'

/** A date found in a text, as precise as it is written, and its range. */
export interface FoundDate {
  readonly due: Due
  readonly from: number
  readonly to: number
}

const openAfter =
  /^[)\]]?\s{0,3}(?:\+|onwards?|and (?:later|beyond|on)|& beyond|or later|und später|ff|et après|et au-delà|y (?:después|más allá)|e (?:além|depois)|und danach|en adelante|em diante|e oltre|en later|и далее|i później|in poi|in avanti|y siguientes|e seguintes|et suivants?|aufwärts|i dalej|en verder|og (?:fr[ea]m(?:over|efter|ad)?|videre|senere|utover|etter|derefter|deretter)(?![\p{L}])|ve (?:sonra|ötesi)|sonrası|['’](?:den|dan|ten|tan) (?:itibaren|sonra)|以降|以后|及以后|起|이후)/iu
const openBefore =
  /(?<![\p{L}])(?:(?:starting|beginning)(?: in| from| on)?|earliest|tidigast|from|after|not before|ab|frühestens|nach|à partir de|dès|après|a partir de|desde|después de|após|a partire da(?:l)?|dopo|da|dal|dall['’]|vanaf|na|начиная с|с|после|od|po|fra(?: og med)?|tidligst|efter|etter)\s{1,3}$/iu

const opens = /^(?:ab|dès|à partir de|a partir de|a partire da|vanaf)\s/iu

/** Where a text stands that may be nothing but a date. */
export type Alone = 'title' | 'cell'

/** Every date in a text; where two forms overlap, the more telling one. Those without a year need one that is near. */
export const datesIn = rememberingBeside(findDates, (near?, alone?) => nearKey(near) * 3 + placeKey(alone))

/** A number for each year, month and order. */
export function nearKey(near?: Near): number {
  if (near === undefined) return 0
  const { year, month = 0, first, isEnd, weeks } = near
  const order = first === undefined ? 0 : first === 'day' ? 1 : 2
  return (((year * 13 + month) * 3 + order) * 2 + (isEnd ? 1 : 0)) * 2 + (weeks ? 1 : 0)
}

function placeKey(alone?: Alone): number {
  return alone === undefined ? 0 : alone === 'title' ? 1 : 2
}

function findDates(written: string, near?: Near, alone?: Alone): readonly FoundDate[] {
  const text = written.replace(/[０-９．／－]/g, halfWidth)
  const [hasYear, hasShortYear] = [aYear.test(text), aShortYear.test(text)]
  if (near === undefined && !hasYear && !hasShortYear) return []
  const has = partsIn(text)
  const forms = [
    ...(hasYear && mayNameSeason(text) ? seasons(has) : []),
    ...(hasYear ? dated(has) : []),
    ...(hasShortYear ? shortYear(has) : []),
    ...(near === undefined ? [] : yearless(has)),
    ...(near?.weeks ? weeks(has) : []),
    ...(near === undefined || !mayEnd(text) ? [] : ends(has)),
    ...(near === undefined || alone === undefined ? [] : bare(has)),
    ...(near === undefined || alone !== 'cell' ? [] : inCells(has)),
  ]
  if (forms.length === 0) return []
  const small = smallLetters(text)
  const found: FoundDate[] = []
  for (const form of forms) collect(text, small, form, near, found)
  return found.sort((a, b) => a.from - b.from)
}

const seasons = amongForms(seasonForms)
const dated = amongForms(datedForms)
const shortYear = amongForms(shortYearForms)
const yearless = amongForms(yearlessForms)
const weeks = amongForms(weekForms)
const ends = amongForms(endForms)
const bare = amongForms(bareForms)
const inCells = amongForms([...cellForms, weekAlone])

/** Every form with a year has one of these. */
const aYear = /20\d\d|'\d\d|H\s?\d\d|[FC]Y\s?\d\d|[23]\d\s?[年년]|令和/i

/** Every form with the last digits of a year alone has one of these. */
const aShortYear = /[./TSQ-]\s?[23]\d(?!\d)/i

function collect(
  text: string,
  small: string,
  { expression, read }: DateForm,
  near: Near | undefined,
  found: FoundDate[],
): void {
  expression.lastIndex = 0
  for (let match = expression.exec(small); match !== null; match = expression.exec(small)) {
    const from = match.index
    const to = from + match[0].length
    const said = read(writtenIn(text, match), near)
    const due = near !== undefined && said.startsWith('YEAR-') ? inYear(said, near) : said
    const open = !due.endsWith('+') && isOpen(text, from, to) && isDue(`${due}+`)
    // What only looks like a date may hide the beginning of one.
    if (!isDue(due)) expression.lastIndex = from + 1
    else if (!found.some((one) => from < one.to && to > one.from))
      found.push({ due: open ? `${due}+` : due, from, to })
  }
}

function isOpen(text: string, from: number, to: number): boolean {
  return (
    opens.test(text.slice(from, to)) ||
    openAfter.test(text.slice(to, to + 24)) ||
    openBefore.test(text.slice(Math.max(0, from - 24), from))
  )
}

function inYear(said: string, { year, month, isEnd }: Near): string {
  const rest = said.slice('YEAR-'.length)
  const week = rest.startsWith('W') ? Number(rest.slice(1)) : undefined
  const own =
    week !== undefined
      ? monthOfWeek(week)
      : rest.startsWith('Q')
        ? Number(rest.slice(1)) * 3
        : Number(rest.slice(0, 2))
  const isBehind = isEnd === true && month !== undefined && own > month + 6
  const of =
    month === undefined ? year : isBehind ? year - 1 : isEnd !== true && own + 3 < month ? year + 1 : year
  return week === undefined ? `${of}-${rest}` : (endOfWeek(of, week) ?? '')
}
