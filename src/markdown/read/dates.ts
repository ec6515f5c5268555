import { isDue } from '../../plan/due.ts'
import type { Due } from '../../plan/item.ts'

const monthNames: readonly string[] = [
  'jan|january|januar|jänner|janvier|janv|enero|ene|janeiro|gennaio|gen|januari|январь|января|янв|stycznia|styczeń',
  'feb|february|februar|février|févr|febrero|fevereiro|fev|febbraio|februari|февраль|февраля|фев|lutego|luty',
  'mar|march|märz|mrz|mars|marzo|março|maart|mrt|март|марта|marca|marzec',
  'apr|april|avril|avr|abril|abr|aprile|апрель|апреля|апр|kwietnia|kwiecień',
  'may|mai|mayo|maio|maggio|mag|mei|май|мая|maja|maj',
  'jun|june|juni|juin|junio|junho|giugno|giu|июнь|июня|июн|czerwca|czerwiec',
  'jul|july|juli|juillet|juil|julio|julho|luglio|lug|июль|июля|июл|lipca|lipiec',
  'aug|august|août|agosto|ago|augustus|август|августа|авг|sierpnia|sierpień',
  'sep|sept|september|septembre|septiembre|setembro|set|settembre|сентябрь|сентября|сен|сент|września|wrzesień',
  'oct|october|oktober|okt|octobre|octubre|outubro|out|ottobre|ott|октябрь|октября|окт|października|październik',
  'nov|november|novembre|noviembre|novembro|ноябрь|ноября|ноя|listopada|listopad',
  'dec|december|dezember|dez|décembre|déc|diciembre|dic|dezembro|dicembre|декабрь|декабря|дек|grudnia|grudzień',
]

const months = new Map(
  monthNames.flatMap((names, index) => names.split('|').map((name): [string, number] => [name, index + 1])),
)
const monthWord = `(?:${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`
const year = "(?:20\\d{2}|'\\d{2})"
const edge = '(?<![\\p{L}\\p{N}.])'
const end = '(?![\\p{L}\\p{N}])'
const dash = '\\s*(?:-|–|—|to|bis|à|a|al|até|t/m|tot|по|до|~|〜|～|至|/|&|and|und|et|y|e|en)\\s*'
const quarterMark = '(?:Q|T|K)'

const pad = (value: number | string) => String(value).padStart(2, '0')
const yearOf = (text: string) => (text.startsWith("'") ? `20${text.slice(1)}` : text)
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }

/** A date found in a text, as precise as it is written, and its range. */
export interface FoundDate {
  readonly due: Due
  readonly from: number
  readonly to: number
}

type Form = readonly [RegExp, (match: RegExpExecArray) => string]

const form = (source: string, read: (match: RegExpExecArray) => string): Form => [
  new RegExp(source, 'giu'),
  read,
]

