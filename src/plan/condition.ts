import { type Amount, amountIn, asRateOf, isComparable, sizeOf } from './amount.ts'
import {
  type BoundWords,
  between,
  bounds,
  boundsBehind,
  conjunction,
  count,
  denied,
  falls,
  fromNow,
  fromTo,
  lasting,
  none,
  rises,
  type Side,
  toNumber,
} from './condition-words.ts'
import { wordsOfCount } from './counted-words.ts'
import { halfWidth } from './half-width.ts'
import { beginsANumber, hasShortened, shorteningIn, withZeros } from './shortened-number.ts'
import { isRate, isTime, isUnit } from './unit.ts'
import { type DecimalSign, decimalSignOf, number, withPlainNumbers } from './written-number.ts'

/** A number that a criterion asks for, or two that it is to lie between. */
export interface Condition {
  readonly least?: number
  readonly most?: number
  /** The bound itself does not do: `< 100 ms`, `fewer than 5 bugs`. */
  readonly isStrict: boolean
  /** What it is a number of: `%`, `ms`, `MB/s`, `deploys/day`; empty of what is counted by nothing else. */
  readonly unit: string
  /** Words one of which names what is counted where it has no unit. */
  readonly counted: readonly string[]
  /** As far to one side as to the other: `within 5 % of C`. */
  readonly isEitherWay?: boolean
  /** A span of the calendar or a mere count, which links and looks upstream show as well as readings do. */
  readonly isShownByLinks: boolean
  /** The sign before decimals in the language that asks, where its words tell. */
  readonly sign?: DecimalSign
}

const plus = new RegExp(`(?<![\\p{L}\\d.,])${number}\\s?%?\\+(?!\\s?\\d)`, 'u')
const share = new RegExp(`(?<![\\d.,])${number}\\s*%`, 'u')
const times = new RegExp(`(?<![\\p{L}\\d.,])${number}\\s?[x×](?![\\p{L}\\d])`, 'u')
/** Of these a bare share is the most that may be, and a bare count says nothing plain. */
const unwished =
  /error|fail|fault|loss|defect|latenc|overhead|regress|crash|churn|downtime|increase|grow|fehler|verlust|ausfall|erreur|perte|pérdida|falha|erro(?!\p{L})|错误|失败|エラー/iu
const uncountable =
  /\bbugs?\b|issue|incident|outage|blocker|vulnerab|alert|ticket|störung|mängel|panne|incidencia/iu
