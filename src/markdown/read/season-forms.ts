import { type DateForm, edge, end, form, wide, yearOf } from './date-form.ts'

/** The seasons by language, each with the last quarter of the year that it reaches into. */
const seasons: readonly (readonly [1 | 2 | 3 | 4, string])[] = [
  [
    2,
    'spring|frühjahr|frühling|printemps|primavera|voorjaar|lente|весн[аыуе]|весной|wiosn[aęyą]|wiośnie|jar[oa]|jaře|vår(?:en)?|forår(?:et)?|весна|навесні|ilkbahar|bahar|春(?:季|天)?|봄',
  ],
  [
    3,
    'summer|sommer|été|verano|verão|estate|zomer|лет[оа]|летом|lat[oa]|latem|lecie|lét[oa]|létě|sommar(?:en)?|sommeren|літ[оа]|влітку|yaz|夏(?:季|天)?|여름',
  ],
  [
    4,
    'autumn|fall|herbst|automne|otoño|outono|autunno|najaar|herfst|осен[ьи]|осенью|jesie(?:ń|ni|nią)|podzim|höst(?:en)?|høst(?:en)?|efterår(?:et)?|güz|осін[ьі]|восени|sonbahar|秋(?:季|天)?|가을',
  ],
  [
    4,
    'winter|hiver|invierno|inverno|зим[аыуе]|зимой|zim[aęyąuě]|zimie|vinter(?:e?n)?|взимку|kış|冬(?:季|天)?|겨울',
  ],
]

const anySeason = seasons.map(([, words]) => words).join('|')
const wideSeason = /[春夏秋冬봄여름가을겨울]/u
const last = seasons.map(([quarter, words]) => [quarter, new RegExp(`^(?:${words})$`, 'iu')] as const)

/** The last quarter of the last season named, 1 to 4. */
function quarterOf(season: string | undefined): number {
  return last.find(([, words]) => words.test(season ?? ''))?.[0] ?? 4
}

const of = "(?:de\\s|del\\s|of\\s|di\\s|roku\\s|d[’']|,\\s)?"
const between = '\\s?(?:/|-|–|—|bis|to|and|und|et|y|e|en|и|i|og|til|ve)\\s?'

/** A winter over two years ends in the first quarter of the later one. */
export const seasonForms: readonly DateForm[] = [
  form(
    `${edge}(?:winter|hiver|invierno|inverno|зима|zima|vinter|kış)\\s${of}20\\d{2}\\s?[/–-]\\s?(?:20)?(\\d{2})${end}`,
    (m) => `20${m[1]}-Q1`,
  ),
  form(
    `${edge}(?:(?:${anySeason})${between})?(${anySeason})\\s${of}(20\\d{2}|['’]\\d{2})${end}`,
    (m) => `${yearOf(m[2]?.replace('’', "'"))}-Q${quarterOf(m[1])}`,
  ),
  wide(`(20\\d{2})\\s?[年년]の?\\s?(春|夏|秋|冬|봄|여름|가을|겨울)`, (m) => `${m[1]}-Q${quarterOf(m[2])}`),
  form(`${edge}(20\\d{2})\\.?\\s(${anySeason})${end}`, (m) => `${m[1]}-Q${quarterOf(m[2])}`),
]

/** Whether a text may name a season: most do not, and need not be searched for one. */
export function mayNameSeason(text: string): boolean {
  return anySeasonIn.test(text) || wideSeason.test(text)
}

const anySeasonIn = new RegExp(`(?<![\\p{L}])(?:${anySeason})(?![\\p{L}])`, 'iu')
