import { type Amount, amountIn, isComparable, isUnit, number, numberOf, sizeOf } from './amount.ts'

/** A number that a criterion asks for. */
export interface Condition {
  readonly least?: number
  readonly most?: number
  /** The bound itself does not do: `< 100 ms`. */
  readonly isStrict: boolean
  /** What it is a number of, as written: `%`, `ms`, or a word for what is counted. */
  readonly unit: string
  /** As far to one side as to the other: `within 5 % of C`. */
  readonly isEitherWay?: boolean
  /** A span of the calendar, which links and looks upstream show as well as readings do. */
  readonly isSpan: boolean
}

const leastWords =
  '≥|>=|>|(?:no|not) (?:less|fewer) than|at least|more than|greater than|above|exceed(?:s|ing)?|minimum|min\\.?|mindestens|mehr als|über|minimaal|meer dan|au moins|plus de|dépasse|al menos|más de|pelo menos|mais de|almeno|più di|minstens|не менее|не менше|более|выше|co najmniej|ponad|至少|不少于|不低于|超过|高于|大于|达到|提升到'
const mostWords =
  '≤|<=|<|no more than|not more than|at most|up to|maximum|max\\.?|within|under|below|(?:less|fewer|lower) than|höchstens|unter|weniger als|nicht mehr als|innerhalb von|au plus|moins de|inférieure? à|como máximo|menos de|por debajo de|no máximo|abaixo de|al massimo|meno di|sotto|hoogstens|minder dan|onder|binnen|не более|не больше|не выше|не більше|менее|меньше|ниже|не позднее|najwyżej|poniżej|不超过|不超過|不高于|低于|少于|小于'
const alone = '(?<![\\p{Script=Latin}\\p{Script=Cyrillic}])'
const least = new RegExp(`${alone}(?:${leastWords})\\s*:?\\s*${number}`, 'iu')
const most = new RegExp(`${alone}(?:${mostWords})\\s*:?\\s*${number}`, 'iu')
const behind = '\\s*(?:%|[\\p{L}µ]{1,12})?\\s*'
const leastBehind = new RegExp(
  `${number}${behind}(?:以上|이상|or more|oder mehr|ou plus|o más|ou mais)`,
  'iu',
)
const mostBehind = new RegExp(
  `${number}${behind}(?:以下|以内|未満|이하|이내|미만|at most|or less|oder weniger|ou moins)`,
  'iu',
)
const plus = new RegExp(`(?<![\\p{L}\\d.,])${number}\\s?%?\\+(?!\\s?\\d)`, 'u')
const share = new RegExp(`(?<![\\d.,])${number}\\s*%`, 'u')
const times = new RegExp(`(?<![\\p{L}\\d.,])${number}\\s?[x×](?![\\p{L}\\d])`, 'u')
/** `no query is slower by more than 10 %`: what is not to be more is at most. */
const denied =
  /(?<!\p{L})(?:no|not|none|never|nicht|keine?[rsnm]?|aucune?|ningun[oa]?|ningún|nenhum|nessuna?|geen)(?!\p{L})[^.;:]*?(?:more than|mehr als|plus de|más de|mais de|più di|meer dan|above|over)\s*\d/iu
/** Of these a bare share is the most that may be. */
const unwished =
  /error|fail|fault|loss|defect|latenc|overhead|regress|crash|churn|downtime|increase|grow|fehler|verlust|ausfall|erreur|perte|pérdida|falha|erro(?!\p{L})|错误|失败|エラー/iu
