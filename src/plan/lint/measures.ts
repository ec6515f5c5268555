import { type Context, contextOf } from './context.ts'
import type { Sheet } from './sheet.ts'
import { labelOf, significant } from './words.ts'

/** What a line says that something measures. */
export interface Measure {
  /** What is measured, in significant words. */
  readonly subject: string
  readonly unit: string
  readonly values: readonly string[]
  readonly line: number
  readonly text: string
  /** The table or the list in which it stands. */
  readonly context: Context
}

const unit = '%|ms|s|sec|seconds?|[KMGT]i?B|(?:[KM]?LOC|req|requests?|msg|messages?|ops)\\/s|rps|qps'
const quantity = new RegExp(
  `(?<![\\w.,<>≤≥±+–/-]|[<>≤≥] |up to |at least |under |below |within )(\\d[\\d,]*(?:\\.\\d+)?)\\s?(${unit})(?![\\w/])`,
  'g',
)
const leading = new RegExp(`^~?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:${unit})(?![\\w/])`)
const counted = /(?<![\w.,<>≤≥±/–-])(\d[\d,]*\+?) (\p{L}{3,}s)\b/gu
const moved =
  /^\W*(?:\p{L}+ ){0,2}(?:reduc|improve|increas|decreas|faster|slower|growth|more|less|better|of\b|target|goal)/iu
const ends =
  /[,.;:()]|\b(?:with|across|under|for|in|on|at|of|by|from|and|to|via|using|per|when|while|through|as|is|was|over|after|since|or)\b/i
const promise = /\b(?:sla|rate|score)\b/gi
const currents = /^(?:current|actual|now|today|measured|reading)\b/i
/** Where the first column names what is measured, and not whose it is. */
const subjects = /^(?:metric|measure|kpi|indicator|number|reading|what)/i
/** A share of something else than the whole. */
const ofPart = /^ ?(?:for|of|in|on|per|at) (?!production|all\b)/i
/** Said of the whole by themselves. */
const alone = /^(?:uptime|availability)$/
const periods =
  /^(?:days|weeks|months|years|hours|minutes|seconds|sprints|points|times|steps|phases|hrs|mins)$/
/** Fields that lines of one plan have in common without speaking of the same thing. */
const fields =
  /^(?:timeline|duration|effort|estimates?|time|risks?|priority|costs?|budget|size|points|progress|status|due|deadline|weight|confidence|probability|impact|scope|total|sum|completion|complete|done|score|share|note|result|outcome|team|capacity|value|current|coverage)$/i

/** Everything that a plan measures, except in goals and comparisons. */
export function measuresOf({ statements, rows, items }: Sheet): readonly Measure[] {
  const wished = new Set(
    items
      .filter(
        ({ state, kind }) =>
          state === 'open' || state === 'blocked' || kind === 'criterion' || kind === 'risk',
      )
      .map(({ line }) => line),
  )
  const said = statements
    .filter(({ line }) => !wished.has(line))
    .flatMap(({ line, text, section }) => {
      const { label = '', rest = text } = labelOf(text) ?? {}
      const here = { line, text, context: contextOf(section, label, rest) }
      return [...(fields.test(label) ? [] : ofLabel(label, rest)), ...ofPhrases(rest)].map((measure) => ({
        ...measure,
        ...here,
      }))
    })
  const cells = rows.flatMap(({ line, columns, cells, section }) => {
    const at = subjects.test(columns[0] ?? '') ? columns.findIndex((column) => currents.test(column)) : -1
    const cell = cells[at] ?? ''
    if (at < 1 || !leading.test(cell)) return []
    const here = { line, text: cells.join(' | '), context: contextOf(section, cells[0] ?? '') }
    return byUnit(significant(cells[0] ?? '').join(' '), cell).map((measure) => ({ ...measure, ...here }))
  })
  return [...said, ...cells]
}

type Bare = Pick<Measure, 'subject' | 'unit' | 'values'>

/** `Startup time: 320 ms cold, 45 ms warm`, and what a named point counts: `Scaling: load balancing across 15+ nodes`. */
function ofLabel(label: string, rest: string): Bare[] {
  const subject = significant(label).join(' ')
  if (subject === '') return []
  const counts = [...rest.matchAll(counted)].flatMap(([, value, noun]): Bare[] =>
    value === undefined || noun === undefined || periods.test(noun.toLowerCase())
      ? []
      : [{ subject, unit: noun.toLowerCase(), values: [value] }],
  )
  return [...(leading.test(rest) ? byUnit(subject, rest) : []), ...counts]
}

function byUnit(subject: string, text: string): Bare[] {
  const found = [...text.matchAll(quantity)].filter(({ index, 0: all }) => {
    const behind = text.slice(index + all.length)
    return !moved.test(behind) && !ofPart.test(behind)
  })
  const units = Map.groupBy(found, ([, , unit]) => unit ?? '')
  return [...units].map(([unit, those]) => ({ subject, unit, values: those.map(([, value]) => value ?? '') }))
}

/** `97.3 % test coverage`. */
function ofPhrases(text: string): Bare[] {
  return [...text.matchAll(quantity)].flatMap(({ index, 0: all, 1: value, 2: unit }): Bare[] => {
    const behind = text.slice(index + all.length)
    if (value === undefined || unit === undefined || moved.test(behind) || !behind.startsWith(' ')) return []
    const phrase = behind.trimStart().split(ends)[0] ?? ''
    const words = significant(phrase.replace(promise, ''))
    const subject = words.join(' ')
    const isVague = words.length > 3 || (words.length < 2 && !alone.test(subject))
    return isVague || ofPart.test(behind.trimStart().slice(phrase.length))
      ? []
      : [{ subject, unit, values: [value] }]
  })
}
