import type { Handed, Handout } from '../handout.ts'
import type { Due, Ref } from '../item.ts'
import type { Kind } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'
import type { ReadItem } from '../reading.ts'
import { isMoved, shownAs } from '../shown-state.ts'
import type { State } from '../state.ts'
import { isSameText } from './beside-mark.ts'
import { lastShown } from './descent.ts'
import type { Aspect, KnownItem, Merge, Pair } from './outcome.ts'
import { plain } from './spot.ts'

/** What one found item means. */
export interface Compared {
  readonly pair: Pair
  readonly move?: Merge['moves'][number]
  readonly conflict?: Merge['conflicts'][number]
  readonly settled: boolean
}

/**
 * Compares an item with its line; `refs` tells the ref of a line where it has one already, `descent` what the document
 * may descend from.
 */
export function compare(
  known: KnownItem,
  read: ReadItem,
  refs: ReadonlyMap<number, Ref>,
  descent: readonly Handout[],
): Compared {
  const befores = descent.map((handout) => lastShown(known, handout))
  const byMarks = isOtherByMarks(known, read, befores)
  const kind = known.kindCorrected || byMarks ? known.kind : read.kind
  const isDated = isDatedByMarks(known, read, befores)
  const seen = isDated
    ? withDue(read, known.shown.due)
    : withItsDate(known, byMarks ? asKnown(known, read) : read)
  const returned = known.origin === 'removed'
  const isElsewhere = returned && !same(known.section.map(plain), read.section.map(plain))
  const agreedFrom = isElsewhere ? undefined : stateAgreedFrom(known, shownAs(kind, read), befores)
  const pair: Pair = {
    ref: known.ref,
    read: seen,
    changed: changedAspects(known, seen),
    shifted:
      returned || isShifted(known, seen, refs) || known.shown.kind !== (byMarks ? read.kind : undefined),
    documentState: seen.state,
    stateBefore: befores[0]?.state ?? known.documentState,
    ...(agreedFrom !== undefined && { agreedFrom }),
    ...(byMarks && { shownKind: read.kind }),
    ...(isDated && read.due !== undefined && { shownDue: read.due }),
    returned,
    isElsewhere,
  }
  return {
    pair,
    ...judgeState(
      known,
      {
        kind,
        now: shownAs(kind, read),
        isRolledUp: read.isRolledUp ?? false,
        isElsewhere,
      },
      new Set(befores.map(({ state }) => state)),
    ),
  }
}

/** What the document showed before it came to say by itself what chat says of an item. */
function stateAgreedFrom(known: KnownItem, now: State, befores: readonly Handed[]): State | undefined {
  if (now !== known.state) return undefined
  const [before] = befores
  return known.shown.stateBefore ?? (befores.some(({ state }) => state === now) ? undefined : before?.state)
}

/** Whether a line is read as another kind for marks alone that were said in chat: that changes nothing of the item. */
function isOtherByMarks(known: KnownItem, read: ReadItem, befores: readonly Handed[]): boolean {
  return !known.kindCorrected && read.kind !== known.kind && befores.some(({ kind }) => kind === read.kind)
}

/** A line with what is known of its item, but for its text and its place. */
function asKnown(known: KnownItem, { due: _, owner: __, ...read }: ReadItem): ReadItem {
  const { kind, claimed, why, detail, shown } = known
  return {
    ...read,
    ...(shown.due !== undefined && { due: shown.due }),
    ...(shown.owner !== undefined && { owner: shown.owner }),
    ...{ kind, claimed, why, detail },
    state: shownAs(kind, read),
  }
}

/**
 * A line that was ticked with the date that stood on it before: read by itself the date would be the day on which it
 * was done, and its due date none or its heading's.
 */
function withItsDate(known: KnownItem, read: ReadItem): ReadItem {
  const { shown } = known
  if (read.state !== 'done' || shown.due === undefined) return read
  const ownsItsDate = isSameText(known, read) && (read.mark?.as === 'box' || read.mark?.as === 'sign')
  return read.due === undefined || ownsItsDate ? { ...read, due: shown.due } : read
}

/**
 * Whether a line that was ticked with the day on which it was done reads as due then, for it was opened again in chat:
 * nobody has set that as its date.
 */
function isDatedByMarks(known: KnownItem, read: ReadItem, befores: readonly Handed[]): boolean {
  return (
    known.documentState === 'done' &&
    read.state !== 'done' &&
    read.due !== undefined &&
    isSameText(known, read) &&
    befores.some(({ state }) => state === shownAs(known.kind, read))
  )
}

