import type { Glance } from '../plan/glance.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { PlacedGlance } from '../store/items.ts'
import type { Transaction } from '../store/transaction.ts'

/** So many items of all roadmaps together are remembered, at some 300 bytes each. */
const remembered = 200_000

interface Known {
  readonly version: number
  readonly placed: readonly PlacedGlance[]
}

/** The glances of a roadmap, of which is read only what has changed since they were asked for last. */
export function makeRememberedGlances(): (tx: Transaction, roadmap: Roadmap) => Promise<readonly Glance[]> {
  const known = new Map<number, Known>()
  let count = 0

  function remember(roadmap: Roadmap, placed: readonly PlacedGlance[]): void {
    count += placed.length - (known.get(roadmap.id)?.placed.length ?? 0)
    if (count > remembered) {
      known.clear()
      count = placed.length
    }
    known.set(roadmap.id, { version: roadmap.version, placed })
  }

  return async (tx, roadmap) => {
    const before = known.get(roadmap.id)
    const changed = await tx.items.glancesSince(roadmap.id, before?.version ?? 0)
    const placed = before === undefined ? changed : withChanged(before.placed, changed)
    remember(roadmap, placed)
    return placed.map(({ glance }) => glance)
  }
}

function withChanged(
  before: readonly PlacedGlance[],
  changed: readonly PlacedGlance[],
): readonly PlacedGlance[] {
  if (changed.length === 0) return before
  const now = new Map(changed.map((one) => [one.glance.number, one]))
  const same = before.map((one) => {
    const other = now.get(one.glance.number)
    now.delete(one.glance.number)
    return other ?? one
  })
  return [...same, ...now.values()].sort(inPlace)
}

/** In the order of the document; those that are not in it come last. */
function inPlace(one: PlacedGlance, other: PlacedGlance): number {
  const [from, to] = [one.line ?? Number.POSITIVE_INFINITY, other.line ?? Number.POSITIVE_INFINITY]
  return from === to ? one.glance.number - other.glance.number : from - to
}
