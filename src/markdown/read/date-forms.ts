import { monthOf, monthWord, surelyMonthOf } from './months.ts'
import { endOfWeek } from './weeks.ts'
import type { Near } from './years.ts'

/** How a date is written, and the due date that it means; in `YEAR-` the year is left to the surroundings. */
export interface DateForm {
  readonly expression: RegExp
  readonly read: (match: RegExpExecArray, near?: Near) => string
  /** Whether it names a month: a text without one need not be searched for it. */
  readonly namesMonth: boolean
  /** Whether it has a digit, for the same reason. */
  readonly hasDigit: boolean
  /** Whether it has a character of East Asia, for the same reason. */
  readonly isWide: boolean
}

const year = "(?:20\\d{2}|'\\d{2})"
const edge = '(?<![\\p{L}\\p{N}.])'
const end = '(?![\\p{L}\\p{N}])'
/** Between the ends of a range: a sign, or a word with blanks around it. */
const dash =
  '(?:\\s{0,3}(?:-|–|—|~|〜|～|→|至|/|&)\\s{0,3}|\\s{1,3}(?:to|through|thru|until|till|bis|à|a|al|ao|au|até|t/m|tot|по|до|do|and|und|et|y|e|en|i|и)\\s{1,3})'
const quarterMark = '(?:Q|T|K)'
const quarterWord =
  '(?:quartal|quarter|trimestre|kwartaal|квартал(?:а|е)?|kwartał(?:u|e)?|kvartal|čtvrtletí|çeyrek|кварталу?)'
/** First to fourth, in words. */
const counting: readonly string[] = [
  'first|erste[nsr]?|premier|primero?|primeiro|primo|eerste|перв\\p{L}+|pierwsz\\p{L}+',
  'second|zweite[nsr]?|deuxième|segundo|secondo|tweede|втор\\p{L}+|drugi\\p{L}*',
  'third|dritte[nsr]?|troisième|tercero?|terceiro|terzo|derde|трет\\p{L}+|trzeci\\p{L}*',
  'fourth|vierte[nsr]?|quatrième|cuarto|quarto|vierde|четв[её]рт\\p{L}+|czwart\\p{L}*',
]
const countingForms = counting.map((words) => new RegExp(`^(?:${words})$`, 'iu'))
const countOf = (word: string | undefined) => countingForms.findIndex((one) => one.test(word ?? '')) + 1
const halfWord = '(?:half|halbjahr|semestre|полугоди\\p{L}|półrocz\\p{L}+)'
const ordinal = '(?:\\.|er|e|ème|º|°|ª|-й|-го|-м|-ий|st|nd|rd|th)?'
const of = '(?:de\\s|del\\s|of\\s|di\\s|roku\\s)?'

const pad = (value: number | string | undefined) => String(value ?? '').padStart(2, '0')
const yearOf = (text: string | undefined) => (text?.startsWith("'") ? `20${text.slice(1)}` : (text ?? ''))
const roman: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const han = (digit: string | undefined) => '一二三四'.indexOf(digit ?? '') + 1 || digit
const week = (inYear: string | undefined, number: string | undefined) =>
  endOfWeek(Number(inYear), Number(number)) ?? ''

const form = (source: string, read: DateForm['read'], hasDigit = true): DateForm => ({
  expression: new RegExp(source, 'giu'),
  read,
  namesMonth: source.includes(monthWord),
  hasDigit,
  isWide: false,
})
const wide: typeof form = (...parts) => ({ ...form(...parts), isWide: true })

/** `14/2` and `2/14` tell by themselves which is the day; of others the language does, or nothing. */
function dayAndMonth(
  one: string | undefined,
  other: string | undefined,
  near: Near | undefined,
  dayFirst: boolean,
) {
  const [first, second] = [Number(one), Number(other)]
  if (first > 12) return `YEAR-${pad(second)}-${pad(first)}`
  if (second > 12 || near?.isMonthFirst) return `YEAR-${pad(first)}-${pad(second)}`
  return dayFirst ? `YEAR-${pad(second)}-${pad(first)}` : ''
}

