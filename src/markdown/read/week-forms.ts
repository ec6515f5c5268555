import { cueOf } from './cue.ts'
import { type DateForm, dash, edge, end, form, pad, wide } from './date-form.ts'
import { isNumberOf } from './versions.ts'

const numbered: DateForm['read'] = (m) => `YEAR-W${pad(m[1])}`

/** Before `v. 6` these tell that it is a week, and no version. */
const before =
  '(?:klar[at]?|färdig[at]?|levereras|startar|börjar|slutar|sker|senast|tidigast|före|innan|under|omkring|runt|fram till|(?:från )?(?:och|till) med|t\\.?\\s?o\\.?\\s?m\\.?|(?:slutet|början|mitten|loppet|utgången) av|(?:sent|tidigt|mitt|redan|helst) i|(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en)?)(?: i| i början av| i slutet av)?'
const swedish = `v(?:\\.\\s?|\\s)(?:\\d{1,2}${dash}(?:v\\.?\\s?)?)?(\\d{1,2})${end}(?!\\.\\d)`

/** All that a cell holds, where a document says which weeks it numbers: elsewhere it is a version. */
export const weekAlone = form(`^\\s*(?:${swedish}|[ws](\\d{1,2}))\\s*$`, (m, near) =>
  near?.weeks ? `YEAR-W${pad(m[1] ?? m[2])}` : '',
)

const anyWeek =
  '(?:wk\\.?|weeks?|woche|sem\\.?|semaines?|semanas?|sett\\.?|settiman[ae]|weken|tydz\\.?|tydzień|tygodni\\p{L}{0,2}|týd\\.?|týden|týdn\\p{L}{1,2}|нед\\.?|недел\\p{L}|тижд?\\.?|тиждень|тижн\\p{L}{1,2}|hafta)'

/** Where a document says which weeks it numbers, every number of a week is one of them; Sweden writes `klart v. 38`, `under v. 20`. */
export const weekForms: readonly DateForm[] = [
  form(`${edge}${anyWeek}\\s?(?:\\d{1,2}${dash}(?:wk\\.?\\s)?)?(\\d{1,2})${end}(?!\\.\\d)`, numbered),
  form(
    `${edge}(\\d{1,2})(?:\\.|\\.?-?(?:й|я|ю|ой|ей))\\s?(?:tydzień|tygodni\\p{L}{0,2}|týden|týdn\\p{L}{1,2}|недел\\p{L}|тиждень|тижн\\p{L}{1,2}|hafta\\p{L}{0,4})${end}`,
    numbered,
  ),
  wide(`第?\\s?(?:\\d{1,2}\\s?[-–~〜～至]\\s?第?)?(\\d{1,2})\\s?(?:週|周|주차|주)(?![目间間])`, numbered),
  form(`${edge}${before}\\s${swedish}`, numbered),
  form(`(?<![\\p{L}\\p{N}.]|\\d\\s)i\\s${swedish}`, numbered),
  form(`(?:[(（]|[,–—:-]\\s)${swedish}(?=\\s*(?:$|[)）.,;]))`, (m, near) =>
    isNumberOf(m.input.slice(0, m.index)) ? '' : numbered(m, near),
  ),
]

const ofCalendar =
  '(?:20[2-4]\\d|iso|8601|calend\\p{L}+|kalend\\p{L}+|kalendár\\p{L}+|календарн\\p{L}+|takvim|暦|カレンダー|日历|달력)'
const weekNumbers =
  'week ?numbers?|wochen(?:nummern|zahlen|angaben)|num[ée]ros? de(?:s)? semaines?|números? de(?: las?)? semanas?|números? d[ae]s? semanas?|numeri? (?:di|delle|della) settiman[ae]|weeknummers?|veckonum(?:mer|ren)\\p{L}*|ugenum(?:mer|re)\\p{L}*|ukenum(?:mer|re)\\p{L}*|numer\\p{L}* tygodni\\p{L}*|čís\\p{L}+ týdn\\p{L}+|номер\\p{L}* недел\\p{L}+|номер\\p{L}* тижн\\p{L}+|hafta numara\\p{L}+|週番号|週数|周数|周次|周号|주차|주 번호'
const weeksAre =
  'weeks (?:are|mean|refer to|follow)|wochen (?:sind|meinen)|semaines (?:sont|désignent)|las semanas son|as semanas são|le settimane sono|weken zijn|veckor(?:na)? (?:är|avser)|uger(?:ne)? er|uker?(?:ne)? er|недели (?:—|-|это)|tygodnie (?:są|to)'

const says = cueOf(
  new RegExp(
    `(?:${weekNumbers})[^.!?。\\n]{0,60}?${ofCalendar}|${ofCalendar}[^.!?。\\n]{0,20}?(?:${weekNumbers})|(?:${weeksAre})[^.!?\\n]{0,20}${ofCalendar}`,
    'u',
  ),
)
const inSwedish = /(?<![\p{L}])(?:och|att|för|från|klart|ansvarig|veck(?:a|or))(?![\p{L}])/iu
const aWeek = /(?<![\p{L}\p{N}.])v(?:\. ?| )\d{1,2}(?![\p{L}\p{N}]|\.\d)/iu

/** Whether a document says of its weeks that they are those of the calendar, or writes them as Sweden does. */
export function numbersWeeks(text: string): boolean {
  return says.test(text) || (aWeek.test(text) && inSwedish.test(text))
}
