import { longPast } from '../past-dates.ts'
import type { ReadItem } from '../reading.ts'
import { defineRule } from './rule.ts'
import { quoted } from './words.ts'

/** Dates long past of which nobody says what became of them: one finding for what shares its date with what encloses it. */
export const pastDates = defineRule({
  name: 'past-dates',
  find({ items, today }) {
    const past = new Map(longPast(items, today).map((item) => [item.line, item]))
    const groups = new Map<number, ReadItem[]>()
    for (const item of past.values()) {
      const top = topOf(item, past)
      groups.set(top.line, [...(groups.get(top.line) ?? []), item])
    }
    return [...groups.values()].map((group) => {
      const [top, ...below] = group
      const more = below.length === 0 ? '' : `, with ${below.length} open beneath it`
      return {
        lines: group.map(({ line }) => line),
        words: [top?.due ?? '', top?.text ?? ''],
        says: `${quoted(top?.text ?? '')} was due ${top?.due} and shows no outcome${more}: say what became of it, or give it a new date.`,
      }
    })
  },
})

function topOf(item: ReadItem, past: ReadonlyMap<number, ReadItem>): ReadItem {
  const above = item.parentLine === undefined ? undefined : past.get(item.parentLine)
  return above?.due === item.due && above !== undefined ? topOf(above, past) : item
}
