import type { Item } from './item.ts'
import type { Mark } from './reading.ts'
import type { State } from './state.ts'

/** An item with what is remembered about where it stands in the document. */
export interface TrackedItem extends Item {
  readonly number: number
  /** Where the newest revision shows its state. */
  readonly mark?: Mark
  /** The state that the newest revision shows; differs from `state` when chat has moved it since. */
  readonly documentState: State
  /** The due date and owner that the newest revision shows; people may have said otherwise since. */
  readonly shown: { readonly due?: string; readonly owner?: string }
  /** A person corrected its kind: re-imports leave it alone. */
  readonly kindCorrected: boolean
  /** What the document says while chat says otherwise, and nobody has settled it. */
  readonly conflict?: State
}
