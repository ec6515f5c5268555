import type { Kind } from './kinds/index.ts'
import type { State } from './state.ts'

/** A roadmap's key and a number, `IMD-12`; given once, never reused. */
export type Ref = string

/** A date as precise as the document: `2025-06-30`, `2024-10`, `2026-Q1`, `2027`, or `2027+` for an open range. */
export type Due = string

/** One target, or one for each column that names one. */
export type Target = string | readonly { readonly for: string; readonly value: string }[]

export type Level = 'high' | 'medium' | 'low'

/** What is known of an item besides kind, state and text; each kind uses some of it. */
export interface Detail {
  /** A relative date in the document's words: `Week 1`, `6-12 months`. */
  readonly horizon?: string
  readonly target?: Target
  readonly current?: string
  readonly level?: Level
  /** `daily`, `weekly`, `monthly`, `quarterly`, `yearly`, or the document's words. */
  readonly cadence?: string
  /** What a table says of a review's day and time beside its text: `Tue 10:00`. */
  readonly when?: string
  /** Why the state is what it is, where the document says so beside the sign. */
  readonly stateReason?: string
  readonly url?: string
  /** What a line is about whose text is a number alone, `F-01` or `#377`. */
  readonly about?: string
}

/** An item as a team follows it: the text is the document's, the state is ours. */
export interface Item {
  readonly ref: Ref
  readonly kind: Kind
  readonly state: State
  readonly text: string
  /** The headings above, outermost first. */
  readonly section: readonly string[]
  /** 1-based line of the newest revision; absent when the item is not in it. */
  readonly line?: number
  readonly parent?: Ref
  readonly due?: Due
  readonly owner?: string
  /** The owner's platform id, when somebody was named in chat. */
  readonly ownerId?: string
  /** The document ticks it, but a tick is no evidence. */
  readonly claimed: boolean
  /** `document`: it stands in the newest revision; `removed`: it did once; `chat`: it was made in chat. */
  readonly origin: 'document' | 'removed' | 'chat'
  /** One sentence: why this line is an item of this kind. */
  readonly why: string
  readonly detail: Detail
}
