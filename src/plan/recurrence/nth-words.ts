type Nth = 1 | 2 | 3 | 4 | 5 | -1

/** How one language says `last Friday of the quarter`. */
interface Tongue {
  /** Finds the number, the day and the span. */
  readonly form: RegExp
  readonly nths: readonly (readonly [RegExp, Nth])[]
  readonly working: RegExp
  readonly day: RegExp
  /** Their lengths in months. */
  readonly spans: readonly (readonly [RegExp, number])[]
  readonly spanWords: string
}

const numbers: readonly Nth[] = [1, 2, 3, 4, 5, -1]
const lengths = [1, 3, 6, 12]

/** The words of a language, each as a pattern: the first five and the last, and month, quarter, half-year and year. */
function tongue(words: {
  readonly nths: readonly string[]
  readonly working: string
  readonly day: string
  readonly of: string
  readonly spans: readonly string[]
}): Tongue {
  const { nths, working, day, of, spans } = words
  const whole = (pattern: string) => new RegExp(`^(?:${pattern})$`, 'iu')
  return {
    form: new RegExp(
      `(?<![\\p{L}\\d])(${nths.join('|')})\\s+(${working}|[\\p{L}-]+)\\s+(?:${of})\\s*(${spans.join('|')})(?!\\p{L})`,
      'iu',
    ),
    nths: nths.flatMap((pattern, at) =>
      numbers.slice(at, at + 1).map((nth) => [whole(pattern), nth] as const),
    ),
    working: whole(working),
    day: whole(day),
    spanWords: spans.join('|'),
    spans: spans.flatMap((pattern, at) =>
      lengths.slice(at, at + 1).map((months) => [whole(pattern), months] as const),
    ),
  }
}

export const tongues: readonly Tongue[] = [
  tongue({
    nths: ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'fifth|5th', 'last'],
    working: '(?:work(?:ing)?|business)[ -]?day|weekday',
    day: 'day',
    of: '(?:of|in) (?:the|each|every|a)(?: calendar)?|per|each|every',
    spans: ['month', 'quarter', 'half[- ]?year', 'year'],
  }),
  tongue({
    nths: [
      ...['erste[mnrs]?|1\\.', 'zweite[mnrs]?|2\\.', 'dritte[mnrs]?|3\\.', 'vierte[mnrs]?|4\\.'],
      ...['fünfte[mnrs]?|5\\.', 'letzte[mnrs]?'],
    ],
    working: '(?:werk|arbeits)tag',
    day: 'tag',
    of: 'im|in jedem|in einem|des|eines|jedes|jeden|pro|je',
    spans: ['monat(?:e?s)?', 'quartal(?:s)?', 'halbjahr(?:e?s)?', 'jahr(?:e?s)?'],
  }),
  tongue({
    nths: [
      ...['premiers?|1er', 'deuxièmes?|seconds?|2e', 'troisièmes?|3e', 'quatrièmes?|4e', 'cinquièmes?|5e'],
      'derniers?',
    ],
    working: 'jours? (?:ouvrés?|ouvrables?)',
    day: 'jours?',
    of: "du|de chaque|chaque|par|de l[’']|d[’']un",
    spans: ['mois', 'trimestre', 'semestre', 'an(?:née)?'],
  }),
  tongue({
    nths: ['primer|1er', 'segundo|2\\.?º', 'tercer|3er', 'cuarto|4\\.?º', 'quinto|5\\.?º', 'último'],
    working: 'día (?:hábil|laborable)',
    day: 'día',
    of: 'de cada|del|cada|por',
    spans: ['mes', 'trimestre', 'semestre', 'año'],
  }),
  tongue({
    nths: ['primeir[oa]', 'segund[oa]', 'terceir[oa]', 'quart[oa]', 'quint[oa]', 'últim[oa]'],
    working: 'dia útil',
    day: 'dia',
    of: 'de cada|do|cada|por',
    spans: ['mês', 'trimestre', 'semestre', 'ano'],
  }),
  tongue({
    nths: ['prim[oa]', 'second[oa]', 'terz[oa]', 'quart[oa]', 'quint[oa]', 'ultim[oa]'],
    working: 'giorno (?:lavorativo|feriale)',
    day: 'giorno',
    of: "di ogni|del|ogni|dell[’']",
    spans: ['mese', 'trimestre', 'semestre', 'anno'],
  }),
  tongue({
    nths: ['eerste|1e', 'tweede|2e', 'derde|3e', 'vierde|4e', 'vijfde|5e', 'laatste'],
    working: 'werkdag',
    day: 'dag',
    of: 'van (?:de|het|elke?|ieder)|elke?|per|in elke?',
    spans: ['maand', 'kwartaal', 'half ?jaar', 'jaar'],
  }),
  tongue({
    nths: ['första', 'andra', 'tredje', 'fjärde', 'femte', 'sista'],
    working: '(?:arbets|var)dagen?',
    day: 'dagen?',
    of: 'i varje|varje|i|per',
    spans: ['månad(?:en)?', 'kvartal(?:et)?', 'halvår(?:et)?', 'år(?:et)?'],
  }),
  tongue({
    nths: ['første', 'anden|andet|andre', 'tredje', 'fjerde', 'femte', 'sidste|siste'],
    working: '(?:arbejds|arbeids|hver)dag(?:en)?',
    day: 'dag(?:en)?',
    of: 'i hvert?|hvert?|i|per|pr\\.?',
    spans: ['måned(?:en)?', 'kvartal(?:et)?', 'halvår(?:et)?', 'år(?:et)?'],
  }),
  tongue({
    nths: [
      ...['pierwsz\\p{L}+', 'drug\\p{L}+', 'trzeci\\p{L}*', 'czwart[yaą]', 'piąt[yaą]'],
      'ostatni\\p{L}*',
    ],
    working: 'dzień roboczy',
    day: 'dzień',
    of: 'każdego|w|',
    spans: ['miesiąca', 'kwartału', 'półrocza', 'roku'],
  }),
  tongue({
    nths: [
      ...['перв\\p{L}+', 'втор\\p{L}+', 'треть\\p{L}*', 'четв[её]рт\\p{L}+', 'пят(?:ый|ая|ое|ую)'],
      'последн\\p{L}+',
    ],
    working: 'рабочий день',
    day: 'день',
    of: 'кажд\\p{L}+|в|',
    spans: ['месяц[ае]?', 'квартал[ае]?', 'полугоди[яе]', 'год[ау]?'],
  }),
  tongue({
    nths: [
      ...['перш\\p{L}+', 'друг\\p{L}+', 'трет\\p{L}+', 'четверт\\p{L}+', "п[’'ʼ]ят\\p{L}+"],
      'останн\\p{L}+',
    ],
    working: 'робочий день',
    day: 'день',
    of: 'кожн\\p{L}+|у|',
    spans: ['місяц[яіь]', 'квартал[уі]?', 'півріччя', 'ро[кц][уі]?'],
  }),
]

/** Every text that says one of these has it; to look for it costs a seventh of looking for them. */
export const aSpan = new RegExp(
  `[\\s'’](?:${tongues.map(({ spanWords }) => spanWords).join('|')})(?!\\p{L})`,
  'iu',
)
