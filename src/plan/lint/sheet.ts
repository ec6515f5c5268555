import type { Doubt, Header, ReadItem } from '../reading.ts'

/** What people made of an item since it was read: where it stands, and what it is today. */
export type Today = Pick<ReadItem, 'line' | 'kind' | 'state' | 'claimed' | 'due'>

/** A heading, a list item, or one line of a paragraph, in words. */
export interface Statement {
  readonly as: 'heading' | 'item' | 'paragraph'
  readonly line: number
  readonly text: string
  /** The same with every character of code in it replaced by `◦`. */
  readonly prose: string
  /** The headings above, outermost first. */
  readonly section: readonly string[]
  /** Of a heading, from 1; of a list item, how many enclose it. */
  readonly depth: number
  /** The list in which it stands. */
  readonly list?: number
  /** Targets of the links in it. */
  readonly links: readonly string[]
  /** What stands behind its words in the document; absent where the sentence may go on in the next line. */
  readonly end?: string
}

/** A table's row. */
export interface TableRow {
  readonly line: number
  readonly table: number
  readonly columns: readonly string[]
  readonly cells: readonly string[]
  readonly section: readonly string[]
}

/** A plan as it is held against itself. */
export interface Sheet {
  readonly header: Header
  /** With the states and dates of today. */
  readonly items: readonly ReadItem[]
  /** About its characters. */
  readonly doubts: readonly Doubt[]
  readonly statements: readonly Statement[]
  readonly rows: readonly TableRow[]
  /** `YYYY-MM-DD`. */
  readonly today: string
}
