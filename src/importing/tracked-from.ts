import { derivedDue } from '../plan/derived-due.ts'
import type { Pair } from '../plan/merge/outcome.ts'
import type { ReadItem } from '../plan/reading.ts'
import type { State } from '../plan/state.ts'
import type { TrackedItem } from '../plan/tracked-item.ts'

/** Refs by the line on which the new revision has them. */
export type RefsByLine = ReadonlyMap<number, string>

/** What stands in the document, whoever said what in chat. */
function fromDocument(read: ReadItem, refs: RefsByLine) {
  const parent = read.parentLine === undefined ? undefined : refs.get(read.parentLine)
  return {
    text: read.text,
    section: read.section,
    line: read.line,
    ...(parent !== undefined && { parent }),
    claimed: read.claimed,
    detail: read.detail,
    ...(read.mark && { mark: read.mark }),
    documentState: read.state,
    shown: {
      ...(read.due !== undefined && { due: read.due }),
      ...(read.owner !== undefined && { owner: read.owner }),
    },
    origin: 'document' as const,
  }
}

/** An item that the document has for the first time. */
export function newItem(
  key: string,
  number: number,
  read: ReadItem,
  refs: RefsByLine,
  start?: string,
): TrackedItem {
  const due = read.due ?? derivedDue(read, start)
  return {
    ...fromDocument(read, refs),
    ref: `${key}-${number}`,
    number,
    kind: read.kind,
    state: read.state,
    ...(due !== undefined && { due }),
    ...(read.owner !== undefined && { owner: read.owner }),
    why: read.why,
    kindCorrected: false,
  }
}

/**
 * An item as it is after a new revision: the text is the document's, the state is given, due date and owner
 * follow the document only where it has changed them or has it back elsewhere, and a kind that a person corrected stays.
 */
export function updatedItem(
  item: TrackedItem,
  { read, documentState, shownKind, shownDue, stateBefore, agreedFrom, isElsewhere }: Pair,
  refs: RefsByLine,
  state: State,
  conflict: State | undefined,
  start?: string,
): TrackedItem {
  // What has none though its horizon comes to one was given none by somebody; a line that was gone was given nothing.
  const hasNone = item.due === undefined && item.origin === 'removed'
  const isDerived = hasNone || item.due === derivedDue(item, start)
  const kept = isDerived && read.due === undefined ? derivedDue(read, start) : item.due
  const due = !isElsewhere && read.due === item.shown.due ? kept : (read.due ?? derivedDue(read, start))
  const keepsOwner = !isElsewhere && read.owner === item.shown.owner
  const owner = keepsOwner ? item.owner : read.owner
  const found = fromDocument(read, refs)
  return {
    ...found,
    shown: {
      ...found.shown,
      ...(shownKind && { kind: shownKind }),
      ...(shownDue && { due: shownDue }),
      ...(agreedFrom && { stateBefore: agreedFrom }),
      ...(conflict && { stateBefore: item.conflict ? (item.shown.stateBefore ?? stateBefore) : stateBefore }),
    },
    ref: item.ref,
    number: item.number,
    kind: item.kindCorrected ? item.kind : read.kind,
    why: item.kindCorrected ? item.why : read.why,
    kindCorrected: item.kindCorrected,
    documentState,
    state,
    ...(due !== undefined && { due }),
    ...(owner !== undefined && { owner }),
    ...(keepsOwner && item.ownerId !== undefined && { ownerId: item.ownerId }),
    ...(conflict !== undefined && { conflict }),
  }
}
