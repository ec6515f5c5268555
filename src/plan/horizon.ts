import { Temporal } from 'temporal-polyfill'
import type { Due } from './item.ts'
import { lengthNamed } from './recurrence/of-words.ts'

const dash = '\\s*(?:-|–|—|to|bis|à|a|al|t/m|tot|по|до|~|〜|至)\\s*'
const numbers = `(\\d{1,3})(?:${dash}(\\d{1,3}))?(\\+)?`

const unitFirst = new RegExp(`^(\\p{L}+)\\s*#?\\s*${numbers}`, 'iu')
const numberFirst = new RegExp(`(?:^|\\s)${numbers}\\.?\\s*(\\p{L}+)`, 'iu')
const withoutSpaces =
  /^第?\s*(\d{1,3})(?:\s*[-–~〜至]\s*(\d{1,3}))?\s*(週|周|주|か月|ヶ月|カ月|个月|개월|月|日|天|일|年|년)/u
const wide: Readonly<Record<string, string>> = {
  週: 'week',
  周: 'week',
  주: 'week',
  か月: 'month',
  ヶ月: 'month',
  カ月: 'month',
  个月: 'month',
  개월: 'month',
  月: 'month',
  日: 'day',
  天: 'day',
  일: 'day',
  年: 'year',
  년: 'year',
}
const next =
  /^(?:next|coming|nächste[nrs]?|kommende[nrs]?|prochaine?|próxim[oa]|prossim[oa]|volgende?|komende|(?:в )?следующ\p{L}+) (\p{L}+)$/iu
const current = /^(?:this|diese[nrs]?|ce|cette|est[ea]|quest[oa]|dit|deze) (\p{L}+)$/iu

/**
 * The date that a horizon such as `Week 2`, `6-12 months` or `Next Quarter` means for a plan that starts on a day: the
 * last day of counted days and weeks, the last month of what is longer. Undefined for words that tell no length.
 */
export function dueOfHorizon(horizon: string, start: string): Due | undefined {
  const words = horizon.trim()
  const begin = Temporal.PlainDate.from(start)
  const relative = calendar(next.exec(words)?.[1], begin, 1) ?? calendar(current.exec(words)?.[1], begin, 0)
  if (relative !== undefined) return relative
  const [, from, to = from, unit] = withoutSpaces.exec(words) ?? []
  if (unit !== undefined) return dueAfter(begin, Number(to), wide[unit] ?? '', false)
  const [, name, one, other = one, plus] = unitFirst.exec(words) ?? []
  if (name !== undefined && lengthNamed(name)) return dueAfter(begin, Number(other), name, plus !== undefined)
  const [, first, last = first, more, length] = numberFirst.exec(words) ?? []
  return length === undefined ? undefined : dueAfter(begin, Number(last), length, more !== undefined)
}

function dueAfter(begin: Temporal.PlainDate, count: number, name: string, isOpen: boolean): Due | undefined {
  const [unit, times] = lengthNamed(name) ?? []
  if (unit === undefined || times === undefined) return undefined
  const length = count * times
  const end =
    unit === 'day'
      ? begin.add({ days: length })
      : unit === 'week'
        ? begin.add({ weeks: length })
        : begin.add({ months: length })
  const last = count === 0 || isOpen ? end : end.subtract({ days: 1 })
  if (unit !== 'month') return isOpen ? `${last.toString().slice(0, 7)}+` : last.toString()
  return `${last.toString().slice(0, 7)}${isOpen ? '+' : ''}`
}

/** The week, month, quarter or year of the calendar, counted from the one in which the plan starts. */
function calendar(name: string | undefined, begin: Temporal.PlainDate, ahead: number): Due | undefined {
  const [unit, times] = (name !== undefined && lengthNamed(name)) || []
  if (unit === undefined || times === undefined) return undefined
  if (unit === 'day') return begin.add({ days: ahead }).toString()
  if (unit === 'week') return begin.add({ days: 7 * ahead + 7 - begin.dayOfWeek }).toString()
  const { year, month } = begin.add({ months: times * ahead })
  if (times === 12) return String(year)
  if (times === 3) return `${year}-Q${Math.ceil(month / 3)}`
  return `${year}-${String(month).padStart(2, '0')}`
}
