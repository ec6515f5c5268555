import { number } from './written-number.ts'

const unit = '(?:%|[\\p{L}µ]{1,12})?(?:/\\p{L}{1,12})?'

export type Side = 'least' | 'most'

/** Words beside a number that bound it; where it is strict, the number itself does not do. */
export interface BoundWords {
  readonly words: RegExp
  readonly side: Side
  readonly isStrict: boolean
}

const atLeast =
  '≥|>=|at least|minimum|min\\.?|mindestens|minimaal|au moins|al menos|por lo menos|pelo menos|no mínimo|almeno|ten minste|minstens|co najmniej|至少|达到|提升到'
const moreThan =
  ">|more than|greater than|higher than|above|exceed(?:s|ing)?|mehr als|größer als|höher als|über|meer dan|groter dan|boven|plus d[e']|supérieure?s? à|dépass\\p{L}+|más de|más que|mayor que|superior a|mais de|mais que|maior que|acima de|più di|superiore a|sopra|более|больше|выше|більше|понад|вище|ponad|więcej niż|powyżej|超过|超過|高于|大于|多于"
const atMost =
  '≤|<=|at most|up to|maximum|max\\.?|within|höchstens|maximal|innerhalb von|au plus|como máximo|no máximo|al massimo|hoogstens|maximaal|binnen|не позднее|najwyżej'
const lessThan =
  "<|under|below|(?:less|fewer|lower|smaller) than|unter|weniger als|geringer als|kleiner als|niedriger als|moins d[e']|inférieure?s? à|menos de|menos que|menor que|inferior a|por debajo de|abaixo de|meno di|inferiore a|sotto|minder dan|kleiner dan|lager dan|onder|менее|меньше|ниже|менше|нижче|mniej niż|poniżej|低于|少于|小于"
/** `not more than` is at most, `no fewer than` at least. */
const not = '(?:no|not|never|nicht|pas|non|niet|não|nie|не|不)\\s*'
/** `over 1,000 downloads`, `coverage over 90 %`; in `99 runs over 10 days` it only says how something is measured. */
const over =
  '(?<=(?:^|[:;,(–—]|(?<!\\p{L})(?:with|has|have|of|by|to|is|are|at|and))\\s*)over(?=\\s)|over(?=\\s+\\d[\\d.,]*\\s*%)'
const alone = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])'

function before(words: string): RegExp {
  return new RegExp(`${alone}(?:${words})\\s*:?\\s*${number}`, 'iu')
}

export const bounds: readonly BoundWords[] = [
  { words: before(`${atLeast}|${not}(?:${lessThan})`), side: 'least', isStrict: false },
  { words: before(`${moreThan}|${over}`), side: 'least', isStrict: true },
  { words: before(`${atMost}|${not}(?:${moreThan}|over)`), side: 'most', isStrict: false },
  { words: before(lessThan), side: 'most', isStrict: true },
]

function behind(words: string): RegExp {
  return new RegExp(`${number}\\s*${unit}\\s*(?:${words})`, 'iu')
}

export const boundsBehind: readonly BoundWords[] = [
  { words: behind('以上|이상|or more|oder mehr|ou plus|o más|ou mais'), side: 'least', isStrict: false },
  { words: behind('超|초과'), side: 'least', isStrict: true },
  {
    words: behind('以下|以内|이하|이내|at most|or less|oder weniger|ou moins'),
    side: 'most',
    isStrict: false,
  },
  { words: behind('未満|미만'), side: 'most', isStrict: true },
]

/** `between 5 and 10 reviewers` */
export const between = new RegExp(
  `${alone}(?:between|zwischen|entre|tra|tussen|между|між|między)\\s+${number}\\s*${unit}\\s+(?:and|und|et|y|e|en|и|і|a)\\s+${number}`,
  'iu',
)

/** Before a bound that is strict: `no query is slower by more than 10 %` asks for at most that. */
export const denied =
  /(?<!\p{L})(?:no|not|none|never|nicht|keine?[rsnm]?|aucune?|ningun[oa]?|ningún|nenhum|nessuna?|geen)(?!\p{L})[^.;:]*$/iu

/** What joins two conditions in one sentence. */
export const conjunction = /(?<![\p{L}])(?:and|und|sowie|et|y|e|en|и|і|og|och|ve)(?=\s)|[;；、]|且|かつ|및/iu

const starts = '(?:from|von|de|desde|da|从)'
const towards = '(?:to|auf|à|a|para|提升到|降到|到)'
/** `from 38 min to under 12 min`: what it is now is not asked for. */
export const fromNow = new RegExp(`${starts}\\s*${number}\\s*\\S{0,8}\\s*${towards}\\s`, 'iu')
/** `from 3.2 s to 1.0 s` tells by what it is now whether it is to fall or to rise. */
export const fromTo = new RegExp(
  `${alone}${starts}\\s*${number}\\s*((?:%|[\\p{L}µ]{1,12}?)(?:/\\p{L}{1,12}?)?)?\\s*${towards}\\s*${number}`,
  'iu',
)
/** `reduce the start time to 1 s` */
export const toNumber = new RegExp(`${alone}(?:to|auf|à|до)\\s+${number}`, 'iu')
export const falls =
  /(?<!\p{L})(?:reduc|cut|lower|decreas|shrink|shorten|senk|gesenkt|reduzier|verkürz|rédui|baiss|ridu|сни[зж]|уменьш|сократ)/iu
export const rises = /(?<!\p{L})(?:rais|increas|steiger|gesteigert|erhöh|augment|aument|повы[сш]|увелич)/iu

/** `stable for 6 months`, `6 Monate lang`, `for 14 consecutive days` */
export const lasting = new RegExp(
  `${alone}(?:for|over|during|across|throughout|seit|während|über|pendant|durant|durante|depuis|por|per|gedurende|в течение|przez)\\s+${number}[\\s-]+(?:(?:consecutive|straight|full|calendar|working|business|aufeinanderfolgende)\\s+)?([\\p{L}]+)|${number}\\s+(\\p{L}+)\\s+lang(?!\\p{L})`,
  'iu',
)
const clause = '(?:^|[:–—]\\s)\\s*'
/** `40 customers on it`: what a criterion begins with is to be there. */
export const count = new RegExp(
  `${clause}(?:all\\s+)?${number}(?=\\s+(?!(?:of|von|de|st|nd|rd|th)(?!\\p{L}))\\p{L})`,
  'iu',
)
/** `Zero data loss events`, `No open critical bugs` */
export const none = new RegExp(
  `${clause}(?:zero|null|zéro|cero|nul|ноль|no|keine?)(?=\\s+\\p{L})|${clause}0(?=\\s+\\p{L})`,
  'iu',
)
