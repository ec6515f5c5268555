import { isEnglishMonth, monthOf, monthWord, surelyMonthOf } from '../months.ts'
import {
  counting,
  countOf,
  type DateForm,
  dash,
  dayAndMonth,
  dayName,
  edge,
  end,
  form,
  halfWord,
  han,
  inHan,
  ordinal,
  pad,
  quarterWord,
  roman,
  weekday,
  wide,
} from './date-form.ts'
import { isNumberOf } from './versions.ts'
import type { Near } from './years.ts'

const before =
  '(?:by|until|till|before|in|most of|all of|throughout|mid|early|late|end|end of|eom|due|eta|shipping|ships|expected|live|v|ve|week of|w/c|week commencing|(?:start|beginning|middle|course|weeks?|month|half|quarter) of|(?:principios|inicios?|comienzos|mes|mês|semana|quincena|quinzena|curso|transcurso|lo largo|corso|mese|settimana|prima metà|seconda metà|metà|inizio|meados|começo|primi|ultimi|loop|maand|eerste helft|tweede helft|anfang|mitte|ende|laufe|courant|mois|semaine) (?:de|di|van|von)|bis|ende|mitte|anfang|im|laufe des|vor|ab|fin|mi|début|courant|avant|en|pour|dès|à partir de|a partir de|a partire da|fines de|finales de|mediados de|antes de|hasta|fim de|até|final de|em|fine|entro|metà|per|eind|begin|medio|voor|vanaf|in|slutet av|mitten av|början av|do|w|połow[aęy]|połowie|początek|początku|koniec|końca|końcu|konec|konce|koncem|polovin\\p{L}|začát\\p{L}{2,3}|до|к|в|конец|конца|конце|(?:starten|begyndelsen|begynnelsen|midten|slutningen|slutten|udgangen|utgangen|løbet|løpet|begyndelse) a[fv]|primo|medio|ultimo|inden|innen|senest|før|ved|i|fra|til|середин[аеуы]|начал[аоеу]|кінець|кінця|початок)'
const lastOf = '[-–—,:]\\s'
/** `Costs fell to 10.12.`: in English a number, and the end of its sentence. */
const measured = '(?<![\\p{L}])(?:to|from|at|than|over|under|about|around|is|was)\\s'
/** `do 10.12 s`, `um 14.10. Uhr`. */
const unmeasured =
  '(?!\\s?(?:%|€|\\$|(?:ms|s|sec|sek|min|h|hod|uhr|[kmgt]i?b|mil|mio|mld|mrd|tis|tys|kč|zł|руб|eur|usd|сек|мин|ч|млн|тыс)(?![\\p{L}])))'

/** `22.04.` is a day, and behind the name of some software its version; behind `§` it is none either. */
const dotted: DateForm['read'] = (m) =>
  isNumberOf(m.input.slice(0, m.index + (m[0] ?? '').search(/\d/))) ? '' : `YEAR-${pad(m[2])}-${pad(m[1])}`

