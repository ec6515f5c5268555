import type { Refusal } from '../plan/refusal.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { refsInWords } from '../views/refs-in-words.ts'
import { type NamedItems, noSuchItems } from './named-items.ts'

/** An item to which was not done what was asked. */
export interface Refused {
  readonly item: TrackedItem
  readonly refusal: Refusal
}

/** A line for each reason, with all the items that it keeps back, and one for refs that name nothing. */
export function refusedLines({ roadmap, missing }: NamedItems, refused: readonly Refused[]): string[] {
  const lines = [...Map.groupBy(refused, ({ refusal }) => refusal.why)].map(([why, group]) => {
    const refs = refsInWords(
      roadmap.key,
      group.map(({ item }) => item.number),
    )
    const remedy = group[0]?.refusal.remedy
    return `Not ${refs}: ${why}${remedy === undefined ? '' : ` ${remedy}`}`
  })
  return missing.length === 0 ? lines : [...lines, noSuchItems(roadmap, missing).join(' ')]
}
