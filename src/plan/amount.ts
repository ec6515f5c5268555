import { countsTheSame } from './counted-words.ts'
import { halfWidth } from './half-width.ts'
import { shorteningIn, withZeros } from './shortened-number.ts'
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

/** Where somebody said it. */
const source = /\s*\(https:\/\/\S+\)$/
const written = new RegExp(`^[~≈]?\\s*([-−–+]?)\\s*${number}(?=\\D|$)`, 'u')
const aUnit = /^\s*((?:%|[\p{L}µ°×]{1,20})?(?:\/\p{L}{1,20})*)$/u

/**
 * The number of a reading such as `4.2 %`, written with this sign before decimals where that is known; undefined for
 * what is more than a number and its unit.
 */
export function amountIn(text: string, sign?: DecimalSign): Amount | undefined {
  const said = halfWidth(text.trim().replace(source, ''))
  const [head = '', negative = '', digits = ''] = written.exec(said) ?? []
  const { length, zeros } = shorteningIn(said.slice(head.length))
  if (digits === '' || zeros === undefined) return undefined
  const [, unit] = aUnit.exec(said.slice(head.length + length)) ?? []
  if (unit === undefined) return undefined
  const what =
    partsOf(unit)[0] === '%'
      ? '%'
      : isUnit(unit) || length > 0
        ? 'measured'
        : unit === ''
          ? 'unknown'
          : 'counted'
  const [value, orElse] = valuesOf(digits, sign, what).map((one) =>
    withZeros(/^[-−–]/.test(negative) ? -one : one, zeros),
  )
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
