import { defineRule } from './rule.ts'
import type { Sheet } from './sheet.ts'
import { ascending, labelOf } from './words.ts'

const forms: readonly RegExp[] = [
  /(?<![\w./-])(?:TBD|TBA|TBC|FIXME|T\.B\.D\.)(?![\w/-])/,
  /(?<![\w./-])X{3,}(?![\w./-])/,
  /\blorem ipsum\b/i,
  /[[(<]placeholder[\])>]|\bplaceholder text\b/i,
  /\[(?:[a-z]+[- ])+(?:link|url|hash|here|name|date|number|id)\](?![([])/,
  /\[(?:insert|your|add|fill in)\b[^\]]{0,40}\](?![([])/i,
  /<(?:insert|your|add)\b[^>]{0,40}>/i,
  /(?<!\?)\?{3}(?!\?)/,
]
/** Placeholders only where they are all that is said. */
const whole = /^(?:placeholder|TODO|YYYY(?:-MM(?:-DD)?)?|DD\.MM\.YYYY|DD\/MM\/YYYY)$/
const aboutForm = /\b(?:format|pattern|template|syntax|convention)\b/i
const nowhere = /^(?:#|TBD|TODO|url|link|https?:\/\/(?:TBD|TODO|…|\.\.\.).*)$/i

/** What was to be filled in later, and was not. */
export const placeholders = defineRule({
  name: 'placeholders',
  find(sheet) {
    const found = new Map<string, { lines: number[]; words: string[] }>()
    for (const { line, text, placeholder, where } of everyPlace(sheet)) {
      const key = `${placeholder}\n${where}`
      const one = found.get(key) ?? { lines: [], words: [placeholder] }
      one.lines.push(line)
      one.words.push(text)
      found.set(key, one)
    }
    return [...found].map(([key, { lines, words }]) => ({
      lines: ascending(lines),
      words,
      says: `${key.split('\n')[0]} still stands ${lines.length === 1 ? 'there' : `in ${lines.length} places`}: fill in what is meant, or take it out.`,
    }))
  },
})

interface Place {
  readonly line: number
  readonly text: string
  /** As it is told: `“TBD”`. */
  readonly placeholder: string
  /** Equal ones of one chapter are told together. */
  readonly where: string
}

function everyPlace({ statements, rows }: Sheet): Place[] {
  const said = statements.flatMap(({ line, text, prose, section, links, as }) => {
    const empty = links.find((link) => nowhere.test(link))
    const placeholder = empty === undefined ? placeholderIn(prose, as === 'heading') : `A link to “${empty}”`
    return placeholder === undefined ? [] : [{ line, text, placeholder, where: section[1] ?? '' }]
  })
  const cells = rows.flatMap(({ line, cells, section }) =>
    cells.flatMap((cell) => {
      const placeholder = placeholderIn(cell, false)
      return placeholder === undefined
        ? []
        : [{ line, text: cells.join(' | '), placeholder, where: section[1] ?? '' }]
    }),
  )
  return [...said, ...cells]
}

function placeholderIn(text: string, isHeading: boolean): string | undefined {
  for (const form of forms) {
    const match = form.exec(text)
    if (match) return `“${match[0]}”`
  }
  if (isHeading) return undefined
  const { label = '', rest = text } = labelOf(text) ?? {}
  return whole.test(rest) && !aboutForm.test(label) ? `“${rest}”` : undefined
}
