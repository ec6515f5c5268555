import { areComparable } from './context.ts'
import { type Measure, measuresOf } from './measures.ts'
import { defineRule, type Oddity } from './rule.ts'
import { ascending, lineWords } from './words.ts'

/** The same thing measured or counted twice with different numbers. */
export const twoNumbers = defineRule({
  name: 'two-numbers',
  find(sheet) {
    const groups = Map.groupBy(measuresOf(sheet), ({ subject, unit }) => `${subject}\n${unit}`)
    return [...groups.values()].flatMap(conflictOf)
  },
})

function conflictOf(measures: readonly Measure[]): Oddity[] {
  const odd = measures.filter((one) =>
    measures.some(
      (other) =>
        one.line !== other.line &&
        areComparable(one.context, other.context) &&
        !haveCommon(one.values, other.values),
    ),
  )
  const [first] = odd
  if (first === undefined) return []
  const values = new Set(odd.flatMap((measure) => measure.values))
  const told = measures.filter((measure) => measure.values.some((value) => values.has(value)))
  const sides = Map.groupBy(told, (measure) =>
    measure.values.map((value) => withUnit(value, first.unit)).join(' and '),
  )
  const words = [...sides].map(([said, those]) => `${said} on ${lineWords(those.map(({ line }) => line))}`)
  return [
    {
      lines: ascending(told.map(({ line }) => line)),
      words: [first.subject, first.unit, ...odd.map(({ text }) => text)],
      says: `“${first.subject}” is ${words.join(', but ')}: say which holds, and correct the other.`,
    },
  ]
}

function haveCommon(one: readonly string[], other: readonly string[]): boolean {
  const numbers = new Set(other.map(numberOf))
  return one.some((value) => numbers.has(numberOf(value)))
}

function numberOf(value: string): number {
  return Number(value.replace(/[,+]/g, ''))
}

function withUnit(value: string, unit: string): string {
  return unit === '%' ? `${value}%` : `${value} ${unit}`
}
