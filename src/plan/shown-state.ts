import { type Kind, kindOf } from './kinds/index.ts'
import type { Mark } from './reading.ts'
import type { State } from './state.ts'
import type { TrackedItem } from './tracked-item.ts'

/** The state that a line shows of an item of a kind, whatever kind the document takes it for. */
export function shownAs(kind: Kind, { state, mark }: { readonly state: State; readonly mark?: Mark }): State {
  const known = kindOf(kind).states
  const shown = known.includes(state) ? state : (mark?.shows ?? state)
  return shown === 'none' || known.includes(shown) ? shown : firstOf(kind)
}

/** The state of an item that nobody has moved: where its line shows none, its kind's first. */
export function unmovedState(kind: Kind, shown: State): State {
  return kindOf(kind).states.includes(shown) ? shown : firstOf(kind)
}

/** Whether somebody moved an item of which its line shows that much. */
export function isMoved({ kind, state }: Pick<TrackedItem, 'kind' | 'state'>, shown: State): boolean {
  return state !== shown && state !== unmovedState(kind, shown)
}

/** The state that the newest revision shows of an item. */
export function documentShows(item: Pick<TrackedItem, 'kind' | 'documentState' | 'mark'>): State {
  const { kind, documentState: state, mark } = item
  return shownAs(kind, { state, ...(mark && { mark }) })
}

function firstOf(kind: Kind): State {
  return kindOf(kind).states[0] ?? 'none'
}
