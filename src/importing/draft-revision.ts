import type { Change } from '../plan/change.ts'
import type { Handout } from '../plan/handout.ts'
import { isSameText } from '../plan/merge/beside-mark.ts'
import type { Merge, Pair } from '../plan/merge/outcome.ts'
import { findRenamed, type Renamed } from '../plan/merge/renamed.ts'
import { withWrittenIn } from '../plan/merge/written-in.ts'
import { merge } from '../plan/merge.ts'
import type { Reading } from '../plan/reading.ts'
import { stateThen } from '../plan/state-then.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'
import { newItem, type RefsByLine, updatedItem } from './tracked-from.ts'

/** What a new revision would do, before anything is stored. */
export interface Draft {
  /** The bytes are known already: nothing happens. */
  readonly same: boolean
  /** The known items to store anew, and what they were before; those in `added` are stored as well. */
  readonly saves: readonly { readonly item: TrackedItem; readonly before: TrackedItem }[]
  /** Said by the one who imports, as are those in `added`: what went, came back, or is worded anew. */
  readonly changes: readonly Change[]
  /** Said by the document: marks that were edited in the file. */
  readonly moves: readonly Change[]
  /** All that the document holds, in its order. */
  readonly items: readonly TrackedItem[]
  readonly added: readonly TrackedItem[]
  readonly changed: readonly TrackedItem[]
  /** Why some of `changed` did, which is no change of their own. */
  readonly renamed: readonly Renamed[]
  readonly removed: readonly TrackedItem[]
  readonly returned: readonly TrackedItem[]
  readonly conflicts: readonly TrackedItem[]
}

const nothing: Draft = {
  same: true,
  saves: [],
  changes: [],
  moves: [],
  items: [],
  added: [],
  changed: [],
  renamed: [],
  removed: [],
  returned: [],
  conflicts: [],
}

/** So many new items are one step of the work. */
const stretch = 2_000