/** The forms with a year, most telling first; of a range the end counts. */
export const datedForms: readonly DateForm[] = [
  form(`${edge}20\\d{2}-\\d{2}-\\d{2}${dash}(20\\d{2}-\\d{2}-\\d{2})${end}`, (m) => m[1] ?? ''),
  form(`${edge}(20\\d{2})-(\\d{2})-(\\d{2})(?:T[\\d:.]{4,12}Z?)?${end}`, (m) => `${m[1]}-${m[2]}-${m[3]}`),
  form(`${edge}(20\\d{2})[/.](\\d{1,2})[/.](\\d{1,2})${end}`, (m) => `${m[1]}-${pad(m[2])}-${pad(m[3])}`),
  wide(
    `20\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]?\\s?(?:-|–|~|〜|～|至|から|到)\\s?(?:(20\\d{2})\\s?年\\s?)(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号])?`,
    (m) => `${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(20\\d{2})\\s?年\\s?\\d{1,2}\\s?月(?:\\s?\\d{1,2}\\s?[日号])?\\s?(?:-|–|~|〜|～|至|から|到)\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号])?`,
    (m) => `${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(20\\d{2})\\s?년\\s?\\d{1,2}\\s?월(?:\\s?\\d{1,2}\\s?일)?\\s?(?:-|–|~|부터)\\s?(\\d{1,2})\\s?월(?:\\s?(\\d{1,2})\\s?일)?`,
    (m) => `${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(20\\d{2})\\s?年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?[日号]`,
    (m) => `${m[1]}-${pad(m[2])}-${pad(m[3])}`,
  ),
  wide(
    `(20\\d{2})\\s?년\\s?(\\d{1,2})\\s?월\\s?(\\d{1,2})\\s?일`,
    (m) => `${m[1]}-${pad(m[2])}-${pad(m[3])}`,
  ),
  wide(
    `(20\\d{2})\\s?年\\s?\\d{1,2}\\s?月?\\s?(?:-|–|~|〜|～|至|から|到)\\s?(\\d{1,2})\\s?月`,
    (m) => `${m[1]}-${pad(m[2])}`,
  ),
  wide(`(20\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]`, (m) => `${m[1]}-${pad(m[2])}`),
  wide(
    `(20\\d{2})\\s?[年년]?\\s?(?:第\\s?)?[1-4一二三四]\\s?(?:-|–|~|〜|～|至|到)\\s?(?:第\\s?)?([1-4一二三四])\\s?(?:四半期|季度|분기)`,
    (m) => `${m[1]}-Q${han(m[2])}`,
  ),
  wide(
    `(20\\d{2})\\s?[年년]?\\s?(?:第\\s?)?([1-4一二三四])\\s?(?:四半期|季度|분기)`,
    (m) => `${m[1]}-Q${han(m[2])}`,
  ),
  wide(`(20\\d{2})\\s?[年년]\\s?Q([1-4])`, (m) => `${m[1]}-Q${m[2]}`),
  wide(
    `(20\\d{2})\\s?[年년]\\s?(上半年|下半年|上期|下期|상반기|하반기)`,
    (m) => `${m[1]}-Q${/^[上상]/u.test(m[2] ?? '') ? 2 : 4}`,
  ),
  wide(`(20\\d{2})\\s?[年년]\\s?第?\\s?(\\d{1,2})\\s?(?:週|周|주)`, (m) => week(m[1], m[2])),
  wide(`(20\\d{2})\\s?[年년](?:末|底|内|以内|まで|말|까지)?`, (m) => `${m[1]}`),
  form(
    `${edge}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(`${edge}(\\d{1,2})[/-](\\d{1,2})[/-](20\\d{2})${end}`, (m) =>
    // Day first is customary but in America, whose dates are told by a second number above twelve.
    Number(m[1]) <= 12 && Number(m[2]) > 12
      ? `${m[3]}-${pad(m[1])}-${pad(m[2])}`
      : `${m[3]}-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(
    `${edge}(?:\\d{1,2}\\.?${dash})?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s{1,3}(?:de\\s|of\\s)?(${monthWord})\\.?,?\\s{1,3}${of}(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(monthOf(m[2]))}-${pad(m[1])}`,
  ),
  form(
    `${edge}(${monthWord})\\.?\\s{1,3}(?:\\d{1,2}(?:st|nd|rd|th)?${dash})?(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(monthOf(m[1]))}-${pad(m[2])}`,
  ),
  form(
    `${edge}${monthWord}\\.?(?:\\s20\\d{2})?${dash}(${monthWord})\\.?,?\\s{1,3}${of}(20\\d{2})${end}`,
    (m) => `${m[2]}-${pad(monthOf(m[1]))}`,
  ),
  form(
    `${edge}(${monthWord})\\.?,?\\s{0,3}(?:de\\s|del\\s|/|-)?\\s?(${year})${end}`,
    (m) => `${yearOf(m[2])}-${pad(monthOf(m[1]))}`,
  ),
  form(
    `${edge}(\\d{1,2})-(${monthWord})-(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(monthOf(m[2]))}-${pad(m[1])}`,
  ),
  form(`${edge}(20\\d{2})\\s{1,3}(${monthWord})${end}`, (m) => `${m[1]}-${pad(monthOf(m[2]))}`),
  form(
    `${edge}${quarterMark}[1-4](?:\\s?/?\\s?20\\d{2})?${dash}${quarterMark}?([1-4])\\s?(?:/|-)?\\s?(${year})${end}`,
    (m) => `${yearOf(m[2])}-Q${m[1]}`,
  ),
  form(
    `${edge}${quarterMark}([1-4])\\s?(?:/|-|,|of|de|del|\\()?\\s?(?:FY\\s?)?(${year})(\\+)?`,
    (m) => `${yearOf(m[2])}-Q${m[1]}${m[3] ?? ''}`,
  ),
  form(
    `${edge}(20\\d{2})\\s?[-/.]?\\s?${quarterMark}[1-4]\\s?(?:-|–|—|/)\\s?${quarterMark}?([1-4])${end}`,
    (m) => `${m[1]}-Q${m[2]}`,
  ),
  form(`${edge}(20\\d{2})\\s?[-/.,:]?\\s?${quarterMark}([1-4])${end}`, (m) => `${m[1]}-Q${m[2]}`),
  form(`${edge}([1-4])[TQ]\\s?/?\\s?(20\\d{2})${end}`, (m) => `${m[2]}-Q${m[1]}`),
  form(
    `${edge}(?:[1-4]|iv|i{1,3})${ordinal}${dash}([1-4]|iv|i{1,3})${ordinal}\\s?${quarterWord}\\s{0,3}${of}(20\\d{2})`,
    (m) => `${m[2]}-Q${roman[m[1]?.toLowerCase() ?? ''] ?? m[1]}`,
  ),
  form(
    `${edge}([1-4]|iv|i{1,3})${ordinal}\\s?${quarterWord}\\s{0,3}${of}(20\\d{2})`,
    (m) => `${m[2]}-Q${roman[m[1]?.toLowerCase() ?? ''] ?? m[1]}`,
  ),
  form(`${edge}${quarterWord}\\s?([1-4])\\s?/?\\s?(20\\d{2})`, (m) => `${m[2]}-Q${m[1]}`),
  form(
    `${edge}(${counting.join('|')})\\s${quarterWord}\\s${of}(20\\d{2})${end}`,
    (m) => `${m[2]}-Q${countOf(m[1])}`,
  ),
  form(
    `${edge}(${counting[0]}|${counting[1]})\\s${halfWord}\\s${of}(20\\d{2})${end}`,
    (m) => `${m[2]}-Q${countOf(m[1]) * 2}`,
  ),
  form(`${edge}(?:H|S)([12])\\s?[-/]?\\s?(20\\d{2})${end}`, (m) => `${m[2]}-Q${Number(m[1]) * 2}`),
  form(`${edge}(20\\d{2})\\s?[-/]?\\s?H([12])${end}`, (m) => `${m[1]}-Q${Number(m[2]) * 2}`),
  form(
    `${edge}([12])(?:\\.|er|e|º|ª|st|nd)\\s?(?:halbjahr|semestre|half|полугодие|półrocze)\\s{0,3}${of}(20\\d{2})`,
    (m) => `${m[2]}-Q${Number(m[1]) * 2}`,
  ),
  form(
    `${edge}(?:KW|CW|W|calendar\\sweek|kalenderwoche|semaine|semana|settimana|week|неделя|tydzień)\\s?(\\d{1,2})(?:\\s?[/,-]\\s?|\\s(?:of\\s|de\\s|del\\s)?)(20\\d{2})${end}`,
    (m) => week(m[2], m[1]),
  ),
  form(`${edge}(20\\d{2})\\s?[-/]?\\s?(?:W|KW\\s?)(\\d{2})${end}`, (m) => week(m[1], m[2])),
  form(`${edge}(?:H([12])|([12])H)\\s?'?(\\d{2})${end}`, (m) => `20${m[3]}-Q${Number(m[1] ?? m[2]) * 2}`),
  form(`${edge}(?:Q([1-4])\\s?)?(?:FY|CY)\\s?'?(\\d{2})${end}`, (m) => `20${m[2]}${m[1] ? `-Q${m[1]}` : ''}`),
  form(`${edge}(0?[1-9]|1[0-2])[/.](20\\d{2})${end}`, (m) => `${m[2]}-${pad(m[1])}`),
  form(`${edge}(20\\d{2})-(0[1-9]|1[0-2])${end}`, (m) => `${m[1]}-${m[2]}`),
  form(`${edge}(20\\d{2})/(0?[1-9]|1[0-2])${end}`, (m) => `${m[1]}-${pad(m[2])}`),
  form(`${edge}20\\d{2}\\s?(?:-|–|—|/)\\s?(20\\d{2})${end}`, (m) => `${m[1]}`),
  form(`${edge}(20[2-4]\\d)\\+`, (m) => `${m[1]}+`),
  form(
    `${edge}(20[2-4]\\d)${end}(?![-/.]\\d)(?!\\s{0,2}(?:%|ms|mb|gb|tests|downloads|users|stars|lines))`,
    (m) => `${m[1]}`,
  ),
]

const before =
  '(?:by|until|till|before|in|mid|early|late|end of|eom|due|eta|shipping|ships|expected|live|v|ve|week of|w/c|of|di|de|von|van|bis|ende|mitte|anfang|im|vor|fin|mi|début|avant|en|pour|fines de|finales de|mediados de|antes de|hasta|fim de|até|final de|em|fine|entro|metà|per|eind|begin|medio|voor|in|до|к|в|конец|конца|koniec|końca|do|w)'

/** The forms without a year. */
export const yearlessForms: readonly DateForm[] = [
  wide(`(?<!\\d)(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号일]`, (m) => `YEAR-${pad(m[1])}-${pad(m[2])}`),
  wide(
    `(?<!\\d)(\\d{1,2})\\s?[月월](?=\\s?(?:末|底|中|上旬|中旬|下旬|まで|前|内|말|까지|중순|초))`,
    (m) => `YEAR-${pad(m[1])}`,
  ),
  form(
    `${edge}(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s{1,3}(?:de\\s|of\\s)?(${monthWord})${end}`,
    (m) => `YEAR-${pad(surelyMonthOf(m[2]))}-${pad(m[1])}`,
  ),
  form(`${edge}(\\d{1,2})-(${monthWord})${end}`, (m) => `YEAR-${pad(surelyMonthOf(m[2]))}-${pad(m[1])}`),
  form(
    `${edge}(${monthWord})\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?\\s?[-–—]\\s?)?(\\d{1,2})(?:st|nd|rd|th)?${end}(?![.,]?\\d)`,
    (m) => `YEAR-${pad(surelyMonthOf(m[1]))}-${pad(m[2])}`,
  ),
  form(
    `(?<![\\p{L}])(?:bis|am|zum|vom|ab|den|fällig|frist:?|termin:?|spätestens|by|due:?|until|before|до|к|срок:?|do|dnia|termin:?|tot|voor|uiterlijk)\\s(?:zum\\s|am\\s)?(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?![\\p{N}])`,
    (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(`${edge}(\\d{2})\\.(\\d{2})\\.(?![\\p{N}])`, (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`),
  form(`[(（]\\s?(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?[)）]`, (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`),
  form(
    `(?<![\\p{L}])(?:le|avant|pour|du|au|échéance:?|date limite:?|el|vence|hasta|antes|dia|prazo:?|até|il|scadenza:?|entro|bis|am|fällig|frist:?|до|срок:?|к|op|voor)\\s(?:le\\s|el\\s|del\\s|il\\s|o\\s|zum\\s)?(\\d{1,2})/(\\d{1,2})${end}(?!/)`,
    (m, near) => dayAndMonth(m[1], m[2], near, true),
  ),
  form(
    `(?:(?<![\\p{L}])(?:by|due|until|before|on|eta|deadline)[:\\s]\\s?|[:：～〜~(（]\\s?)(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
    (m, near) => dayAndMonth(m[1], m[2], near, false),
  ),
  form(
    `(?<![\\p{L}])${before}[\\s-](?:the\\s|le\\s|el\\s)?(${monthWord})${end}`,
    (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`,
    false,
  ),
  form(`${edge}(${counting.join('|')})\\s${quarterWord}${end}`, (m) => `YEAR-Q${countOf(m[1])}`, false),
  form(
    `${edge}(${counting[0]}|${counting[1]})\\s${halfWord}${end}`,
    (m) => `YEAR-Q${countOf(m[1]) * 2}`,
    false,
  ),
  form(
    `(?<![\\p{L}])(?:до|срок:?|к|do|termin:?|bis|uiterlijk|vóór|tot|voor)\\s(\\d{2})[.-](\\d{2})(?![\\p{N}.-])`,
    (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(`^\\s*(\\d{1,2})/(\\d{1,2})(?=[\\s:：])`, (m, near) => dayAndMonth(m[1], m[2], near, false)),
  form(`${edge}Q[1-4]\\s?(?:-|–|—|/)\\s?Q?([1-4])${end}`, (m) => `YEAR-Q${m[1]}`),
  form(`${edge}Q([1-4])${end}`, (m) => `YEAR-Q${m[1]}`),
  wide(`(?:第\\s?)?([1-4一二三四])\\s?(?:四半期|季度|분기)`, (m) => `YEAR-Q${han(m[1])}`, false),
  form(
    `${edge}([1-4]|iv|i{1,3})${ordinal}\\s?${quarterWord}${end}`,
    (m) => `YEAR-Q${roman[m[1]?.toLowerCase() ?? ''] ?? m[1]}`,
    false,
  ),
  form(
    `${edge}(?:KW|CW)\\s?\\d{1,2}\\s?(?:-|–|—|/|bis|to)\\s?(?:KW|CW)?\\s?(\\d{1,2})${end}`,
    (m) => `YEAR-W${pad(m[1])}`,
  ),
  form(
    `[(（](?:\\p{L}{3,12}\\s?[-–—/]\\s?)?(${monthWord})[)）]`,
    (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`,
    false,
  ),
  form(`${edge}([12])${ordinal}\\s?${halfWord}${end}`, (m) => `YEAR-Q${Number(m[1]) * 2}`),
  form(`${edge}(?:KW|CW)\\s?(\\d{1,2})${end}`, (m) => `YEAR-W${pad(m[1])}`),
]

/** Forms that mean a date only where a date is expected: a heading or a table's cell that begins with a month. */
export const bareForms: readonly DateForm[] = [
  form(`[(（]\\s?H([12])\\s?[)）]`, (m) => `YEAR-Q${Number(m[1]) * 2}`),
  form(`^\\s*H([12])${end}`, (m) => `YEAR-Q${Number(m[1]) * 2}`),
  form(`^\\s*[TK]([1-4])\\s*$`, (m) => `YEAR-Q${m[1]}`),
  form(`^\\s*([1-4])Q${end}`, (m) => `YEAR-Q${m[1]}`),
  form(`^\\s*\\d{1,2}/\\d{1,2}\\s?(?:-|–|~|〜|～|至|bis|à|al?|to)\\s?(\\d{1,2})/(\\d{1,2})\\s*$`, (m, near) =>
    dayAndMonth(m[1], m[2], near, false),
  ),
  form(`^\\s*(\\d{1,2})/(\\d{1,2})\\s*$`, (m, near) => dayAndMonth(m[1], m[2], near, false)),
  form(`^\\s*(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s*$`, (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`),
  form(`^\\s*${monthWord}\\.?${dash}(${monthWord})${end}`, (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`, false),
  form(`^\\s*(${monthWord})\\.?${end}`, (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`, false),
  form(`^\\s*\\d{1,2}\\s?[月월]?\\s?(?:-|–|~|〜|～|至)\\s?(\\d{1,2})\\s?[月월]`, (m) => `YEAR-${pad(m[1])}`),
  wide(`^\\s*(\\d{1,2})\\s?[月월](?!\\s?\\d)`, (m) => `YEAR-${pad(m[1])}`),
]
