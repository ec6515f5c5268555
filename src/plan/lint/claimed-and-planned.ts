import type { ReadItem } from '../reading.ts'
import { defineRule } from './rule.ts'
import { ascending, labelOf, quoted, significant } from './words.ts'

const general = new Set(
  'architecture support system feature framework integration tool capability'.split(' '),
)
const onward = /\b(?:enhance|improve|extend|further|more|next|optimi[sz]|upgrade|expand|add|new|replace|v\d)/i

/** A capability that one place has already and another still plans. */
export const claimedAndPlanned = defineRule({
  name: 'claimed-and-planned',
  find({ items }) {
    const claimed = items.filter(
      ({ kind, state }) => state === 'done' || (kind === 'claim' && state === 'none'),
    )
    const planned = items.filter(
      ({ kind, state, text }) => kind === 'task' && state === 'open' && !onward.test(text),
    )
    const byName = Map.groupBy(claimed, nameOf)
    return planned.flatMap((plan) => {
      const name = nameOf(plan)
      const claims = (byName.get(name) ?? []).filter((claim) => name.includes(' ') && areAlike(claim, plan))
      const [first] = claims
      if (first === undefined) return []
      return [
        {
          lines: ascending([...claims.map(({ line }) => line), plan.line]),
          words: [plan.text, ...claims.map(({ text }) => text)],
          says: `${quoted(first.text)} is told as there on line ${first.line}, and ${quoted(plan.text)} as planned on line ${plan.line}: say which holds.`,
        },
      ]
    })
  },
})

function nameOf({ text }: ReadItem): string {
  return significant(labelOf(text)?.label ?? '')
    .filter((word) => !general.has(word))
    .join(' ')
}

function areAlike(one: ReadItem, other: ReadItem): boolean {
  const words = new Set(restOf(one))
  return restOf(other).filter((word) => words.has(word)).length >= 2
}

function restOf({ text }: ReadItem): string[] {
  return significant(labelOf(text)?.rest ?? '').filter((word) => !general.has(word))
}
