import type { Glance } from '../plan/glance.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** So many items of all roadmaps together are remembered, at some 250 bytes each. */
const remembered = 200_000

interface Known {
  readonly version: number
  readonly glances: readonly Glance[]
}

/** The glances of a roadmap, of which is read only what has changed since they were asked for last. */
export function makeRememberedGlances(): (tx: Transaction, roadmap: Roadmap) => Promise<readonly Glance[]> {
  const known = new Map<number, Known>()
  let count = 0

  function remember(roadmap: Roadmap, glances: readonly Glance[]): void {
    count += glances.length - (known.get(roadmap.id)?.glances.length ?? 0)
    if (count > remembered) {
      known.clear()
      count = glances.length
    }
    known.set(roadmap.id, { version: roadmap.version, glances })
  }

  return async (tx, roadmap) => {
    const before = known.get(roadmap.id)
    const changed = await tx.items.glancesSince(roadmap.id, before?.version ?? 0)
    const glances = before === undefined ? changed : withChanged(before.glances, changed)
    remember(roadmap, glances)
    return glances
  }
}

function withChanged(before: readonly Glance[], changed: readonly Glance[]): readonly Glance[] {
  if (changed.length === 0) return before
  const now = new Map(changed.map((one) => [one.number, one]))
  const same = before.map((one) => {
    const other = now.get(one.number)
    now.delete(one.number)
    return other ?? one
  })
  return [...same, ...now.values()].sort(inPlace)
}

/** In the order of the document; those that are not in it come last. */
function inPlace(one: Glance, other: Glance): number {
  const [from, to] = [one.line ?? Number.POSITIVE_INFINITY, other.line ?? Number.POSITIVE_INFINITY]
  return from === to ? one.number - other.number : from - to
}
