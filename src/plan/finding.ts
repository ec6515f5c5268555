import type { Oddity } from './lint/rule.ts'

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
  return { id: idOf([rule, ...words]), rule, lines, says }
}

/** FNV-1a over the words, however they are spaced and capitalised. */
function idOf(words: readonly string[]): string {
  let hash = 0x811c9dc5
  for (const character of words.join('\n').toLowerCase().replace(/\s+/g, ' '))
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash.toString(36).padStart(7, '0')
}
