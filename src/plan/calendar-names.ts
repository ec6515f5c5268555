/** The languages in which people here name months and days. */
const languages = [
  'en',
  'de',
  'fr',
  'es',
  'it',
  'pt',
  'nl',
  'pl',
  'sv',
  'da',
  'nb',
  'cs',
  'ru',
  'uk',
  'tr',
  'ro',
  'hu',
  'fi',
  'el',
]

/** Of each language the forms that stand alone and those beside a day: Slavic months change there. */
const monthForms: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]
const weekdayForms: readonly Intl.DateTimeFormatOptions[] = [{ weekday: 'long' }, { weekday: 'short' }]

/** What Intl has not: how people shorten months where it does not. */
const moreMonths: readonly (readonly [string, number])[] = [
  ['sept', 9],
  ['mrz', 3],
]

/** Without accents, capitals and the dot of a shortened name. */
function calendarWord(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\.$/, '')
}

/** Every name of each date's part; a name that two share means the first. */
function namesOf(
  part: 'month' | 'weekday',
  dates: readonly Date[],
  forms: readonly Intl.DateTimeFormatOptions[],
): Map<string, number> {
  const names = new Map<string, number>()
  for (const language of languages)
    for (const form of forms) {
      const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
      for (const [index, date] of dates.entries()) {
        const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? ''
        const word = calendarWord(name)
        if (/^\p{L}{3,}$/u.test(word) && !names.has(word)) names.set(word, index)
      }
    }
  return names
}

let months: ReadonlyMap<string, number> | undefined
let weekdays: ReadonlyMap<string, number> | undefined

/** The month of a name in any of the languages, 1 to 12. */
export function monthNamed(name: string): number | undefined {
  months ??= new Map([
    ...moreMonths,
    ...[
      ...namesOf(
        'month',
        Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1))),
        monthForms,
      ),
    ].map(([word, index]): [string, number] => [word, index + 1]),
  ])
  return months.get(calendarWord(name))
}

/** The weekday of a name in any of the languages, Sunday is 0. */
export function weekdayOf(name: string): number | undefined {
  weekdays ??= namesOf(
    'weekday',
    // 4 January 2026 is a Sunday.
    Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 0, 4 + day))),
    weekdayForms,
  )
  return weekdays.get(calendarWord(name))
}
