import type { Detail, Due } from '../../plan/item.ts'
import { type Kind, kindOf } from '../../plan/kinds/index.ts'
import type { Mark } from '../../plan/reading.ts'
import type { State } from '../../plan/state.ts'
import type { Item } from '../outline.ts'
import type { Section } from './sections.ts'

/** An item in the making: what is known before the lines around it are looked at. */
export interface Draft {
  readonly line: number
  readonly kind: Kind
  /** Undefined where the line shows none: then it is rolled up or open. */
  readonly state: State | undefined
  readonly text: string
  readonly section: Section
  /** The section whose heading it is. */
  readonly headingOf: Section | undefined
  readonly item: Item | undefined
  readonly due: Due | undefined
  /** Its author says that it has no date, so it takes none from its heading. */
  readonly undated: boolean
  readonly owner: string | undefined
  readonly claimed: boolean
  readonly why: string
  readonly detail: Detail
  readonly mark: Mark | undefined
}

/** What a draft has only if its line says so. */
export const nothingSaid = {
  headingOf: undefined,
  item: undefined,
  due: undefined,
  undated: false,
  owner: undefined,
  mark: undefined,
} as const

/** The nearest state that a kind knows: at risk is open for what is only done or not. */
export function stateFor(kind: Kind, state: State | undefined): State {
  const known = kindOf(kind).states
  if (known.length === 0) return 'none'
  if (state !== undefined && known.includes(state)) return state
  return 'open'
}

/** Whether dates and horizons of headings pass on to items of a kind. */
export function inheritsDates(kind: Kind): boolean {
  return kindOf(kind).states.length > 0
}
