import { isDue } from '../../plan/due.ts'
import type { Doubt } from '../../plan/reading.ts'
import type { Words } from '../outline/words.ts'
import type { Outline } from '../outline.ts'
import type { DateForm } from './date-form.ts'
import { datedForms, shortYearForms } from './dated-forms.ts'
import { datesIn } from './dates.ts'
import { monthWord } from './months.ts'
import { yearlessForms } from './yearless-forms.ts'
import type { Near } from './years.ts'

/** A day that no calendar has, as it stands in a text, and what else was read there. */
interface Unreal {
  readonly said: string
  readonly line: number
  readonly readAs?: string
}

/** So many are quoted. */
const most = 5

/** Without one of these, no day of a month can be one too many. */
const aLateDay = /(?<!\d)(?:29|[3-9]\d)(?!\d)/

/** Without a year, numbers alone may be anything. */
const withMonth = yearlessForms.filter((one) => one.isWide || one.expression.source.includes(monthWord))
const withYear = [...datedForms, ...shortYearForms]

/** What a document calls a date that no calendar has: 31 February, or 29 February of a year that has none. */
export function doubtsAboutDates({ units }: Outline, text: string, near: Near | undefined): readonly Doubt[] {
  const found = [
    ...frontMatter(text).flatMap(([line, words]) => unrealIn(words, line, near)),
    ...units.flatMap((unit) => {
      const words =
        unit.type === 'row' ? unit.cells : unit.type === 'paragraph' ? unit.lines : unit.words.lines()
      return words.flatMap((one) => unrealIn(prose(one), one.line, near))
    }),
  ]
  const [first, second] = found
  if (first === undefined) return []
  const lines = [...new Set(found.map(({ line }) => line))].sort((one, other) => one - other)
  return [{ about: 'unreal-date', lines, says: second === undefined ? oneSays(first) : allSay(found) }]
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

function unrealIn(text: string, line: number, near: Near | undefined): readonly Unreal[] {
  if (!aLateDay.test(text)) return []
  const dates = datesIn(text, near)
  const found: (Unreal & { readonly from: number; readonly to: number })[] = []
  for (const { form, hasYear } of forms)
    for (const match of text.matchAll(form.expression)) {
      const [said] = match
      const [from, to] = [match.index, match.index + said.length]
      const isTold = [...found, ...dates.filter(({ due }) => due.length === 10)].some(
        (one) => from < one.to && to > one.from,
      )
      if (isTold || !isUnreal(form.read(match, near), hasYear, near)) continue
      // “In April 31 customers”
      if (!hasYear && /^\p{L}/u.test(said) && /^\s{1,2}\p{L}/u.test(text.slice(to))) continue
      const readAs = dates.find((one) => from < one.to && to > one.from)?.due
      found.push({ said: said.trim(), line, from, to, ...(readAs !== undefined && { readAs }) })
    }
  return found
}

const forms: readonly { readonly form: DateForm; readonly hasYear: boolean }[] = [
  ...withYear.map((form) => ({ form, hasYear: true })),
  ...withMonth.map((form) => ({ form, hasYear: false })),
]

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
