import { monthNamed, weekdayOf } from './calendar-names.ts'
import { nextOf } from './dates-of-languages.ts'
import { dayAfter } from './day.ts'
import { lastDay } from './due.ts'
import type { Due } from './item.ts'
import { weekdayNamed } from './recurrence/weekday-names.ts'

const pad = (number: number) => String(number).padStart(2, '0')

/** Words for a day by how far ahead it is. */
const daysAhead = new Map(
  Object.entries({
    today: 0,
    heute: 0,
    "aujourd'hui": 0,
    hoy: 0,
    tomorrow: 1,
    morgen: 1,
    demain: 1,
    mañana: 1,
    'day after tomorrow': 2,
    übermorgen: 2,
    'après-demain': 2,
    'pasado mañana': 2,
    oggi: 0,
    domani: 1,
    dopodomani: 2,
    hoje: 0,
    amanhã: 1,
    'depois de amanhã': 2,
    vandaag: 0,
    overmorgen: 2,
    сегодня: 0,
    завтра: 1,
    послезавтра: 2,
    сьогодні: 0,
    післязавтра: 2,
    dziś: 0,
    dzisiaj: 0,
    jutro: 1,
    pojutrze: 2,
    dnes: 0,
    zítra: 1,
    pozítří: 2,
    idag: 0,
    'i dag': 0,
    imorgon: 1,
    'i morgon': 1,
    'i morgen': 1,
    bugün: 0,
    yarın: 1,
    今日: 0,
    明日: 1,
    明後日: 2,
    今天: 0,
    明天: 1,
    后天: 2,
    오늘: 0,
    내일: 1,
    모레: 2,
  }),
)

/** One to ten, by language. */
const numbers: readonly (readonly string[])[] = [
  'zero one two three four five six seven eight nine ten',
  'null ein zwei drei vier fünf sechs sieben acht neun zehn',
  'zéro un deux trois quatre cinq six sept huit neuf dix',
  'cero un dos tres cuatro cinco seis siete ocho nueve diez',
  'zero um duas três quatro cinco seis sete oito nove dez',
  'zero un due tre quattro cinque sei sette otto nove dieci',
  'nul een twee drie vier vijf zes zeven acht negen tien',
  'ноль один две три четыре пять шесть семь восемь девять десять',
  'zero jeden dwa trzy cztery pięć sześć siedem osiem dziewięć dziesięć',
].map((words) => words.split(' '))
const ahead = /^(?:in|dans|en|within|em|daqui a|tra|fra|over|om|za|через|за) (?:(\p{L}+|\d{1,3}) )?(\p{L}+)$/u
/** `через неделю` is in one week; `in weeks` is none. */
const aheadOfOne = /^(?:через|за|za) /u
const later =
  /^(\d{1,3})\s?(日|天|일|週間?|周|주일?|か月|ヶ月|个月|個月|개월|年|년)\s?(?:間|间)?\s?(?:後|后|之后|以後|以后|후|뒤)$/u
const laterUnits: readonly (readonly [RegExp, 'days' | 'months', number])[] = [
  [/^[日天일]/, 'days', 1],
  [/^[週周주]/, 'days', 7],
  [/月$|^개월/, 'months', 1],
  [/^[年년]/, 'months', 12],
]
const units: readonly (readonly [RegExp, 'days' | 'months', number])[] = [
  [
    /^(?:days?|tag|tage|tagen|jours?|d[ií]as?|giorn[oi]|dag(?:en|ar|e)?|д(?:ень|ня|ней|ні|нів)|d(?:zień|ni))$/,
    'days',
    1,
  ],
  [
    /^(?:weeks?|wochen?|semaines?|semanas?|settiman[ae]|weken|недел\p{L}|тиж\p{L}+|ty(?:dzień|godnie|godni)|týd\p{L}+|veck(?:a|or)|ug(?:e|er)|uk(?:e|er))$/u,
    'days',
    7,
  ],
  [
    /^(?:months?|monat|monate|monaten|mois|mes|meses|mês|mes[ei]|maand(?:en)?|месяц\p{L}*|місяц\p{L}*|miesi\p{L}+|měsíc\p{L}*|månad(?:er)?|måned(?:er)?)$/u,
    'months',
    1,
  ],
  [
    /^(?:quarters?|quartale?n?|trimestres?|trimestr[ei]|kwarta(?:al|len)|квартал\p{L}*|kwartał\p{L}*)$/u,
    'months',
    3,
  ],
  [/^(?:years?|jahre?n?|ans?|années?|años?|anos?|ann[oi]|jaar|год\p{L}?|лет|rok|lata?|år)$/u, 'months', 12],
]

/** A due date from words that count from today (`YYYY-MM-DD`); undefined when they are none such. */
export function relativeDue(text: string, today: string): Due | undefined {
  const ahead = daysAhead.get(text)
  if (ahead !== undefined) return dayAfter(today, ahead)
  return span(text, today) ?? weekday(text, today) ?? stretch(text, today) ?? yearless(text, today)
}

