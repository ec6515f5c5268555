import { countsTheSame } from './counted-words.ts'
import { halfWidth } from './half-width.ts'
import { factorOf, isRate, isUnit, measureOf, partsOf } from './unit.ts'
import { type DecimalSign, number, valuesOf } from './written-number.ts'

/** A number and what it is of. */
export interface Amount {
  readonly value: number
  /** What the number means as well, where it is not plain: 1200 of `1.200`. */
  readonly orElse?: number
  /** As written; empty where it says none. */
  readonly unit: string
}

/** Thousands or millions stand right behind a number, as in `10k users`: it is not that number. */
export const shortenedNumber = /^[kKM](?![\p{L}\d])/u

/** Where somebody said it. */
const source = /\s*\(https:\/\/\S+\)$/
const whole = new RegExp(
  `^[~≈]?\\s*([-−–+]?)\\s*${number}\\s*((?:%|[\\p{L}µ°×]{1,20})?(?:/\\p{L}{1,20})*)$`,
  'u',
)

/**
 * The number of a reading such as `4.2 %`, written with this sign before decimals where that is known; undefined for
 * what is more than a number and its unit.
 */
export function amountIn(text: string, sign?: DecimalSign): Amount | undefined {
  const [, negative = '', digits = '', unit = ''] =
    whole.exec(halfWidth(text.trim().replace(source, ''))) ?? []
  if (shortenedNumber.test(unit)) return undefined
  const what =
    partsOf(unit)[0] === '%' ? '%' : isUnit(unit) ? 'measured' : unit === '' ? 'unknown' : 'counted'
  const [value, orElse] = valuesOf(digits, sign, what).map((one) => (/^[-−–]/.test(negative) ? -one : one))
  return value === undefined ? undefined : { value, unit, ...(orElse !== undefined && { orElse }) }
}

/**
 * Whether an amount can be held against a number of a unit: of the same measure, or without a unit of its own; what is
 * merely counted against the same alone, which one of some words names where the number has no unit.
 */
export function isComparable(
  { unit }: Pick<Amount, 'unit'>,
  other: string,
  counted: readonly string[],
): boolean {
  if (unit === '') return true
  const [[base, per], [otherBase, otherPer]] = [partsOf(unit), partsOf(other)]
  if (measureOf(base)?.measure !== measureOf(otherBase)?.measure) return false
  const isMeasured = measureOf(base) !== undefined
  const named = otherBase === '' ? counted : [otherBase]
  if (!isMeasured && !named.some((word) => countsTheSame(base, word))) return false
  // 600 requests are not so many a second, while 350 MB read where MB/s are asked for can be nothing else.
  return per === '' ? otherPer === '' || isMeasured : isSameRate(per, otherPer)
}

/** Of one measure, or one word in one of its forms. */
function isSameRate(per: string, other: string): boolean {
  if (other === '') return false
  if (isUnit(per) || isUnit(other)) return measureOf(per)?.measure === measureOf(other)?.measure
  return countsTheSame(per, other)
}

/** The same amount with what another unit counts it by, where it does not say that itself: 5 of `5 ms` for one `/request`. */
export function asRateOf(amount: Amount, unit: string): Amount {
  const [, per] = partsOf(unit)
  if (amount.unit === '') return { ...amount, unit }
  return per === '' || isRate(amount.unit) ? amount : { ...amount, unit: `${amount.unit}/${per}` }
}

/** An amount in the common measure of its unit, and for one of the common measure of what it is counted by. */
export function sizeOf({ value, unit }: Amount): number {
  return value * factorOf(unit)
}
