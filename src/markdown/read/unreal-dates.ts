import { isDue } from '../../plan/due.ts'
import type { Doubt } from '../../plan/reading.ts'
import { monthWord } from '../months.ts'
import type { Words } from '../outline/words.ts'
import type { Outline, Unit } from '../outline.ts'
import { smallLetters } from './cue.ts'
import { type DateForm, writtenIn } from './date-form.ts'
import { amongForms, partsIn } from './date-parts.ts'
import { datedForms, shortYearForms } from './dated-forms.ts'
import { datesIn, nearKey } from './dates.ts'
import { rememberingBeside } from './remembering.ts'
import { yearlessForms } from './yearless-forms.ts'
import type { Near } from './years.ts'

/** A day that no calendar has, as it stands in a text, and what else was read there. */
interface Unreal {
  readonly said: string
  readonly from: number
  readonly to: number
  readonly readAs?: string
}

/** So many are quoted. */
const most = 5

/** Without one of these, no day of a month can be one too many. */
const aLateDay = /(?<!\d)(?:29|[3-9]\d)(?!\d)/

/** Without a year, numbers alone may be anything. */
const withMonth = sortOf(
  yearlessForms.filter((one) => one.isWide || one.source.includes(monthWord)),
  false,
)
const withYear = sortOf([...datedForms, ...shortYearForms], true)

interface Sort {
  readonly those: (has: number) => readonly DateForm[]
  readonly hasYear: boolean
}

function sortOf(forms: readonly DateForm[], hasYear: boolean): Sort {
  return { those: amongForms(forms), hasYear }
}

/** What a document calls a date that no calendar has: 31 February, or 29 February of a year that has none. */
export function doubtsAboutDates({ units }: Outline, text: string, near: Near | undefined): readonly Doubt[] {
  const found: Unreal[] = []
  const on = new Set<number>()
  const look = (words: string, line: number) => {
    const there = unrealIn(words, near)
    if (there.length > 0) on.add(line)
    found.push(...there)
  }
  for (const [line, words] of frontMatter(text)) if (aLateDay.test(words)) look(words, line)
  for (const unit of units)
    for (const words of wordsOf(unit)) if (aLateDay.test(words.text)) look(prose(words), words.line)
  const [first, second] = found
  if (first === undefined) return []
  const lines = [...on].sort((one, other) => one - other)
  return [{ about: 'unreal-date', lines, says: second === undefined ? oneSays(first) : allSay(found) }]
}

function wordsOf(unit: Unit): readonly Words[] {
  if (unit.type === 'row') return unit.cells
  return unit.type === 'paragraph' ? unit.lines : unit.words.lines()
}

function oneSays({ said, readAs }: Unreal): string {
  return `“${said}” is no date that exists: ${readAs === undefined ? 'I left it unread' : `I took it for ${readAs}`}.`
}

function allSay(found: readonly Unreal[]): string {
  const quoted = found
    .slice(0, most)
    .map(({ said, readAs }) => `“${said}” (${readAs === undefined ? 'unread' : `taken for ${readAs}`})`)
  const rest = found.length - quoted.length
  return `${found.length} dates do not exist: ${quoted.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`
}

const unrealIn = rememberingBeside(findUnreal, nearKey)

function findUnreal(text: string, near: Near | undefined): readonly Unreal[] {
  const has = partsIn(text)
  const forms = [...among(withYear, has), ...among(withMonth, has)]
  if (forms.length === 0) return []
  const dates = datesIn(text, near)
  const small = smallLetters(text)
  const found: Unreal[] = []
  for (const { form, hasYear } of forms)
    for (const match of small.matchAll(form.expression)) {
      const [from, to] = [match.index, match.index + match[0].length]
      const said = text.slice(from, to)
      const isTold = [...found, ...dates.filter(({ due }) => due.length === 10)].some(
        (one) => from < one.to && to > one.from,
      )
      if (isTold || !isUnreal(form.read(writtenIn(text, match), near), hasYear, near)) continue
      // “In April 31 customers”
      if (!hasYear && /^\p{L}/u.test(said) && /^\s{1,2}\p{L}/u.test(text.slice(to))) continue
      const readAs = dates.find((one) => from < one.to && to > one.from)?.due
      found.push({ said: said.trim(), from, to, ...(readAs !== undefined && { readAs }) })
    }
  return found
}

const among = ({ those, hasYear }: Sort, has: number) => those(has).map((form) => ({ form, hasYear }))

/** Where no year is told, only what no year has. */
function isUnreal(due: string, hasYear: boolean, near: Near | undefined): boolean {
  const [, year = '', month = '', day = ''] = /^(YEAR|\d{4})-(\d{2})-(\d{2})$/.exec(due) ?? []
  if (day === '' || !isDue(`2000-${month}`) || (!hasYear && Number(day) > 31)) return false
  const inYear = year === 'YEAR' ? (near?.year ?? 2000) : year
  return Number(day) > 0 && !isDue(`${inYear}-${month}-${day}`)
}

/** Code names no dates. */
function prose({ text, code }: Words): string {
  return code.reduce(
    (left, { from, to }) => left.slice(0, from) + '◦'.repeat(to - from) + left.slice(to),
    text,
  )
}

function frontMatter(text: string): readonly (readonly [number, string])[] {
  const [whole] = /^---\r?\n[\s\S]{0,4000}?\n---/.exec(text) ?? []
  return whole === undefined ? [] : whole.split('\n').map((words, at) => [at + 1, words] as const)
}
