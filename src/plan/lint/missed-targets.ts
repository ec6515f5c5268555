import { defineRule } from './rule.ts'
import { quoted } from './words.ts'

const bound = /^(<=|>=|≤|≥|<|>)?\s*(\d[\d,]*(?:\.\d+)?)\s*([^\d\s(]*)(\+)?$/

/** Numbers that are ticked although they miss their own target. */
export const missedTargets = defineRule({
  name: 'missed-targets',
  find: ({ items }) =>
    items.flatMap(({ line, text, state, detail: { target, current } }) => {
      if (state !== 'done' || typeof target !== 'string' || current === undefined) return []
      if (!misses(target, current)) return []
      return [
        {
          lines: [line],
          words: [text, target, current],
          says: `${quoted(text)} is ticked, but ${current} does not reach its target of ${target}: correct the number or the tick.`,
        },
      ]
    }),
})

/** Whether it can be told that a reading misses a bound of the same unit. */
function misses(target: string, current: string): boolean {
  const [, sign, wanted, unit] = bound.exec(target.trim()) ?? []
  const [, about, reached, ownUnit] = bound.exec(current.trim()) ?? []
  if (wanted === undefined || reached === undefined || about !== undefined || unit !== ownUnit) return false
  const [limit, value] = [wanted, reached].map((number) => Number(number.replaceAll(',', '')))
  if (limit === undefined || value === undefined) return false
  // A bare number may be a floor or a ceiling.
  return sign === undefined ? false : sign.startsWith('<') || sign === '≤' ? value > limit : value < limit
}
