import type { ReadItem } from '../../src/plan/reading.ts'

/** An item as a careful reader marks it: `kinds` and `states` are right as well. */
export interface Expected {
  readonly line: number
  readonly kind: string
  readonly kinds?: readonly string[]
  readonly state: string
  readonly states?: readonly string[]
  readonly due?: string
  /** Whether it has a date, readers may see differently. */
  readonly dueIsOpen?: boolean
  readonly horizon?: string
  readonly owner?: string
  readonly level?: string
  readonly strength: 'must' | 'should' | 'may'
}

/** What was right out of how much. */
export interface Share {
  right: number
  of: number
}

export type Score = Record<'precision' | 'recall' | 'must' | 'kind' | 'state' | 'due' | 'other', Share>

export function noScore(): Score {
  const share = (): Share => ({ right: 0, of: 0 })
  return {
    precision: share(),
    recall: share(),
    must: share(),
    kind: share(),
    state: share(),
    due: share(),
    other: share(),
  }
}

/** Adds to a score how a reading agrees with what is expected, and says each line on which it does not. */
export function addScore(
  score: Score,
  expected: readonly Expected[],
  items: readonly ReadItem[],
): readonly string[] {
  const differences: string[] = []
  const left = new Map(items.map((item) => [item.line, item]))
  const count = (share: Share, right: boolean, difference: string) => {
    share.of += 1
    if (right) share.right += 1
    else differences.push(difference)
  }
  for (const one of expected) {
    const item = left.get(one.line)
    left.delete(one.line)
    if (one.strength === 'may') continue
    count(score.recall, item !== undefined, `line ${one.line}: misses a ${one.kind}`)
    if (one.strength === 'must') count(score.must, item !== undefined, `line ${one.line}: a must`)
    if (item === undefined) continue
    score.precision.of += 1
    score.precision.right += 1
    const said = (what: string, wanted: unknown, got: unknown) =>
      `line ${one.line}: ${what} is ${String(got)} for ${String(wanted)}: ${item.text}`
    count(score.kind, [one.kind, ...(one.kinds ?? [])].includes(item.kind), said('kind', one.kind, item.kind))
    count(
      score.state,
      [one.state, ...(one.states ?? [])].includes(item.state),
      said('state', one.state, item.state),
    )
    if (one.due !== undefined || (item.due !== undefined && !one.dueIsOpen))
      count(score.due, one.due === item.due, said('due', one.due, item.due))
    for (const name of ['owner', 'horizon', 'level'] as const) {
      const got = name === 'owner' ? item.owner : item.detail[name]
      if (one[name] !== undefined) count(score.other, one[name] === got, said(name, one[name], got))
    }
  }
  for (const item of left.values()) {
    if (item.kind === 'claim') continue
    count(score.precision, false, `line ${item.line}: nobody expects a ${item.kind}: ${item.text}`)
  }
  return differences
}

export function ratio({ right, of }: Share): number {
  return of === 0 ? 1 : right / of
}

export function f1({ precision, recall }: Score): number {
  const both = ratio(precision) + ratio(recall)
  return both === 0 ? 0 : (2 * ratio(precision) * ratio(recall)) / both
}
