import type { Doubt, ReadItem } from './reading.ts'

/** What in a document contradicts itself or pretends to be a state. */
export function doubtsAbout(items: readonly ReadItem[]): readonly Doubt[] {
  const claimed = items.filter((item) => item.claimed)
  const blockers = items.filter(
    (item) => item.kind === 'blocker' && item.state !== 'done' && item.state !== 'dropped',
  )
  if (claimed.length === 0) return []
  const lines = claimed.map((item) => item.line)
  if (blockers.length > 0)
    return [
      {
        about: 'contradiction',
        lines: [...lines, ...blockers.map((item) => item.line)],
        says: `${count(claimed.length, 'ticked criterion', 'ticked criteria')} over ${count(blockers.length, 'open blocker', 'open blockers')}: I take the ticks for claims, and none of the criteria as met.`,
      },
    ]
  return [
    {
      about: 'decorative-ticks',
      lines,
      says: `${count(claimed.length, 'criterion is', 'criteria are')} ticked in a list of what should be: I take the ticks for decoration, and none of them as met.`,
    },
  ]
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`
}