/** The forms, most telling first; of a range the end counts. */
const forms: readonly Form[] = [
  form(`${edge}20\\d{2}-\\d{2}-\\d{2}${dash}(20\\d{2}-\\d{2}-\\d{2})${end}`, (m) => m[1] ?? ''),
  form(`${edge}(20\\d{2})-(\\d{2})-(\\d{2})${end}`, (m) => `${m[1]}-${m[2]}-${m[3]}`),
  form(
    `${edge}(20\\d{2})/(\\d{1,2})/(\\d{1,2})${end}`,
    (m) => `${m[1]}-${pad(m[2] ?? '')}-${pad(m[3] ?? '')}`,
  ),
  form(
    `(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*[日号]`,
    (m) => `${m[1]}-${pad(m[2] ?? '')}-${pad(m[3] ?? '')}`,
  ),
  form(
    `(20\\d{2})\\s*年\\s*\\d{1,2}\\s*月?\\s*(?:-|–|~|〜|～|至|から|到)\\s*(\\d{1,2})\\s*月`,
    (m) => `${m[1]}-${pad(m[2] ?? '')}`,
  ),
  form(`(20\\d{2})\\s*年\\s*(\\d{1,2})\\s*月`, (m) => `${m[1]}-${pad(m[2] ?? '')}`),
  form(
    `(20\\d{2})\\s*年?\\s*(?:第\\s*)?([1-4一二三四])\\s*(?:四半期|季度)`,
    (m) => `${m[1]}-Q${'一二三四'.indexOf(m[2] ?? '') + 1 || m[2]}`,
  ),
  form(`(20\\d{2})\\s*年\\s*Q([1-4])`, (m) => `${m[1]}-Q${m[2]}`),
  form(`(20\\d{2})\\s*年\\s*(上半年|下半年|上期|下期)`, (m) => `${m[1]}-Q${m[2]?.startsWith('上') ? 2 : 4}`),
  form(`(20\\d{2})\\s*年(?:末|底|内|以内|まで)?`, (m) => `${m[1]}`),
  form(
    `${edge}(\\d{1,2})\\.(\\d{1,2})\\.(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(m[2] ?? '')}-${pad(m[1] ?? '')}`,
  ),
  form(`${edge}(\\d{1,2})/(\\d{1,2})/(20\\d{2})${end}`, (m) =>
    Number(m[1]) > 12
      ? `${m[3]}-${pad(m[2] ?? '')}-${pad(m[1] ?? '')}`
      : `${m[3]}-${pad(m[1] ?? '')}-${pad(m[2] ?? '')}`,
  ),
  form(
    `${edge}(?:\\d{1,2}\\.?${dash})?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s+(?:de\\s+|of\\s+)?(${monthWord})\\.?,?\\s+(?:de\\s+|del\\s+)?(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(monthOf(m[2]))}-${pad(m[1] ?? '')}`,
  ),
  form(
    `${edge}(${monthWord})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,\\s*(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(monthOf(m[1]))}-${pad(m[2] ?? '')}`,
  ),
  form(
    `${edge}${monthWord}\\.?(?:\\s+20\\d{2})?${dash}(${monthWord})\\.?\\s+(?:de\\s+|del\\s+)?(20\\d{2})${end}`,
    (m) => `${m[2]}-${pad(monthOf(m[1]))}`,
  ),
  form(
    `${edge}(${monthWord})\\.?,?\\s*(?:de\\s+|del\\s+|/)?\\s*(${year})${end}`,
    (m) => `${yearOf(m[2] ?? '')}-${pad(monthOf(m[1]))}`,
  ),
  form(`${edge}(20\\d{2})\\s+(${monthWord})${end}`, (m) => `${m[1]}-${pad(monthOf(m[2]))}`),
  form(
    `${edge}${quarterMark}[1-4](?:\\s*/?\\s*20\\d{2})?${dash}${quarterMark}?([1-4])\\s*(?:/|-)?\\s*(${year})${end}`,
    (m) => `${yearOf(m[2] ?? '')}-Q${m[1]}`,
  ),
  form(
    `${edge}${quarterMark}([1-4])\\s*(?:/|-|of|de|del)?\\s*(${year})(\\+)?`,
    (m) => `${yearOf(m[2] ?? '')}-Q${m[1]}${m[3] ?? ''}`,
  ),
  form(
    `${edge}(20\\d{2})\\s*[-/.]?\\s*${quarterMark}[1-4]\\s*(?:-|–|—)\\s*${quarterMark}?([1-4])${end}`,
    (m) => `${m[1]}-Q${m[2]}`,
  ),
  form(`${edge}(20\\d{2})\\s*[-/.]?\\s*${quarterMark}([1-4])${end}`, (m) => `${m[1]}-Q${m[2]}`),
  form(`${edge}([1-4])[TQ]\\s*(20\\d{2})${end}`, (m) => `${m[2]}-Q${m[1]}`),
  form(
    `${edge}([1-4])(?:\\.|er|e|ème|º|°|-й|-го|st|nd|rd|th)?\\s*(?:quartal|quarter|trimestre|trimestre|kwartaal|квартал|kwartał)\\s*(?:de\\s+|del\\s+|of\\s+)?(20\\d{2})`,
    (m) => `${m[2]}-Q${m[1]}`,
  ),
  form(
    `${edge}(iv|i{1,3})\\s*(?:квартал|trimestre|kwartał|quartal)[а-яa-z]*\\s*(20\\d{2})`,
    (m) => `${m[2]}-Q${roman[m[1]?.toLowerCase() ?? '']}`,
  ),
  form(
    `${edge}(?:quartal|квартал|trimestre|kwartaal)\\s*([1-4])\\s*/?\\s*(20\\d{2})`,
    (m) => `${m[2]}-Q${m[1]}`,
  ),
  form(`${edge}(?:H|S)([12])\\s*[-/]?\\s*(20\\d{2})${end}`, (m) => `${m[2]}-Q${Number(m[1]) * 2}`),
  form(`${edge}(20\\d{2})\\s*[-/]?\\s*H([12])${end}`, (m) => `${m[1]}-Q${Number(m[2]) * 2}`),
  form(`${edge}(0?[1-9]|1[0-2])[/.](20\\d{2})${end}`, (m) => `${m[2]}-${pad(m[1] ?? '')}`),
  form(`${edge}(20\\d{2})-(0[1-9]|1[0-2])${end}`, (m) => `${m[1]}-${m[2]}`),
  form(`${edge}(20\\d{2})/(0?[1-9]|1[0-2])${end}`, (m) => `${m[1]}-${pad(m[2] ?? '')}`),
  form(`${edge}20\\d{2}\\s*(?:-|–|—)\\s*(20\\d{2})${end}`, (m) => `${m[1]}`),
  form(`${edge}(20[2-4]\\d)\\+`, (m) => `${m[1]}+`),
  form(`${edge}(20[2-4]\\d)${end}(?!\\s*(?:%|ms|mb|gb|tests|downloads|users|stars|lines))`, (m) => `${m[1]}`),
]

function monthOf(name: string | undefined): number {
  return months.get((name ?? '').toLowerCase()) ?? 0
}

const openAfter =
  /^\s*(?:\+|onwards?|and (?:later|beyond)|or later|und später|ff|et après|y después|и далее|以降|以后|起)/iu

/** Every date in a text; where two forms overlap, the more telling one. */
export function datesIn(text: string): readonly FoundDate[] {
  if (!/\d/.test(text)) return []
  const found: FoundDate[] = []
  for (const [expression, read] of forms) {
    expression.lastIndex = 0
    for (const match of text.matchAll(expression)) {
      const from = match.index
      const to = from + match[0].length
      if (found.some((one) => from < one.to && to > one.from)) continue
      const due = read(match)
      const open = !due.endsWith('+') && openAfter.test(text.slice(to))
      if (isDue(open ? `${due}+` : due)) found.push({ due: open ? `${due}+` : due, from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}
