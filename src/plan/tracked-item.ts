import type { Item } from './item.ts'
import type { Kind } from './kinds/index.ts'
import type { Mark } from './reading.ts'
import type { State } from './state.ts'

/** What the newest revision shows of an item; people may have said otherwise since. */
interface Shown {
  readonly due?: string
  readonly owner?: string
  /** Where it is read as another one only for a mark that was said in chat and exported. */
  readonly kind?: Kind
  /** What the document showed before it said otherwise than chat, or the same by itself; until chat moves the item again. */
  readonly stateBefore?: State
}

/** An item with what is remembered about where it stands in the document. */
export interface TrackedItem extends Item {
  readonly number: number
  /** Where the newest revision shows its state. */
  readonly mark?: Mark
  /** The state that the newest revision shows; differs from `state` when chat has moved it since. */
  readonly documentState: State
  readonly shown: Shown
  /** A person corrected its kind: re-imports leave it alone. */
  readonly kindCorrected: boolean
  /** What the document says while chat says otherwise, and nobody has settled it. */
  readonly conflict?: State
}
