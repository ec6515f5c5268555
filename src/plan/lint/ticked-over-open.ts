import type { ReadItem } from '../reading.ts'
import { defineRule } from './rule.ts'
import { quoted } from './words.ts'

const unfinished = new Set(['open', 'in_progress', 'blocked', 'at_risk', 'not_ready'])
const mayWait = /\b(?:optional|stretch|later|deferred|moved|nice[ -]to[ -]have|follow-?up|if )\b/i
/** A heading such as “Phase 1 (2/4 done)” says itself that something is open. */
const partly = /\d ?(?:\/|of) ?\d|\d%/
const work = new Set(['task', 'phase', 'milestone', 'component', 'criterion', 'blocker'])

/** What is said to be done while what it consists of is not. */
export const tickedOverOpen = defineRule({
  name: 'ticked-over-open',
  find({ items }) {
    const below = Map.groupBy(
      items.filter(({ parentLine }) => parentLine !== undefined),
      ({ parentLine }) => parentLine,
    )
    return items
      .filter(({ state, text }) => state === 'done' && !partly.test(text))
      .flatMap((item) => {
        const parts = (below.get(item.line) ?? []).filter(({ kind }) => work.has(kind))
        const open = parts.filter(isOpen)
        if (open.length === 0) return []
        return [
          {
            lines: [item.line, ...open.map(({ line }) => line)],
            words: [item.text, ...open.map(({ text }) => text)],
            says: `${quoted(item.text)} is ticked while ${open.length} of the ${parts.length} beneath it ${open.length === 1 ? 'is' : 'are'} open: untick it, or finish what is open.`,
          },
        ]
      })
  },
})

/** A line without a mark is open only because nobody says anything of it. */
function isOpen({ state, text, mark }: ReadItem): boolean {
  return mark !== undefined && unfinished.has(state) && !mayWait.test(text)
}
