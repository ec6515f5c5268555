import type { Detail, Due } from './item.ts'
import type { Kind } from './kinds/index.ts'
import type { State } from './state.ts'

/** A range of the stored bytes, end exclusive. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** Where a document shows an item's state, so that it can be rewritten there and nowhere else. */
export type Mark = ByteRange & {
  /** A task-list box's inner character, a sign such as ✅, a status word, or a whole status cell's content. */
  readonly as: 'box' | 'sign' | 'word' | 'cell'
  /** The characters that stand there, as repaired. */
  readonly text: string
  /** What it shows, where the kind of its item knows no such state. */
  readonly shows?: State
  /** The box beside a sign or word that tells more than it: what is done is ticked there. */
  readonly box?: ByteRange & { readonly text: string }
}

/** An item as one revision of a document shows it. */
export interface ReadItem {
  /** 1-based line on which its text begins. */
  readonly line: number
  readonly kind: Kind
  readonly state: State
  /** The line says nothing of its state, which is that of the work beneath it. */
  readonly isRolledUp?: boolean
  readonly text: string
  readonly section: readonly string[]
  readonly parentLine?: number
  readonly due?: Due
  readonly owner?: string
  readonly claimed: boolean
  readonly why: string
  readonly detail: Detail
  /** Absent when the line shows no mark that could be rewritten safely. */
  readonly mark?: Mark
}

/** Fields of the document itself; dates as precise as it gives them. */
export interface Header {
  readonly title: string
  readonly owner?: string
  readonly established?: Due
  readonly updated?: Due
  readonly nextReview?: Due
}

/** Something in a document that a person should look at. */
export interface Doubt {
  readonly about:
    | 'decorative-ticks'
    | 'contradiction'
    | 'past-date'
    | 'unreal-date'
    | 'inferred-text'
    | 'encoding'
    | 'size'
  /** Lines it speaks of, 1-based, ascending. */
  readonly lines: readonly number[]
  /** One sentence that says what is odd and what Cairn made of it. */
  readonly says: string
}

/** What one revision of a document holds. */
export interface Reading {
  readonly header: Header
  /** In line order; at most one a line. */
  readonly items: readonly ReadItem[]
  readonly doubts: readonly Doubt[]
}
