import {
  counting,
  countOf,
  type DateForm,
  dash,
  dayAndMonth,
  edge,
  end,
  form,
  halfWord,
  han,
  ordinal,
  pad,
  quarterWord,
  roman,
  wide,
} from './date-form.ts'
import { monthWord, surelyMonthOf } from './months.ts'

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
