import type { Handout } from '../handout.ts'
import type { Ref } from '../item.ts'
import type { Kind } from '../kinds/index.ts'
import { kindOf } from '../kinds/index.ts'
import type { ReadItem } from '../reading.ts'
import { isMoved, stateRead } from '../shown-state.ts'
import type { State } from '../state.ts'
import { lastShown } from './descent.ts'
import type { Aspect, KnownItem, Merge, Pair } from './outcome.ts'

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
  const kind = known.kindCorrected ? known.kind : read.kind
  const returned = known.origin === 'removed'
  const pair: Pair = {
    ref: known.ref,
    read,
    changed: changedAspects(known, read),
    shifted: returned || isShifted(known, read, refs),
    documentState: read.state,
    returned,
  }
  const befores = new Set(descent.map((one) => lastShown(known, one)))
  return { pair, ...judgeState(known, kind, stateRead(known, read), befores) }
}

type Judged = Omit<Compared, 'pair'>

/** What a document says of an item's state. */
interface Said {
  readonly kind: Kind
  readonly now: State
  /** What it showed before. */
  readonly before: State
}

/** Where it is uncertain what the document showed before, and that matters, a person decides. */
function judgeState(known: KnownItem, kind: Kind, now: State, befores: ReadonlySet<State>): Judged {
  const { ref, state } = known
  const [first, ...others] = [...befores].map((before) => judge(known, { kind, now, before }))
  if (first === undefined || others.every((other) => same(first, other))) return first ?? { settled: false }
  return { conflict: { ref, document: now, chat: state }, settled: false }
}

/** The document has the say where only it moved; where both did, to different states, a person has. */
function judge({ ref, state, conflict }: KnownItem, { kind, now, before }: Said): Judged {
  if (now === state) return { settled: conflict !== undefined }
  const foreign = !knows(kind, state)
  if ((now === before && !foreign) || !knows(kind, now)) return { settled: false }
  const waiting = conflict !== undefined || isMoved({ kind, state }, before)
  if (foreign || !waiting) return { move: { ref, from: state, to: now }, settled: foreign && waiting }
  return { conflict: { ref, document: now, chat: state }, settled: false }
}

function knows(kind: Kind, state: State): boolean {
  const { states, whileHeld = [] } = kindOf(kind)
  return state === 'none' || states.includes(state) || whileHeld.includes(state)
}

function changedAspects(known: KnownItem, read: ReadItem): Aspect[] {
  const differs: Record<Aspect, boolean> = {
    text: known.text !== read.text,
    section: !same(known.section, read.section),
    kind: !known.kindCorrected && known.kind !== read.kind,
    due: known.shown.due !== read.due,
    owner: known.shown.owner !== read.owner,
    detail: !same(known.detail, read.detail),
    claimed: known.claimed !== read.claimed,
  }
  const aspects: readonly Aspect[] = ['text', 'section', 'kind', 'due', 'owner', 'detail', 'claimed']
  return aspects.filter((aspect) => differs[aspect])
}

function isShifted(known: KnownItem, read: ReadItem, refs: ReadonlyMap<number, Ref>): boolean {
  const parent = read.parentLine === undefined ? undefined : refs.get(read.parentLine)
  return (
    known.line !== read.line ||
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
