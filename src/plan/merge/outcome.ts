import type { Due, Ref } from '../item.ts'
import type { Kind } from '../kinds/index.ts'
import type { ReadItem } from '../reading.ts'
import type { State } from '../state.ts'
import type { TrackedItem } from '../tracked-item.ts'

/** What has to be known of an item to find it again in another revision and to see what changed. */
export type KnownItem = Pick<
  TrackedItem,
  | 'ref'
  | 'kind'
  | 'kindCorrected'
  | 'state'
  | 'documentState'
  | 'conflict'
  | 'text'
  | 'section'
  | 'line'
  | 'parent'
  | 'due'
  | 'owner'
  | 'claimed'
  | 'origin'
  | 'why'
  | 'detail'
  | 'mark'
  | 'shown'
>

/** What a person would call a change of an item, besides its state. */
export type Aspect = 'text' | 'section' | 'kind' | 'due' | 'owner' | 'detail' | 'claimed'

/** An item and the line of the new revision that is it. */
export interface Pair {
  readonly ref: Ref
  readonly read: ReadItem
  /** What to tell people. */
  readonly changed: readonly Aspect[]
  /** Line, mark, parent, reason or shown state differ: to be stored, not worth telling. */
  readonly shifted: boolean
  /** The state to remember as the one that the document shows. */
  readonly documentState: State
  /** What the document showed before. */
  readonly stateBefore: State
  /** What the document showed before it came to say by itself what chat says. */
  readonly agreedFrom?: State
  /** The kind as which the document shows it for a mark that was said in chat. */
  readonly shownKind?: Kind
  /** The due date that the document shows for a mark that was said in chat. */
  readonly shownDue?: Due
  /** It was removed once and is back. */
  readonly returned: boolean
  /** It is back under another heading: what chat said of it was not said of it there. */
  readonly isElsewhere: boolean
}

/** What a new revision means for the items that are known; applying it is the caller's. */
export interface Merge {
  /** In line order; each ref and each line at most once. */
  readonly pairs: readonly Pair[]
  /** The file moved, chat did not. */
  readonly moves: readonly { readonly ref: Ref; readonly from: State; readonly to: State }[]
  /** File and chat moved to different states since the last revision: a person settles it. */
  readonly conflicts: readonly { readonly ref: Ref; readonly document: State; readonly chat: State }[]
  /** Conflicts of before that the file has settled by now saying what chat says. */
  readonly settled: readonly Ref[]
  /** Lines that are no known item, in line order. */
  readonly added: readonly ReadItem[]
  /** Refs whose line is gone. */
  readonly removed: readonly Ref[]
  /** Refs that were removed once and are back: also in `pairs`. */
  readonly returned: readonly Ref[]
}
