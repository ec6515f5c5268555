import type { Oddity } from './lint/rule.ts'
import { shortId } from './short-id.ts'

/** Something odd in a plan, by an id that stays as long as its words do. */
export interface Finding {
  /** Of seven letters and digits. */
  readonly id: string
  readonly rule: string
  readonly lines: readonly number[]
  readonly says: string
}

/** That somebody lets a finding stand. */
export interface Settled {
  readonly by: { readonly id: string; readonly name: string }
  readonly why?: string
}

/** Each once, in the order of their lines. */
export function inOrder(found: readonly Finding[]): readonly Finding[] {
  const byId = new Map(found.map((finding) => [finding.id, finding]))
  return [...byId.values()].toSorted((one, other) => (one.lines[0] ?? 0) - (other.lines[0] ?? 0))
}

export function findingOf(rule: string, { lines, words, says }: Oddity): Finding {
  return { id: shortId([rule, ...words]), rule, lines, says }
}
