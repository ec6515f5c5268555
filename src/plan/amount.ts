import { halfWidth } from './half-width.ts'
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

/** Units of a measure, and how much of the first of them each is. */
const measures: Readonly<Record<string, readonly (readonly [factor: number, units: string])[]>> = {
  share: [[1, '% percent prozent']],
  times: [[1, 'x × times']],
  time: [
    [0.001, 'µs us'],
    [1, 'ms мс 毫秒'],
    [
      1_000,
      's sec secs second seconds sekunde sekunden sekund seconde secondes seconden segundos secondi с сек 秒 초',
    ],
    [60_000, 'min mins minute minutes minuten minutos minuti мин minut 分 分钟 분'],
    [
      3_600_000,
      'h hour hours stunde stunden heure heures hora horas ora ore uur ч часов часа 小时 時間 시간',
    ],
    [86_400_000, 'day days tag tage tagen jour jours día días dia dias giorni dagen день дня дней 天 日'],
    [
      604_800_000,
      'week weeks woche wochen semaine semaines semana semanas settimane weken неделя недели недель 周 週',
    ],
    [2_629_800_000, 'month months monat monate monaten mois mes meses mesi maanden месяц месяца месяцев'],
    [7_889_400_000, 'quarter quarters quartal quartale'],
    [31_557_600_000, 'year years jahr jahre jahren an ans año años ano anos anni jaar год года лет'],
  ],
  frequency: [
    [1, 'hz'],
    [1e3, 'khz'],
    [1e6, 'mhz'],
    [1e9, 'ghz'],
  ],
  size: [
    [0.125, 'bit bits'],
    [1, 'byte bytes'],
    [125, 'kbit'],
    [125e3, 'mbit'],
    [125e6, 'gbit'],
    [125e9, 'tbit'],
    [1e3, 'kb'],
    [1e6, 'mb'],
    [1e9, 'gb'],
    [1e12, 'tb'],
    [2 ** 10, 'kib'],
    [2 ** 20, 'mib'],
    [2 ** 30, 'gib'],
  ],
}
const factors = new Map(
  Object.entries(measures).flatMap(([measure, units]) =>
    units.flatMap(([factor, names]) => names.split(' ').map((name) => [name, { measure, factor }] as const)),
  ),
)

/** Rates that are written as one word. */
const shortened: Readonly<Record<string, string>> = {
  bps: 'bit/s',
  kbps: 'kbit/s',
  mbps: 'mbit/s',
  gbps: 'gbit/s',
  rps: 'requests/s',
  qps: 'queries/s',
  tps: 'transactions/s',
  fps: 'frames/s',
  iops: 'operations/s',
  rpm: 'requests/min',
}

/** `MB/s` is so many of the first for one of the second; of what is no rate, the second is empty. */
function partsOf(unit: string): readonly [base: string, per: string] {
  const [base = '', ...per] = (shortened[unit.toLowerCase()] ?? unit.toLowerCase()).split('/')
  return [base, per.join('/')]
}

/** Whether a word is a unit of a measure, or of a measure's rate, and not of what is merely counted. */
export function isUnit(word: string): boolean {
  return factors.has(partsOf(word)[0])
}

/** Whether a unit is so many for one of something else: `MB/s`, `rps`. */
export function isRate(unit: string): boolean {
  return partsOf(unit)[1] !== ''
}

/** Whether a word is a unit of time. */
export function isTime(word: string): boolean {
  return measureOf(word.toLowerCase()) === 'time'
}

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

/** Whether an amount can be held against a number of a unit: of the same measure, or without a unit of its own. */
export function isComparable({ unit }: Pick<Amount, 'unit'>, other: string): boolean {
  if (unit === '') return true
  const [[base, per], [otherBase, otherPer]] = [partsOf(unit), partsOf(other)]
  if (measureOf(base) !== measureOf(otherBase)) return false
  // 600 requests are not so many a second, while 350 MB read where MB/s are asked for can be nothing else.
  return per === '' ? otherPer === '' || factors.has(base) : isSameRate(per, otherPer)
}

/** Of one measure, or one word in one of its forms: `request`, `requests`, `req`. */
function isSameRate(per: string, other: string): boolean {
  if (other === '') return false
  if (isUnit(per) || isUnit(other))
    return per === other || (factors.has(per) && measureOf(per) === measureOf(other))
  return per.startsWith(other) || other.startsWith(per)
}

/** The same amount with what another unit counts it by, where it does not say that itself: 5 of `5 ms` for one `/request`. */
export function asRateOf(amount: Amount, unit: string): Amount {
  const [, per] = partsOf(unit)
  if (amount.unit === '') return { ...amount, unit }
  return per === '' || isRate(amount.unit) ? amount : { ...amount, unit: `${amount.unit}/${per}` }
}

/** An amount in the common measure of its unit, and for one of the common measure of what it is counted by. */
export function sizeOf({ value, unit }: Amount): number {
  const [base, per] = partsOf(unit)
  return (value * (factors.get(base)?.factor ?? 1)) / (factors.get(per)?.factor ?? 1)
}

/** What is merely counted has no measure of its own. */
function measureOf(word: string): string {
  return factors.get(word)?.measure ?? 'count'
}