/** `from 18 % to 25 %`: what it is now is not asked for. */
const from = new RegExp(
  `(?:from|von|de|desde|da|从)\\s*${number}\\s*\\S{0,8}\\s*(?:to|auf|à|a|para|提升到|降到|到)\\s`,
  'iu',
)
const versionBefore =
  /(?:version|release|reach(?:es|ed)?|erreicht|atteint|alcanza|\bv|(?<=\s|^)\p{Lu}[\p{L}.+#]*)\s*$/u
const spans =
  /^(?:days?|weeks?|months?|quarters?|years?|sprints?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?|dias|anos?|giorni|settimane|mesi|anni|дн\p{L}*|недел\p{L}*|月|周|年|天|日)$/iu

/** The number that a text such as `within 5 % of C` or `≥5 % improvement` asks for; undefined where it asks for none. */
export function conditionIn(text: string): Condition | undefined {
  const main = text.replace(/\([^)]*\)/g, ' ')
  return firstIn(main) ?? firstIn(text)
}

function firstIn(whole: string): Condition | undefined {
  const text = whole.replace(from, ' to ')
  const bound = (
    found: RegExpExecArray | null,
    side: 'least' | 'most',
    isStrict = false,
  ): Condition | undefined => {
    const written = found?.[1]
    if (found === null || written === undefined) return undefined
    const at = found.index + found[0].indexOf(written)
    const rest = text.slice(at + written.length)
    if (isVersion(written, text.slice(0, at), rest)) return undefined
    const unit = unitAfter(rest)
    const isEitherWay =
      side === 'most' && unit === '%' && /^within/i.test(found[0]) && /^\s*%\s*of\b/i.test(rest)
    return {
      [side]: numberOf(written),
      isStrict,
      unit,
      isSpan: spans.test(unit),
      ...(isEitherWay && { isEitherWay }),
    }
  }
  const lower = least.exec(text)
  const upper = most.exec(text)
  const isDenied = denied.test(text)
  const first = [lower, upper]
    .filter((one) => one !== null)
    .toSorted((one, other) => one.index - other.index || other[0].length - one[0].length)[0]
  if (first !== undefined) {
    const isLower = first === lower && !isDenied
    const found = bound(first, isLower ? 'least' : 'most', /^[<>](?!=)/.test(first[0]))
    if (found !== undefined) return found
  }
  return (
    bound(leastBehind.exec(text), 'least') ??
    bound(mostBehind.exec(text), 'most') ??
    bound(plus.exec(text), 'least') ??
    bound(share.exec(text), unwished.test(text) || isNothing(text) ? 'most' : 'least') ??
    bound(times.exec(text), 'least')
  )
}

/** `Rust 1.81`, `reaches 1.0+`, `v2`: no reading is taken of these. */
function isVersion(written: string, before: string, rest: string): boolean {
  if (/\d\.\d+\.\d/.test(written)) return true
  if (/^\s*(?:%|[x×](?!\p{L}))/u.test(rest)) return false
  const isNamed = versionBefore.test(before.replace(/\s*(?:≥|>=|>|at least|version)\s*$/i, ' '))
  return isNamed && (written.includes('.') || /^\+/.test(rest) || /\bversion\s*$/i.test(before))
}

/** A measure or a span; what is counted may stand behind other words. */
function unitAfter(rest: string): string {
  const word = /^[\s-]?\s*\+?\s*(%|[x×](?!\p{L})|[\p{L}µ]+)/u.exec(rest)?.[1] ?? ''
  return isUnit(word) || spans.test(word) ? word : ''
}

function isNothing(text: string): boolean {
  return numberOf(share.exec(text)?.[1] ?? '1') === 0
}

/** Whether a reading is of what a criterion asks for, so that the two can be compared. */
export function answers(condition: Condition, reading: string): boolean {
  const amount = amountIn(reading)
  return amount !== undefined && isComparable(amount, condition.unit)
}

/** Whether a reading satisfies what a criterion asks for. */
export function satisfies(
  { least: from, most: to, isStrict, unit, isEitherWay }: Condition,
  amount: Amount,
): boolean {
  const read = sizeOf(amount.unit === '' ? { ...amount, unit } : amount)
  const value = isEitherWay ? Math.abs(read) : read
  const size = (bound: number) => sizeOf({ value: bound, unit })
  if (from !== undefined && (isStrict ? value <= size(from) : value < size(from))) return false
  return to === undefined || (isStrict ? value < size(to) : value <= size(to))
}

/** What a condition asks for, in words: `at most 5 %`. */
export function conditionWords({ least: from, most: to, isStrict, unit }: Condition): string {
  const side = from === undefined ? (isStrict ? 'less than' : 'at most') : isStrict ? 'more than' : 'at least'
  return `${side} ${from ?? to}${unit === '' ? '' : ` ${unit}`}`
}

/** How a reading of it is written: `NUMBER %`. */
export function readingAsked({ unit }: Condition): string {
  return unit === '' ? 'NUMBER' : `NUMBER ${unit}`
}