/** The forms without a year. */
export const yearlessForms: readonly DateForm[] = [
  wide(
    `(?<!\\d)(\\d{1,2})\\s?[月월]\\s?\\d{1,2}\\s?[日号일]?(?:\\s?[(（]\\p{L}{1,3}[)）])?\\s?(?:-|–|~|〜|～|至|から|到)\\s?(\\d{1,2})\\s?[日号일]`,
    (m) => `YEAR-${pad(m[1])}-${pad(m[2])}`,
  ),
  wide(`[(（]\\s?(\\d{1,2})\\s?[月월]\\s?[)）]`, (m) => `YEAR-${pad(m[1])}`),
  wide(`(?<!\\d)(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日号일]`, (m) => `YEAR-${pad(m[1])}-${pad(m[2])}`),
  wide(
    `(?<!\\d)(\\d{1,2})\\s?[月월](?=\\s?(?:末|底|中|上旬|中旬|下旬|初|まで|前|内|第|말|까지|중순|중|초|\\d주차?))`,
    (m) => `YEAR-${pad(m[1])}`,
  ),
  wide(
    `(?<!\\p{L})([一二三四五六七八九十]{1,2})月(?:份)?(?=\\s?(?:末|底|中|上旬|中旬|下旬|初|前|内|$))`,
    (m) => `YEAR-${pad(inHan(m[1]))}`,
    false,
  ),
  form(
    `${edge}(?:\\d{1,2}\\.?${dash})?(\\d{1,2})(?:\\.|st|nd|rd|th|er|º)?\\s{1,3}(?:de\\s|of\\s)?(${monthWord})${end}`,
    (m) => `YEAR-${pad(surelyMonthOf(m[2]))}-${pad(m[1])}`,
  ),
  form(`${edge}(\\d{1,2})-(${monthWord})${end}`, (m) => `YEAR-${pad(monthOf(m[2]))}-${pad(m[1])}`),
  form(`${edge}(${monthWord})\\s'?([23]\\d)${end}(?![.,:/]?\\d)`, (m, near) =>
    isYearBehind(m[1], m[2], near) ? `20${m[2]}-${pad(monthOf(m[1]))}` : '',
  ),
  form(
    `${edge}(${monthWord})\\.?\\s(?:\\d{1,2}(?:st|nd|rd|th)?\\s?[-–—]\\s?)?(\\d{1,2})(?:st|nd|rd|th)?${end}(?![.,]?\\d)`,
    (m) => `YEAR-${pad(surelyMonthOf(m[1]))}-${pad(m[2])}`,
  ),
  form(
    `(?<![\\p{L}])(?:bis|am|zum|vom|ab|den|fällig|frist:?|termin:?|spätestens|senest|inden|innen|før|til|by|due:?|until|before|до|к|срок:?|do|dnia|termin:?|tot|voor|uiterlijk)\\s(?:zum\\s|am\\s)?${weekday}?(\\d{1,2})\\.\\s?(\\d{1,2})\\.(?![\\p{N}])`,
    dotted,
  ),
  form(`(?<!${measured})${edge}(\\d{2})\\.(\\d{2})\\.(?![\\p{N}])${unmeasured}`, dotted),
  form(`${lastOf}${weekday}?(\\d{1,2})\\.\\s?(\\d{1,2})\\.$`, dotted),
  form(`[(（]\\s?(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?[)）]`, dotted),
  form(
    `(?<![\\p{L}])(?:le|avant|pour|du|au|échéance:?|date limite:?|el|vence|hasta|antes|dia|prazo:?|até|il|scadenza:?|entro|bis|am|fällig|frist:?|до|срок:?|к|op|voor|senast|före|till|den|d\\.|senest|inden|innen|før|til)\\s(?:le\\s|el\\s|del\\s|il\\s|o\\s|dia\\s|zum\\s)?${weekday}?(\\d{1,2})/(\\d{1,2})${end}(?!/)`,
    (m, near) => dayAndMonth(m[1], m[2], near, true),
  ),
  form(
    `[:：(（]\\s?${weekday}?(\\d{1,2})/\\d{1,2}${dash}${weekday}?(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
    (m, near) => dayAndMonth(m[2], m[3], near, Number(m[1]) > 12),
  ),
  form(
    `(?:(?<![\\p{L}])(?:by|due|until|before|on|eta|deadline)[:\\s]\\s?|(?:截止|期限|締切|预计|預計|予定|마감|기한)日?[:：]?\\s?|[:：～〜~(（]\\s?)${weekday}?(\\d{1,2})/(\\d{1,2})(?![\\d/])`,
    (m, near) => dayAndMonth(m[1], m[2], near, false),
  ),
  form(
    `(?<![\\p{L}])${before}:?[\\s-](?:the\\s|le\\s|el\\s)?(?:\\p{L}{3,12}(?:\\s(?:or|and|oder|und|ou|et|o|y|e|или|и|lub|i)\\s|[/–-]))?(${monthWord})${end}`,
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
    `(?<![\\p{L}])(?:до|срок:?|к|do|termin:?|bis|uiterlijk|vóór|tot|voor)\\s(\\d{2})[.-](\\d{2})(?![\\p{N}.-])${unmeasured}`,
    dotted,
  ),
  form(
    `(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?=\\s?(?:[(（](?:${dayName}|[月火水木金土日祝월화수목금토일])[)）]|まで|迄|前|之前|까지|締|必着|期限|予定|实施|上线|リリース|公開|実施|開始|完了|提出))`,
    (m, near) => dayAndMonth(m[1], m[2], near, false),
  ),
  form(`[,，、–—]\\s?${weekday}?(?![1-4]/[2-5]\\s*$)(\\d{1,2})/(\\d{1,2})\\s*$`, (m, near) =>
    dayAndMonth(m[1], m[2], near, false),
  ),
  form(`^\\s*(\\d{1,2})/(\\d{1,2})(?=[\\s:：])`, (m, near) => dayAndMonth(m[1], m[2], near, false)),
  form(
    `(?<![\\p{L}])(?:uiterlijk|vóór|tot|voor)\\s(\\d{1,2})-(\\d{1,2})(?![\\p{N}-])`,
    (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(
    `${lastOf}(?:\\p{L}{3,12}(?:\\s(?:or|oder|ou|o|или|lub)\\s|\\s?[/–—-]\\s?))?(${monthWord})\\.?$`,
    (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`,
    false,
  ),
  form(
    `(?<![\\p{L}])(?:in|by|during|early|late|mid|end of|au|(?:début|fin|mi|milieu|cours|courant)(?: du)?|le|en|el|(?:fin(?:al)?(?:es)?|principios|mediados|inicio|largo) del|no|(?:fim|final|início|meados|longo) do|al|nel|(?:fine|inizio|metà|corso) del|im|ende|bis)[\\s-]([HTS])([1-4])${end}`,
    (m) => `YEAR-Q${/t/i.test(m[1] ?? '') ? m[2] : Number(m[2]) * 2}`,
  ),
  wide(
    `(?<![\\p{L}\\d])(上半年|下半年|上期|下期|상반기|하반기)`,
    (m) => `YEAR-Q${/^[上상]/u.test(m[1] ?? '') ? 2 : 4}`,
    false,
  ),
  form(
    `(?<![\\p{L}])(?:by|before|until|on|due|till|avant|pour|d['’]ici|antes|hasta|até|entro|bis)\\s(?:the|le|del?|el|o|il|zum)\\s(?:dia\\s)?(\\d{1,2})(?:st|nd|rd|th|\\.)?${end}(?!\\s?[\\d/.:%€$]|\\s\\p{L})`,
    (m, near) => (near?.month === undefined ? '' : `YEAR-${pad(near.month)}-${pad(m[1])}`),
  ),
  form(`${edge}Q[1-4]\\s?(?:-|–|—|/)\\s?Q?([1-4])${end}`, (m) => `YEAR-Q${m[1]}`),
  form(`${edge}Q([1-4])${end}`, (m) => `YEAR-Q${m[1]}`),
  wide(`(?:第\\s?)?([1-4一二三四])\\s?(?:四半期|季度|분기)`, (m) => `YEAR-Q${han(m[1])}`, false),
  form(
    `${edge}([1-4]|iv|i{1,3})${ordinal}\\s?${quarterWord}${end}`,
    (m) => `YEAR-Q${roman[m[1]?.toLowerCase() ?? ''] ?? m[1]}`,
    false,
  ),
  form(
    `${edge}(?:KW|CW|v\\.|veck(?:a|orna)|ug(?:e|erne)|uk(?:e|ene))\\s?\\d{1,2}\\s?(?:-|–|—|/|bis|to|till?)\\s?(?:KW|CW|v\\.|vecka|uge|uke)?\\s?(\\d{1,2})${end}`,
    (m) => `YEAR-W${pad(m[1])}`,
  ),
  form(`[(（](?:\\p{L}{3,12}${dash})?(${monthWord})[)）]`, (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`, false),
  form(`${edge}([12])${ordinal}\\s?${halfWord}${end}`, (m) => `YEAR-Q${Number(m[1]) * 2}`),
  form(`${edge}(?:KW|CW|vecka|uge|uke|viikko)\\s?(\\d{1,2})${end}`, (m) => `YEAR-W${pad(m[1])}`),
  form(`${edge}(\\d{1,2})\\.\\s?(?:KW|Kalenderwoche)${end}`, (m) => `YEAR-W${pad(m[1])}`),
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
  form(`^\\s*${weekday}?(\\d{1,2})/(\\d{1,2})\\s*$`, (m, near) => dayAndMonth(m[1], m[2], near, false)),
  form(
    `^\\s*(?:\\d{1,2}\\.\\s?\\d{1,2}\\.${dash})?${weekday}?(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s*$`,
    (m) => `YEAR-${pad(m[2])}-${pad(m[1])}`,
  ),
  form(`^\\s*${monthWord}\\.?${dash}(${monthWord})${end}`, (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`, false),
  form(`^\\s*(${monthWord})\\.?${end}`, (m) => `YEAR-${pad(surelyMonthOf(m[1]))}`, false),
  form(
    `(?:^\\s*|[(（])\\d{1,2}\\s?[月월]?\\s?(?:-|–|~|〜|～|至|到)\\s?(\\d{1,2})\\s?[月월]`,
    (m) => `YEAR-${pad(m[1])}`,
  ),
  wide(`^\\s*(\\d{1,2})\\s?[月월](?!\\s?\\d)`, (m) => `YEAR-${pad(m[1])}`),
]

/** Forms that mean a date only in a table's cell: a heading “2.1” is a version. */
export const cellForms: readonly DateForm[] = [
  form(`^\\s*(?:\\d{1,2}\\.\\d{1,2}\\s?[-–—~至]\\s?)?(\\d{1,2})\\.(\\d{1,2})\\s*$`, (m, near) =>
    dayAndMonth(m[1], m[2], near, false),
  ),
  form(`^\\s*(\\d{1,2})-(\\d{1,2})\\s*$`, (m, near) =>
    near?.first === 'day' ? dayAndMonth(m[1], m[2], near, true) : '',
  ),
  form(`^\\s*(20\\d{2})\\.\\s?(0?[1-9]|1[0-2])\\.?\\s*$`, (m) => `${m[1]}-${pad(m[2])}`),
]

/** `mai 26` is a month and its year where the day would stand first, and the year is that of the document or one of the next. */
function isYearBehind(word: string | undefined, digits: string | undefined, near: Near | undefined): boolean {
  const ahead = 2000 + Number(digits) - (near?.year ?? 0)
  return ahead >= 0 && ahead < 4 && !isEnglishMonth(word)
}