/** Works out, step by step, what a reading changes of the known items; `undefined` reads as: the same bytes again. */
export function* draftRevision(
  key: string,
  nextNumber: number,
  known: readonly TrackedItem[],
  reading: Reading | undefined,
  handouts: readonly Handout[],
  start?: string,
): Generator<void, Draft> {
  if (reading === undefined) return { ...nothing, items: known.filter((item) => item.origin === 'document') }
  const merged = merge(withWrittenIn(known, reading.items), reading.items, handouts)
  yield
  const byRef = new Map(known.map((item) => [item.ref, item]))
  const refs = new Map<number, string>()
  for (const { ref, read } of merged.pairs) refs.set(read.line, ref)
  for (const [index, read] of merged.added.entries()) refs.set(read.line, `${key}-${nextNumber + index}`)
  yield
  const added: TrackedItem[] = []
  for (const [index, read] of merged.added.entries()) {
    added.push(newItem(key, nextNumber + index, read, refs, start))
    if (index % stretch === stretch - 1) yield
  }
  yield
  const updates = updatesFrom(merged, byRef, refs, start)
  yield
  const leaving = merged.removed.flatMap((ref) => byRef.get(ref) ?? [])
  const removed = leaving.map(gone)
  const isBack = new Set(merged.returned)
  const isNewlyTorn = new Set(merged.conflicts.map(({ ref }) => ref))
  const torn = updates.filter(
    ({ before, item }) => isNewlyTorn.has(item.ref) && before.conflict !== item.conflict,
  )
  const told = updates.filter(({ pair, moved }) => !pair.returned && (pair.changed.length > 0 || moved))
  return {
    same: false,
    saves: [
      ...updates.filter(differs).map(({ before, item }) => ({ item, before })),
      ...leaving.map((before) => ({ item: gone(before), before })),
    ],
    changes: [
      { what: 'imported', note: tally(added.length, told.length, removed.length) },
      ...removed.map((item): Change => ({ what: 'removed', ref: item.ref, before: item.text })),
      ...updates
        .filter(({ item }) => isBack.has(item.ref))
        .map(({ item }): Change => ({ what: 'returned', ref: item.ref, after: item.text })),
      ...updates
        .filter(({ before }) => before.origin === 'chat')
        .map(({ item }): Change => ({ what: 'written', ref: item.ref, after: item.text })),
      ...updates.filter(differs).flatMap(({ before, item }) => wordings(before, item)),
      ...[...torn, ...updates.filter(isSettled)].map(({ before, item }) => conflictChange(before, item)),
      ...leaving
        .filter(({ conflict }) => conflict !== undefined)
        .map((before) => conflictChange(before, gone(before))),
    ],
    moves: merged.moves.map(({ ref, from, to }): Change => ({ what: 'state', ref, before: from, after: to })),
    items: [...added, ...updates.map(({ item }) => item)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
    added,
    changed: told.map(({ item }) => item),
    renamed: findRenamed(told.filter(isElsewhereOnly).map(sectionsOf), {
      before: known.filter(({ origin }) => origin === 'document').map(({ section }) => section),
      now: reading.items.map(({ section }) => section),
    }),
    removed,
    returned: updates.filter(({ item }) => isBack.has(item.ref)).map(({ item }) => item),
    conflicts: torn.map(({ item }) => item),
  }
}

function tally(added: number, changed: number, removed: number): string {
  return `${added} added, ${changed} changed, ${removed} removed`
}

interface Update {
  readonly pair: Pair
  readonly before: TrackedItem
  readonly item: TrackedItem
  /** The document moved its state. */
  readonly moved: boolean
}

function updatesFrom(
  merged: Merge,
  byRef: ReadonlyMap<string, TrackedItem>,
  refs: RefsByLine,
  start: string | undefined,
): readonly Update[] {
  const moves = new Map(merged.moves.map(({ ref, to }) => [ref, to]))
  const conflicts = new Map(merged.conflicts.map(({ ref, document }) => [ref, document]))
  const settled = new Set(merged.settled)
  return merged.pairs.flatMap((pair): readonly Update[] => {
    const before = byRef.get(pair.ref)
    if (before === undefined) return []
    const move = moves.get(pair.ref)
    const conflict =
      conflicts.get(pair.ref) ?? (settled.has(pair.ref) || move !== undefined ? undefined : before.conflict)
    const item = updatedItem(before, pair, refs, move ?? before.state, conflict, start)
    return [{ pair, before, item, moved: move !== undefined }]
  })
}

function differs({ pair, before, item, moved }: Update): boolean {
  return pair.changed.length > 0 || pair.shifted || moved || before.conflict !== item.conflict
}

/** Whether the document gave way; where it moved the item instead, that says so. */
function isSettled({ before, item, moved }: Update): boolean {
  return !moved && before.conflict !== undefined && item.conflict === undefined
}

/** Whether nothing of it changed but the headings above. */
function isElsewhereOnly({ pair, moved }: Update): boolean {
  return !moved && pair.changed.every((aspect) => aspect === 'section')
}

function sectionsOf({ before, item }: Update) {
  return { ref: item.ref, before: before.section, now: item.section }
}

/** What the document said otherwise than chat it says no more; once the line is back that is news again. */
function gone(item: TrackedItem): TrackedItem {
  const { line: _, mark: __, parent: ___, conflict, shown: was, ...rest } = item
  const { stateBefore = item.documentState, ...shown } = was
  const documentState = conflict === undefined ? item.documentState : stateBefore
  return { ...rest, shown, documentState, origin: 'removed' }
}

/** The end or the beginning of a conflict, for the log. */
function conflictChange(before: TrackedItem, item: TrackedItem): Change {
  return { what: 'conflict', ref: item.ref, before: stateThen(before), after: stateThen(item) }
}

function wordings(before: TrackedItem, item: TrackedItem): Change[] {
  return [
    ...(isSameText(before, item)
      ? []
      : [{ what: 'text' as const, ref: item.ref, before: before.text, after: item.text }]),
    ...(before.due === item.due
      ? []
      : [
          {
            what: 'due' as const,
            ref: item.ref,
            ...(before.due && { before: before.due }),
            ...(item.due && { after: item.due }),
          },
        ]),
    ...(before.owner === item.owner
      ? []
      : [
          {
            what: 'owner' as const,
            ref: item.ref,
            ...(before.owner && { before: { name: before.owner } }),
            ...(item.owner && { after: { name: item.owner } }),
          },
        ]),
  ]
}