const versionBefore =
  /(?:version|release|reach(?:es|ed)?|erreicht|atteint|alcanza|\bv|(?<=\s|^)\p{Lu}[\p{L}.+#]*)\s*$/u
/** Days, and what is called by a number. */
const named =
  /\d{4}-\d{2}(?:-\d{2})?|(?:19|20)\d{2}(?!\d)|(?<!\p{L})(?:phase|stage|step|tier|level|part|section|chapter|iso|rfc|soc|pci|etappe|stufe|étape|fase|этап)\s+\d[\d.]*/giu
const numberWords =
  /(?<!\p{L})(?:two|three|four|five|six|seven|eight|nine|ten|twelve|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|deux|trois|quatre|cinq|dos|tres|cuatro|cinco|dois|três|due|tre|twee|drie|два|две|три)(?!\p{L})/iu
const spans =
  /^(?:days?|weeks?|months?|quarters?|years?|sprints?|tage?n?|wochen?|monate?n?|jahre?n?|jours?|semaines?|mois|ans?|días?|semanas?|mes(?:es)?|años?|dias|anos?|giorni|settimane|mesi|anni|дн\p{L}*|день|месяц\p{L}*|недел\p{L}*|月|周|年|天|日)$/iu
const countedRate =
  /^\s*\+?\s*(?:\p{L}+[\s-]+){0,3}?(\p{L}+)(?:\/|\s+(?:\/|per|pro|par|por|an?|al|im)\s+)(\p{L}+)(?![\p{L}\d/])/iu
/** `customers for a month` says how long, and no rate. */
const tellsHowLong =
  /^(?:for|in|within|inside|over|during|throughout|on|at|by|of|after|before|until|since|from|to|through|across|with|under|than|about|around|nearly|almost|half|least|most|once|twice|für|während|innerhalb|seit|pendant|durante?|depuis|dans|en|desde)$/iu

/** The number that a text such as `within 5 % of C` or `≥5 % improvement` asks for; undefined where it asks for none. */
export function conditionIn(written: string): Condition | undefined {
  const text = halfWidth(written)
  const main = text.replace(/\([^)]*\)/g, ' ')
  const sign = decimalSignOf(text)
  const found = firstIn(main, sign) ?? firstIn(text, sign)
  return found && sign !== undefined ? { ...found, sign } : found
}

function firstIn(written: string, sign: DecimalSign | undefined): Condition | undefined {
  const whole = withPlainNumbers(written, sign, whatFollows)
  if (whole === undefined) return undefined
  const text = whole.replace(fromNow, ' to ')
  const said = boundSaid(text)
  if (said !== undefined) return said === 'unclear' || isHalfShortened(text, said) ? undefined : said
  const range = betweenIn(text) ?? fromToIn(whole)
  if (range !== undefined) return hasShortened(text) ? undefined : range
  return (
    boundBy(text, plus, 'least') ??
    towardsIn(text) ??
    boundBy(text, share, unwished.test(text) || isNothing(text) ? 'most' : 'least') ??
    boundBy(text, times, 'least') ??
    lastingIn(text) ??
    countIn(text)
  )
}

/** `≥ 2 and ≤ 5 million`: the first may be as short. */
function isHalfShortened(text: string, { least, most }: Condition): boolean {
  return least !== undefined && most !== undefined && hasShortened(text)
}

/** What words beside a number ask for; those that come first count. */
function boundSaid(text: string): Condition | 'unclear' | undefined {
  const inOrder = (all: readonly BoundWords[]) =>
    all
      .flatMap((one) => {
        const found = one.words.exec(text)
        return found === null ? [] : [{ ...one, found }]
      })
      .toSorted(
        (one, other) => one.found.index - other.found.index || other.found[0].length - one.found[0].length,
      )
  for (const { found, side, isStrict } of [...inOrder(bounds), ...inOrder(boundsBehind)]) {
    const condition = boundAt(text, found, side, isStrict)
    if (condition === undefined || isWindow(found[0], condition)) continue
    const isDenied = isStrict && denied.test(text.slice(0, found.index))
    if (!isDenied)
      return withSecond(condition, text.slice(0, found.index), text.slice(found.index + found[0].length))
    // `no service below 80 %` asks for the opposite of `no loss, below 5 errors`.
    return side === 'least' ? boundAt(text, found, 'most', false) : 'unclear'
  }
  return undefined
}

/** `≥ 5 and ≤ 10 ms` is one number's range; of `errors < 1 % and availability ≥ 99 %` one reading shows but a half. */
function withSecond(first: Condition, before: string, after: string): Condition | 'unclear' {
  if (none.test(before) && conjunction.test(before)) return 'unclear'
  const [link = ''] = conjunction.exec(after) ?? []
  if (link === '') return first
  const rest = after.slice(after.indexOf(link) + link.length).trimStart()
  const second = boundSaid(rest)
  if (second === undefined) return first
  const between = after.slice(0, after.indexOf(link)).trim()
  const isRange =
    second !== 'unclear' &&
    [...bounds, ...boundsBehind].some(({ words }) => words.exec(rest)?.index === 0) &&
    (between === '' || between === first.unit) &&
    (first.unit === '' || first.unit === second.unit) &&
    first.isStrict === second.isStrict &&
    (first.least === undefined) !== (second.least === undefined)
  return isRange ? { ...first, ...second } : 'unclear'
}

/** `over 30 days` says for how long something is measured. */
function isWindow(words: string, { unit }: Condition): boolean {
  return /^(?:over|über)/iu.test(words) && spans.test(unit)
}

function boundBy(text: string, words: RegExp, side: Side): Condition | undefined {
  const found = words.exec(text)
  return found === null ? undefined : boundAt(text, found, side, false)
}

function boundAt(text: string, found: RegExpExecArray, side: Side, isStrict: boolean): Condition | undefined {
  const written = found[1]
  if (written === undefined) return undefined
  const at = found.index + found[0].lastIndexOf(written)
  const before = text.slice(0, at)
  const behind = text.slice(at + written.length)
  const { length, zeros } = shorteningIn(behind)
  if (zeros === undefined || beginsANumber(before)) return undefined
  if (length === 0 && isVersion(written, before, behind)) return undefined
  const rest = behind.slice(length)
  const unit = unitAfter(rest)
  const isEitherWay =
    side === 'most' && unit === '%' && /^within/i.test(found[0]) && /^\s*%\s*of\b/i.test(rest)
  return {
    [side]: withZeros(Number(written), zeros),
    isStrict,
    unit,
    counted: wordsOfCount(before, rest),
    isShownByLinks: isSpan(unit),
    ...(isEitherWay && { isEitherWay }),
  }
}

function betweenIn(text: string): Condition | undefined {
  const found = between.exec(text)
  const [whole, from, to] = found ?? []
  if (found === null || whole === undefined || from === undefined || to === undefined) return undefined
  const rest = text.slice(found.index + whole.length)
  const unit = unitAfter(rest)
  return {
    least: Number(from),
    most: Number(to),
    isStrict: false,
    unit,
    counted: wordsOfCount(text.slice(0, found.index), rest),
    isShownByLinks: isSpan(unit),
  }
}

/** `from 3.2 s to 1.0 s` is to fall, `from 18 % to 25 %` to rise. */
function fromToIn(text: string): Condition | undefined {
  const found = fromTo.exec(text)
  const [whole, from, fromUnit = '', to] = found ?? []
  if (found === null || whole === undefined || from === undefined || to === undefined) return undefined
  if (/\d\.\d+\.\d/.test(from + to)) return undefined
  const rest = text.slice(found.index + whole.length)
  const unit = unitAfter(rest)
  const now = sizeOf({ value: Number(from), unit: isUnit(fromUnit) || isRate(fromUnit) ? fromUnit : unit })
  const side = now > sizeOf({ value: Number(to), unit }) ? 'most' : 'least'
  return {
    [side]: Number(to),
    isStrict: false,
    unit,
    counted: wordsOfCount(text.slice(0, found.index), rest),
    isShownByLinks: isCounted(unit) || isSpan(unit),
  }
}

/** `reduce the start time to 1 s` */
function towardsIn(text: string): Condition | undefined {
  const side = falls.test(text) ? 'most' : rises.test(text) ? 'least' : undefined
  const found = side && boundBy(text, toNumber, side)
  return found && { ...found, isShownByLinks: found.isShownByLinks || isCounted(found.unit) }
}

/** `stable for 6 months` */
function lastingIn(text: string): Condition | undefined {
  const [, written, word, writtenFirst, wordAfter] = lasting.exec(text) ?? []
  const long = written ?? writtenFirst
  const unit = word ?? wordAfter
  if (long === undefined || unit === undefined || !(isUnit(unit) || spans.test(unit))) return undefined
  return { least: Number(long), isStrict: false, unit, counted: [], isShownByLinks: true }
}

/** `40 customers on it`, `zero data loss events` */
function countIn(text: string): Condition | undefined {
  if (none.test(text))
    return { most: 0, isStrict: false, unit: '', counted: wordsOfCount(text, ''), isShownByLinks: true }
  const found = boundBy(text, count, 'least')
  const isPlain =
    found !== undefined &&
    (isCounted(found.unit) || isSpan(found.unit)) &&
    !unwished.test(text) &&
    !uncountable.test(text) &&
    !/^(?:19|20)\d\d$/.test(String(found.least))
  return isPlain ? { ...found, isShownByLinks: true } : undefined
}

/** `Rust 1.81`, `reaches 1.0+`, `v2`: no reading is taken of these. */
function isVersion(written: string, before: string, rest: string): boolean {
  if (/\d\.\d+\.\d/.test(written) || (written.endsWith('.0') && /^\+/.test(rest))) return true
  if (/^\s*(?:%|[x×](?!\p{L}))/u.test(rest)) return false
  const isNamed = versionBefore.test(before.replace(/\s*(?:≥|>=|>|at least|version)\s*$/i, ' '))
  return isNamed && (written.includes('.') || /^\+/.test(rest) || /\bversion\s*$/i.test(before))
}

/** A measure or a span, or the rate of one or of what is counted. */
function unitAfter(rest: string): string {
  const [before = '', word = ''] =
    /^[\s-]?\s*\+?\s*(%|[x×](?!\p{L})|[\p{L}µ]+(?![\p{L}²³]|(?<=\p{Script=Latin})\d))/u.exec(rest) ?? []
  const isOne = (unit: string) => isUnit(unit) || spans.test(unit)
  if (isOne(word)) return word + rateAfter(rest.slice(before.length))
  // Where no blanks part words, what follows stands right behind it: `2時間以内`.
  const wide = /^[\p{Script=Han}\p{Script=Hangul}]{1,4}/u.exec(word)?.[0] ?? ''
  return [3, 2, 1].map((length) => wide.slice(0, length)).find(isOne) ?? countedRateIn(rest)
}

/** `requests/s` of `100 requests/s`, `incidents/month` of `5 open incidents per month`; of what is no rate, nothing. */
function countedRateIn(rest: string): string {
  const [, word = '', per = ''] = countedRate.exec(rest) ?? []
  if (isTime(per) && !tellsHowLong.test(word)) return `${word}/${per}`
  const [first = '', noun = ''] = /^\s*\+?\s*(\p{L}+(?:\/\p{L}+)?)/u.exec(rest) ?? []
  return isRate(noun) && !/^\s*\p{L}/u.test(rest.slice(first.length)) ? noun : ''
}

/** `/s` of `300 MB/s` and `300 MB per s`, `/request` of `5 ms/request`. */
function rateAfter(rest: string): string {
  const [, tight, apart = ''] =
    /^(?:\/(\p{L}+)|\s+(?:\/|per|pro|par|por)\s+(\p{L}+))(?![\p{L}\d])/u.exec(rest) ?? []
  const per = tight ?? (isTime(apart) ? apart : '')
  return per === '' ? '' : `/${per}`
}

/** Days or the like, also so many of them in a month. */
function isSpan(unit: string): boolean {
  return spans.test(unit.replace(/\/.*$/, ''))
}

function isCounted(unit: string): boolean {
  return !isUnit(unit) && !isSpan(unit)
}

/** Whether what a number is of has parts, as seconds have, or is counted whole. */
function whatFollows(rest: string) {
  if (shorteningIn(rest).length > 0) return 'measured'
  if (/^\s*%/.test(rest)) return '%'
  if (!isCounted(unitAfter(rest))) return 'measured'
  return /^\s+\p{L}{2}/u.test(rest) ? 'counted' : 'unknown'
}

function isNothing(text: string): boolean {
  return Number(share.exec(text)?.[1] ?? '1') === 0
}

/** Whether a text has a number of which it cannot be told whether it means thousands: `≥ 1.500`. */
export function hasTwofoldNumber(text: string): boolean {
  return withPlainNumbers(halfWidth(text), decimalSignOf(text), whatFollows) === undefined
}

/** Whether a text has a number, in digits or as a word, that nobody could say a reading satisfies: not so of `Phase 2`. */
export function hasNumber(text: string): boolean {
  const plain = halfWidth(text).replace(named, ' ')
  return /(?<![\p{L}\d])\d/u.test(plain) || numberWords.test(plain)
}

/** Whether a reading is of what a criterion asks for, so that the two can be compared. */
export function answers(condition: Condition, reading: string): boolean {
  const amount = amountIn(reading, condition.sign)
  return (
    amount !== undefined &&
    isComparable(amount, condition.unit, condition.counted) &&
    !isTwofold(condition, amount)
  )
}

/** Whether a number satisfies what is asked for in one of its two meanings alone. */
export function isTwofold(condition: Condition, { orElse, ...amount }: Amount): boolean {
  if (orElse === undefined || !isComparable(amount, condition.unit, condition.counted)) return false
  return satisfies(condition, amount) !== satisfies(condition, { ...amount, value: orElse })
}

/** Whether a reading satisfies what a criterion asks for. */
export function satisfies(
  { least: from, most: to, isStrict, unit, isEitherWay }: Condition,
  amount: Amount,
): boolean {
  const read = sizeOf(asRateOf(amount, unit))
  const value = isEitherWay ? Math.abs(read) : read
  const size = (bound: number) => sizeOf({ value: bound, unit })
  if (from !== undefined && (isStrict ? value <= size(from) : value < size(from))) return false
  return to === undefined || (isStrict ? value < size(to) : value <= size(to))
}

/** What a condition asks for, in words: `at most 5 %`. */
export function conditionWords({ least: from, most: to, isStrict, unit }: Condition): string {
  if (from !== undefined && to !== undefined)
    return `between ${from} and ${to}${unit === '' ? '' : ` ${unit}`}`
  const side = from === undefined ? (isStrict ? 'less than' : 'at most') : isStrict ? 'more than' : 'at least'
  return `${side} ${from ?? to}${unit === '' ? '' : ` ${unit}`}`
}

/** How a reading of it is written: `NUMBER %`. */
export function readingAsked({ unit }: Condition): string {
  return unit === '' ? 'NUMBER' : `NUMBER ${unit}`
}
