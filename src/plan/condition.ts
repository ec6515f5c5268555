/** A number that a criterion asks for. */
export interface Condition {
  readonly least?: number
  readonly most?: number
  /** The bound itself does not do: `< 100 ms`. */
  readonly isStrict: boolean
}

const number = '(\\d+(?:[.,]\\d+)*)'
const least = new RegExp(
  `(?:≥|>=|>|at least|minimum|min\\.?|mindestens|au moins|al menos|pelo menos|almeno|minstens|не менее|не менше|co najmniej|至少|以上)\\s*${number}`,
  'iu',
)
const most = new RegExp(
  `(?:≤|<=|<|at most|maximum|max\\.?|within|under|below|no more than|up to|höchstens|unter|innerhalb von|au plus|moins de|como máximo|menos de|no máximo|al massimo|meno di|hoogstens|binnen|не более|не більше|najwyżej|不超过|以内|以下)\\s*${number}`,
  'iu',
)
const plus = new RegExp(`${number}\\s*\\+`, 'u')
const percent = new RegExp(`(?<![\\d.,])${number}\\s*%`, 'u')

/** The number that a text such as `within 5 % of C` or `≥5 % improvement` asks for; undefined where it asks for none. */
export function conditionIn(text: string): Condition | undefined {
  const lower = least.exec(text)
  if (lower?.[1] !== undefined) return { least: numberOf(lower[1]), isStrict: /^>(?!=)/.test(lower[0]) }
  const upper = most.exec(text)
  if (upper?.[1] !== undefined) return { most: numberOf(upper[1]), isStrict: /^<(?!=)/.test(upper[0]) }
  const open = plus.exec(text)
  if (open?.[1] !== undefined) return { least: numberOf(open[1]), isStrict: false }
  const share = percent.exec(text)
  return share?.[1] === undefined ? undefined : { least: numberOf(share[1]), isStrict: false }
}

/** Where somebody said it. */
const source = /\s*\(https:\/\/\S+\)$/

/** The number of a reading such as `4.2 %`; undefined for what is more than a number and its unit. */
export function readingIn(text: string): number | undefined {
  const found = new RegExp(`^[~≈]?\\s*(-?)${number}\\s*(?:%|[\\p{L}µ°/]{1,12})?$`, 'u').exec(
    text.trim().replace(source, ''),
  )
  return found?.[2] === undefined ? undefined : numberOf(found[2]) * (found[1] === '-' ? -1 : 1)
}

/** Whether a reading satisfies what a criterion asks for. */
export function satisfies({ least: from, most: to, isStrict }: Condition, value: number): boolean {
  if (from !== undefined && (isStrict ? value <= from : value < from)) return false
  return to === undefined || (isStrict ? value < to : value <= to)
}

/** `1,000` is a thousand, `0,5` a half: a comma before three digits groups them. */
function numberOf(text: string): number {
  return Number(text.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.'))
}
