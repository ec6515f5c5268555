import type { Gate } from './gate.ts'

/** What is known of a gate from an earlier day. */
export interface GateThen {
  /** Absent where it was kept by an earlier version. */
  readonly id?: string
  readonly title: string
  /** Refs of its criteria; empty where it was kept by an earlier version. */
  readonly criteria: readonly string[]
}

/**
 * Which gate of a plan one of an earlier day is now: of the same headings, else the one in which its criteria stand,
 * for headings are reworded. Another that only has its title is not it.
 */
export function gateNow(gates: readonly Gate[], { id, title, criteria }: GateThen): Gate | undefined {
  const same = gates.find((gate) => gate.id === id)
  const isOfTitleAlone = id === undefined || criteria.length === 0
  const found = same ?? (isOfTitleAlone ? gates.find((gate) => gate.title === title) : undefined)
  if (found !== undefined) return found
  const shared = ({ criteria: own }: Gate) => own.filter(({ ref }) => criteria.includes(ref)).length
  const bears = (gate: Gate) => gate.title === title || gate.section.at(-1) === title
  return gates
    .filter((gate) => shared(gate) > 0 && (bears(gate) || shared(gate) * 2 >= criteria.length))
    .toSorted((one, other) => shared(other) - shared(one))[0]
}