function span(text: string, today: string): Due | undefined {
  const [, digits, sign = ''] = later.exec(text) ?? []
  if (digits !== undefined) return spanAfter(today, Number(digits), sign, laterUnits)
  const [, count, unit = ''] = ahead.exec(text) ?? []
  if (count === undefined && !aheadOfOne.test(text)) return undefined
  const number =
    count === undefined || /^(?:an?|eine[mr]?|une?|una?|uma?|unas?|een|одну)$/.test(count)
      ? 1
      : /^\d+$/.test(count)
        ? Number(count)
        : Math.max(...numbers.map((words) => words.indexOf(count)))
  return number < 0 ? undefined : spanAfter(today, number, unit, units)
}

function spanAfter(today: string, number: number, unit: string, among: typeof units): Due | undefined {
  const [, kind, size] = among.find(([form]) => form.test(unit)) ?? []
  if (kind === undefined || size === undefined) return undefined
  return kind === 'days' ? dayAfter(today, number * size) : monthsAfter(today, number * size)
}

/** The same day so many months later, or the last of a shorter month. */
function monthsAfter(today: string, months: number): string {
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number)
  const then = new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7)
  const last = lastDay(then) ?? today
  const same = `${then}-${pad(day)}`
  return same < last ? same : last
}

/** `月曜日`, `周一`, `월요일`. */
const dayInSigns =
  /^(?:[月火水木金土日]曜日?|(?:周|週|星期|礼拜|禮拜)[一二三四五六日天]|[월화수목금토일]요일)$/u

function weekday(text: string, today: string): Due | undefined {
  const name = text.replace(
    /^(?:next|this|nächsten?|diesen|próxim[oa]|prossim[oa]|volgende|nästa|w|we|następn\p{L}+|в|во|следующ\p{L}+) /u,
    '',
  )
  // “mar” is March in English and Tuesday in French; short names are those that have three letters.
  const isName = /^\p{L}[\p{L}'-]{3,}$/u.test(name) || dayInSigns.test(name)
  const found =
    monthNamed(name) === undefined
      ? (weekdayOf(name) ?? (isName ? weekdayNamed(name) : undefined))
      : undefined
  if (found === undefined) return undefined
  return dayAfter(today, (found - dayOfWeek(today) + 7) % 7 || 7)
}

const dayOfWeek = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay()

const shortened = new Map(
  Object.entries({ eow: 'end of week', eom: 'end of month', eoq: 'end of quarter', eoy: 'end of year' }),
)
const monthsOf: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** `next month`, `this quarter`, `end of the year`; of a week its Friday, or at its end its Sunday. */
function stretch(text: string, today: string): Due | undefined {
  const words = shortened.get(text) ?? text
  const end = /^(?:the )?end of (?:(?:the|this) )?(next )?(week|month|quarter|year)$/.exec(words)
  if (end) {
    const whole = stretch(`${end[1] ?? 'this '}${end[2]}`, today)
    return whole && lastDay(whole)
  }
  const [, which, unit] = /^(this|next) (week|month|quarter|year)$/.exec(words) ?? []
  if (unit === undefined) return undefined
  const ahead = which === 'next' ? 1 : 0
  // Sunday ends the week that Monday began; once its Friday is over, it is what is left.
  const day = dayOfWeek(today) || 7
  if (unit === 'week') return dayAfter(today, (ahead === 0 && day > 5 ? 7 : 5) - day + 7 * ahead)
  const [year, month] = monthsAfter(`${today.slice(0, 7)}-01`, ahead * (monthsOf[unit] ?? 0)).split('-')
  if (unit === 'year') return year
  return unit === 'month' ? `${year}-${month}` : `${year}-Q${Math.ceil(Number(month) / 3)}`
}

/** A day, month or quarter without its year is the next one that is not past. */
function yearless(text: string, today: string): Due | undefined {
  const next = (made: (year: string) => string) => nextOf(today, made)
  const quarter = /^q([1-4])$/.exec(text)
  if (quarter) return next((inYear) => `${inYear}-Q${quarter[1]}`)
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.?$/.exec(text)
  if (dotted) return next((inYear) => `${inYear}-${pad(Number(dotted[2]))}-${pad(Number(dotted[1]))}`)
  const words =
    /^(?:(?:the )?(\d{1,2})(?:\.|st|nd|rd|th|er|º)? (?:of |de )?)?(\p{L}{3,}\.?)$/u.exec(text) ??
    /^(\p{L}{3,}\.?) (\d{1,2})(?:st|nd|rd|th)?$/u.exec(text)
  const named = words?.slice(1).find((word) => word !== undefined && !/^\d/.test(word))
  const month = named === undefined ? undefined : monthNamed(named)
  if (month === undefined) return undefined
  const day = words?.slice(1).find((word) => /^\d/.test(word ?? ''))
  return next((inYear) => `${inYear}-${pad(month)}${day === undefined ? '' : `-${pad(Number(day))}`}`)
}
