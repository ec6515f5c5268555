import { monthBetween, monthOf, monthWord, surelyMonthOf } from '../months.ts'
import {
  counting,
  countOf,
  type DateForm,
  dash,
  dayAndMonth,
  dayEnd,
  edge,
  end,
  form,
  halfWord,
  han,
  inHan,
  of,
  ordinal,
  pad,
  quarterMark,
  quarterWord,
  roman,
  week,
  wide,
  year,
  yearOf,
} from './date-form.ts'

/** The forms with the last two digits of a year alone, where they can be nothing but a date. */
export const shortYearForms: readonly DateForm[] = [
  form(`${edge}(\\d{1,2})/(\\d{1,2})/([23]\\d)${end}(?!/)`, (m, near) =>
    dayAndMonth(m[1], m[2], near, false).replace('YEAR', `20${m[3]}`),
  ),
  form(
    `${edge}(\\d{2})\\.(\\d{2})\\.([23]\\d)${end}(?!\\.\\d)`,
    (m) => `20${m[3]}-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(
    `(?<![\\p{L}])(?:bis|am|zum|ab|fällig|frist:?|termin:?|senest|inden|innen|den|før|до|к|срок:?)\\s(?:zum\\s|am\\s)?(\\d{1,2})\\.(\\d{1,2})\\.([23]\\d)${end}`,
    (m) => `20${m[3]}-${pad(m[2])}-${pad(m[1])}`,
  ),
  // As issue trackers write it, in the language of whoever took the list out.
  form(
    `${edge}(\\d{1,2})([/.-])(\\p{L}{3,9})\\.?\\2([23]\\d)${end}`,
    (m) => `20${m[4]}-${pad(monthBetween(m[3]))}-${pad(m[1])}`,
  ),
  wide(
    `(?<![\\d/])(\\d{1,2})/(1?\\d|十?[一二]|[三-十])\\s?[月월]/(?:20)?([23]\\d)(?!\\d)`,
    (m) => `20${m[3]}-${pad(inHan(m[2]))}-${pad(m[1])}`,
  ),
  form(`${edge}([1-4])[TQ]\\s?/?\\s?([23]\\d)${end}`, (m) => `20${m[2]}-Q${m[1]}`),
  form(`${edge}(?:KW|CW|v\\.|vecka|uge|uke)\\s?(\\d{1,2})/([23]\\d)${end}`, (m) => {
    const ahead = Number(m[2]) - Number(m[1])
    // `KW 22/23` are two weeks.
    return ahead > 0 && ahead < 4 ? '' : week(`20${m[2]}`, m[1])
  }),
  form(`${edge}([12])S\\s?/?\\s?([23]\\d)${end}`, (m) => `20${m[2]}-Q${Number(m[1]) * 2}`),
  form(`${edge}(${monthWord})/([23]\\d)${end}(?!/)`, (m) => `20${m[2]}-${pad(monthOf(m[1]))}`),
]

/** The forms with a year, most telling first; of a range the end counts. */
export const datedForms: readonly DateForm[] = [
  form(
    `(?<![\\p{L}\\p{N}])'([23]\\d)\\.\\s?(\\d{1,2})(?:\\.\\s?(\\d{1,2}))?${end}`,
    (m) => `20${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  form(
    `(?<![\\p{L}\\p{N}./-])(20[23]\\d)(0[1-9]|1[0-2])([0-2]\\d|3[01])${end}(?![.-])`,
    (m) => `${m[1]}-${m[2]}-${m[3]}`,
  ),
  form(`${edge}20\\d{2}-\\d{2}-\\d{2}${dash}(20\\d{2}-\\d{2}-\\d{2})${end}`, (m) => m[1] ?? ''),
  form(`${edge}(20\\d{2})-(\\d{2})-(\\d{2})(?:T[\\d:.]{4,12}Z?)?${dayEnd}`, (m) => `${m[1]}-${m[2]}-${m[3]}`),
  form(
    `${edge}(20\\d{2})[/.]\\s?(\\d{1,2})[/.]\\s?(\\d{1,2})${dayEnd}`,
    (m) => `${m[1]}-${pad(m[2])}-${pad(m[3])}`,
  ),
  form(
    `${edge}20\\d{2}\\.\\s?\\d{1,2}\\.?${dash}(20\\d{2})\\.\\s?(0?[1-9]|1[0-2])\\.?(?!\\d|\\.\\d)`,
    (m) => `${m[1]}-${pad(m[2])}`,
  ),
  // Where months are written so, and versions seldom.
  wide(`(?<=[(（:：~～〜\\s]|^)(20\\d{2})\\.\\s?(0[1-9]|1[0-2])(?![\\d.])`, (m) => `${m[1]}-${m[2]}`),
  wide(
    `20\\d{2}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?[日号]?\\s?(?:-|–|—|~|〜|～|至|から|到)\\s?(?:(20\\d{2})\\s?年\\s?)(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号])?`,
    (m) => `${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(20\\d{2})\\s?年\\s?\\d{1,2}(?:\\s?月(?:\\s?\\d{1,2}\\s?[日号])?)?\\s?(?:-|–|—|~|〜|～|至|から|到)\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?[日号])?`,
    (m) => `${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(20\\d{2})\\s?년\\s?\\d{1,2}(?:\\s?월(?:\\s?\\d{1,2}\\s?일)?)?\\s?(?:-|–|—|~|〜|～|부터)\\s?(\\d{1,2})\\s?월(?:\\s?(\\d{1,2})\\s?일)?`,
    (m) => `${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(20\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?\\d{1,2}\\s?[日号일]?\\s?(?:-|–|~|〜|～|至|から|到)\\s?(\\d{1,2})\\s?[日号일]`,
    (m) => `${m[1]}-${pad(m[2])}-${pad(m[3])}`,
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
    `(20\\d{2})\\s?年\\s?\\d{1,2}\\s?月?\\s?(?:-|–|—|~|〜|～|至|から|到)\\s?(\\d{1,2})\\s?月`,
    (m) => `${m[1]}-${pad(m[2])}`,
  ),
  wide(`(20\\d{2})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]`, (m) => `${m[1]}-${pad(m[2])}`),
  wide(
    `(20\\d{2})\\s?[年년]?\\s?(?:第\\s?)?[1-4一二三四]\\s?(?:-|–|—|~|〜|～|至|到)\\s?(?:第\\s?)?([1-4一二三四])\\s?(?:四半期|季度|분기)`,
    (m) => `${m[1]}-Q${han(m[2])}`,
  ),
  wide(
    `(20\\d{2})\\s?[年년]?\\s?(?:第\\s?)?([1-4一二三四])\\s?(?:四半期|季度|분기)`,
    (m) => `${m[1]}-Q${han(m[2])}`,
  ),
  wide(`(20\\d{2})\\s?[年년]\\s?Q([1-4])`, (m) => `${m[1]}-Q${m[2]}`),
  // The fiscal year of Japan begins in April.
  wide(`(20\\d{2})\\s?年度\\s?(上期|上半期|下期|下半期)`, (m) =>
    m[2]?.startsWith('上') ? `${m[1]}-Q3` : `${Number(m[1]) + 1}-Q1`,
  ),
  wide(
    `(20\\d{2})\\s?[年년]\\s?(上半年|下半年|上期|下期|상반기|하반기)`,
    (m) => `${m[1]}-Q${/^[上상]/u.test(m[2] ?? '') ? 2 : 4}`,
  ),
  wide(`(20\\d{2})\\s?[年년]\\s?第?\\s?(\\d{1,2})\\s?(?:週|周|주)`, (m) => week(m[1], m[2])),
  wide(`(20\\d{2})\\s?[年년](?:末|底|内|以内|まで|말|까지)?`, (m) => `${m[1]}`),
  wide(
    `令和\\s?(\\d{1,2})\\s?年\\s?(\\d{1,2})\\s?月(?:\\s?(\\d{1,2})\\s?日)?`,
    (m) => `${2018 + Number(m[1])}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  wide(
    `(?<![\\d\\p{L}])([23]\\d)\\s?[年년]\\s?(\\d{1,2})\\s?[月월](?:\\s?(\\d{1,2})\\s?[日号일])?`,
    (m) => `20${m[1]}-${pad(m[2])}${m[3] ? `-${pad(m[3])}` : ''}`,
  ),
  form(
    `${edge}(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(`${edge}(\\d{1,2})[/-](\\d{1,2})[/-](20\\d{2})${end}`, (m, near) =>
    // Day first is customary but in America, whose dates are told by a second number above twelve.
    Number(m[1]) <= 12 && (Number(m[2]) > 12 || near?.first === 'month')
      ? `${m[3]}-${pad(m[1])}-${pad(m[2])}`
      : `${m[3]}-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(
    `${edge}(?:\\d{1,2}\\.?${dash})?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s{1,3}(?:de\\s|of\\s)?(${monthWord})\\.?,?\\s{1,3}${of}(${year})${end}`,
    (m) => `${yearOf(m[3])}-${pad(monthOf(m[2]))}-${pad(m[1])}`,
  ),
  form(`${edge}(\\d{1,2})/(\\d{1,2}) (20\\d{2})${end}`, (m) => `${m[3]}-${pad(m[2])}-${pad(m[1])}`),
  form(
    `${edge}(\\d{1,2})\\.?([/.\\s-])(\\p{L}{3,9})\\.?\\2(20\\d{2})${end}`,
    (m) => `${m[4]}-${pad(monthBetween(m[3]))}-${pad(m[1])}`,
  ),
  form(
    `${edge}(20\\d{2})\\.?\\s{1,3}(${monthWord})\\s{1,3}(\\d{1,2})${end}`,
    (m) => `${m[1]}-${pad(monthOf(m[2]))}-${pad(m[3])}`,
  ),
  form(
    `${edge}(${monthWord})\\.?\\s{1,3}(?:\\d{1,2}(?:st|nd|rd|th)?${dash})?(\\d{1,2})(?:st|nd|rd|th)?,?\\s{1,3}(20\\d{2})${end}`,
    (m) => `${m[3]}-${pad(monthOf(m[1]))}-${pad(m[2])}`,
  ),
  form(
    `${edge}(${monthWord})\\.?(?:\\s20\\d{2})?${dash}(${monthWord})\\.?,?\\s{1,3}${of}(20\\d{2})${end}`,
    // `Launch – May 2027` is a name and its date.
    (m) => (monthOf(m[1]) === 0 ? '' : `${m[3]}-${pad(monthOf(m[2]))}`),
  ),
  form(
    `${edge}(${monthWord})\\.?,?\\s{0,3}(?:de\\s|del\\s|/|-)?\\s?(${year})${end}`,
    (m) => `${yearOf(m[2])}-${pad(monthOf(m[1]))}`,
  ),
  form(`${edge}(20\\d{2})\\.?\\s{1,3}(${monthWord})${end}`, (m) => `${m[1]}-${pad(surelyMonthOf(m[2]))}`),
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
  form(`${edge}([12])[SH]\\s?/?\\s?(20\\d{2})${end}`, (m) => `${m[2]}-Q${Number(m[1]) * 2}`),
  form(
    `${edge}(iv|i{1,3})\\s?(?:/|kw\\.?)\\s?(20\\d{2})${end}`,
    (m) => `${m[2]}-Q${roman[m[1]?.toLowerCase() ?? '']}`,
  ),
  form(
    `${edge}(?:[1-4]|iv|i{1,3})${ordinal}(?:${dash}|\\s(?:and|und|et|y|e|en|i|и|og|ve)\\s)([1-4]|iv|i{1,3})${ordinal}\\s?${quarterWord}\\s{0,3}${of}(20\\d{2})`,
    (m) => `${m[2]}-Q${roman[m[1]?.toLowerCase() ?? ''] ?? m[1]}`,
  ),
  form(
    `${edge}([1-4]|iv|i{1,3})${ordinal}\\s?${quarterWord}\\s{0,3}${of}(20\\d{2})`,
    (m) => `${m[2]}-Q${roman[m[1]?.toLowerCase() ?? ''] ?? m[1]}`,
  ),
  form(
    `${edge}(20\\d{2})(?:['’]\\p{L}{2,4}|\\syılının)?\\s([1-4])\\.\\s?${quarterWord}`,
    (m) => `${m[1]}-Q${m[2]}`,
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
  form(`${edge}(?:H|S)([12])(?:\\s?[-/]\\s?|\\s)(20\\d{2})${end}`, (m) => `${m[2]}-Q${Number(m[1]) * 2}`),
  form(`${edge}(20\\d{2})\\s?[-/]?\\s?H([12])${end}`, (m) => `${m[1]}-Q${Number(m[2]) * 2}`),
  form(
    `${edge}([12]|i{1,2})${ordinal}\\s?${halfWord}\\s{0,3}${of}(20\\d{2})`,
    (m) => `${m[2]}-Q${(roman[m[1]?.toLowerCase() ?? ''] ?? Number(m[1])) * 2}`,
  ),
  form(
    `${edge}(?:KW|CW|W|calendar\\sweek|kalenderwoche|semaine|semana|settimana|week|неделя|tydzień|vecka|v\\.\\s|uge|uke|týden|тиждень|hafta)\\s?(\\d{1,2})(?:\\s?[/,-]\\s?|\\s(?:of\\s|de\\s|del\\s)?)(20\\d{2})${end}`,
    (m) => week(m[2], m[1]),
  ),
  form(`${edge}(20\\d{2})\\s?[-/]?\\s?(?:W|KW\\s?)(\\d{2})${end}`, (m) => week(m[1], m[2])),
  form(`${edge}(?:H([12])|([12])H)\\s?'?([23]\\d)${end}`, (m) => `20${m[3]}-Q${Number(m[1] ?? m[2]) * 2}`),
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