function withDue({ due: _, ...read }: ReadItem, due: Due | undefined): ReadItem {
  return { ...read, ...(due !== undefined && { due }) }
}

type Judged = Omit<Compared, 'pair'>

/** What a document says of an item's state. */
interface Said {
  readonly kind: Kind
  readonly now: State
  /** It says nothing of the item itself. */
  readonly isRolledUp: boolean
  /** It was removed once, and is back under another heading. */
  readonly isElsewhere: boolean
}

/** Where it is uncertain what the document showed before, and that matters, a person decides. */
function judgeState(known: KnownItem, said: Said, befores: ReadonlySet<State>): Judged {
  const { ref, state, conflict } = known
  // What comes back under another heading is as the document says, whatever became of it before.
  if (said.isElsewhere && state !== said.now && says(said.kind, said.now))
    return { move: { ref, from: state, to: said.now }, settled: conflict !== undefined }
  // The document takes back what it said otherwise than chat.
  const isTakenBack = conflict !== undefined && said.now === known.shown.stateBefore
  if (isTakenBack && knows(said.kind, state)) return { settled: true }
  const [first, ...others] = [...befores].map((before) => judge(known, said, before))
  if (first === undefined || others.every((other) => same(first, other))) return first ?? { settled: false }
  return { conflict: { ref, document: said.now, chat: state }, settled: false }
}

/** The document has the say where only it moved; where both did, to different states, a person has. */
function judge({ ref, state, conflict }: KnownItem, { kind, now, isRolledUp }: Said, before: State): Judged {
  if (now === state) return { settled: conflict !== undefined }
  const foreign = !knows(kind, state)
  if ((now === before && !foreign) || !says(kind, now)) return { settled: false }
  const waiting = conflict !== undefined || isMoved({ kind, state }, before)
  if (isRolledUp && waiting && !foreign) return { settled: conflict !== undefined }
  if (foreign || !waiting) return { move: { ref, from: state, to: now }, settled: foreign && waiting }
  return { conflict: { ref, document: now, chat: state }, settled: false }
}

function knows(kind: Kind, state: State): boolean {
  const { states, whileHeld = [] } = kindOf(kind)
  return state === 'none' || states.includes(state) || whileHeld.includes(state)
}

/** Whether what a line shows is something that an item of a kind can be. */
function says(kind: Kind, now: State): boolean {
  const { states } = kindOf(kind)
  return now === 'none' ? states.length === 0 || states.includes('none') : knows(kind, now)
}

function changedAspects(known: KnownItem, read: ReadItem): Aspect[] {
  const isSame = isSameText(known, read)
  // Words that are a reason behind one mark are text behind another.
  const detailOf = ({ detail: { stateReason, ...detail } }: Pick<ReadItem, 'detail'>) =>
    isSame && known.text !== read.text ? detail : { ...detail, stateReason }
  const differs: Record<Aspect, boolean> = {
    text: !isSame,
    section: !same(known.section, read.section),
    kind: !known.kindCorrected && known.kind !== read.kind,
    due: known.shown.due !== read.due,
    owner: known.shown.owner !== read.owner,
    detail: !same(detailOf(known), detailOf(read)),
    claimed: known.claimed !== read.claimed,
  }
  const aspects: readonly Aspect[] = ['text', 'section', 'kind', 'due', 'owner', 'detail', 'claimed']
  return aspects.filter((aspect) => differs[aspect])
}

function isShifted(known: KnownItem, read: ReadItem, refs: ReadonlyMap<number, Ref>): boolean {
  const parent = read.parentLine === undefined ? undefined : refs.get(read.parentLine)
  return (
    known.line !== read.line ||
    known.text !== read.text ||
    known.why !== read.why ||
    known.documentState !== read.state ||
    (known.parent !== parent && (parent !== undefined || read.parentLine === undefined)) ||
    !same(known.mark, read.mark)
  )
}

/** Whether two pieces of plain data are the same, whatever the order of their fields. */
function same(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => same(each, other[index]))
  const mine = new Map<string, unknown>(Object.entries(one).filter(([, value]) => value !== undefined))
  const theirs = Object.entries(other).filter(([, value]) => value !== undefined)
  return mine.size === theirs.length && theirs.every(([field, value]) => same(mine.get(field), value))
}
