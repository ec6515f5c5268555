import type { KnownItem, Merge, Pair } from '../../src/plan/merge/outcome.ts'
import type { ReadItem } from '../../src/plan/reading.ts'

/** The items as they are remembered once a merge has been carried out; new ones get the next numbers. */
export function applied(known: readonly KnownItem[], result: Merge): KnownItem[] {
  const pairs = new Map(result.pairs.map((pair) => [pair.ref, pair]))
  const refs = new Map(result.pairs.map(({ ref, read }) => [read.line, ref]))
  const added = result.added.map((read, index) => {
    const ref = `P-${known.length + index + 1}`
    refs.set(read.line, ref)
    return { ref, read }
  })
  const kept = known.map((item) => {
    const pair = pairs.get(item.ref)
    if (pair !== undefined) return remembered(item, pair, result, refs)
    return result.removed.includes(item.ref) ? { ...item, origin: 'removed' as const } : item
  })
  return [...kept, ...added.map(({ ref, read }) => begun(ref, read, refs))]
}

function begun(ref: string, read: ReadItem, refs: ReadonlyMap<number, string>): KnownItem {
  return { ...facts(read, refs), ref, kindCorrected: false, origin: 'document', ...shown(read) }
}

function remembered(
  item: KnownItem,
  { read }: Pair,
  { moves, conflicts, settled }: Merge,
  refs: ReadonlyMap<number, string>,
): KnownItem {
  const { parent: _, mark: __, conflict, ...old } = item
  const move = moves.find(({ ref }) => ref === item.ref)
  const clash = conflicts.find(({ ref }) => ref === item.ref)
  const waiting = clash?.document ?? (settled.includes(item.ref) ? undefined : conflict)
  return {
    ...old,
    ...facts(read, refs),
    ...shown(read),
    kind: item.kindCorrected ? item.kind : read.kind,
    state: move?.to ?? item.state,
    origin: 'document',
    ...(waiting === undefined ? {} : { conflict: waiting }),
  }
}

function facts(read: ReadItem, refs: ReadonlyMap<number, string>) {
  const { kind, state, text, section, line, claimed, why, detail, mark, parentLine } = read
  const parent = parentLine === undefined ? undefined : refs.get(parentLine)
  return {
    ...{ kind, state, documentState: state, text, section, line, claimed, why, detail },
    ...(parent === undefined ? {} : { parent }),
    ...(mark === undefined ? {} : { mark }),
  }
}

function shown({ due, owner }: ReadItem) {
  const seen = { ...(due === undefined ? {} : { due }), ...(owner === undefined ? {} : { owner }) }
  return { ...seen, shown: seen }
}
