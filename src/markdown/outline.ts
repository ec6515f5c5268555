import type { MdastNode } from 'satteri'
import { markdownToMdast } from 'satteri'
import { signsInBox, strangeInBox } from './marks.ts'
import { monthOf } from './months.ts'
import { type Words, wordsOf } from './outline/words.ts'

/** A heading; `depth` 1 to 6. */
export interface Heading {
  readonly type: 'heading'
  readonly depth: number
  readonly words: Words
}

/** A list item's first paragraph, and where it stands in its list. */
export interface Item {
  readonly type: 'item'
  readonly list: number
  readonly ordered: boolean
  /** How many list items enclose it. */
  readonly depth: number
  readonly parent: Item | undefined
  /** The task-list box: the offset of the character inside it. */
  readonly box: { readonly at: number; readonly inner: string } | undefined
  readonly words: Words
}

/** A paragraph, line by line; `inItem` when it stands in a list item behind its first paragraph. */
export interface Paragraph {
  readonly type: 'paragraph'
  readonly lines: readonly Words[]
  readonly inItem: Item | undefined
  readonly quoted: boolean
}

/** A table's row beneath its header. */
export interface Row {
  readonly type: 'row'
  readonly table: number
  readonly columns: readonly string[]
  readonly cells: readonly Words[]
  /** A box before the text of the first cell. */
  readonly box: Item['box']
}

export type Unit = Heading | Item | Paragraph | Row

/** A document's headings, list items, paragraphs and table rows in their order; everything else is left out. */
export interface Outline {
  readonly units: readonly Unit[]
}

type Node = MdastNode & { readonly children?: readonly Node[] }

/** Reads the outline of a Markdown text; offsets are UTF-16 units of `text`, lines count from 1. */
export function outline(text: string): Outline {
  const units: Unit[] = []
  let lists = 0
  let tables = 0

  function walk(nodes: readonly Node[], within: { item?: Item; quoted: boolean }): void {
    for (const node of nodes) visit(node, within)
  }

  function visit(node: Node, within: { item?: Item; quoted: boolean }): void {
    switch (node.type) {
      case 'heading':
        units.push({ type: 'heading', depth: depthOf(node), words: wordsOf(node, text) })
        return
      case 'paragraph':
        units.push({
          type: 'paragraph',
          lines: wordsOf(node, text).lines(),
          quoted: within.quoted,
          inItem: within.item,
        })
        return
      case 'blockquote':
        walk(node.children ?? [], { ...within, quoted: true })
        return
      case 'list': {
        lists += 1
        const list = lists
        const days = countsDays(node, text)
        const ordered = 'ordered' in node && node.ordered === true && !days
        for (const child of node.children ?? []) item(child, { list, ordered, days }, within)
        return
      }
      case 'table': {
        tables += 1
        table(node, tables)
        return
      }
      default:
        if (node.type === 'footnoteDefinition') walk(node.children ?? [], within)
    }
  }

  function item(
    node: Node,
    { list, ordered, days }: { list: number; ordered: boolean; days: boolean },
    within: { item?: Item; quoted: boolean },
  ): void {
    const behindDay = contentBehindDay(node, text)
    const [first, ...rest] = behindDay ?? node.children ?? []
    if (first?.type !== 'paragraph') {
      walk(node.children ?? [], within)
      return
    }
    const whole = wordsOf(first, text, days || behindDay ? dayBefore(first, text).length : 0)
    const box = boxBefore(node, whole.from, text)
    const words = box?.at === whole.from + 1 ? whole.slice(boxWidth(whole.text)) : whole
    const one: Item = {
      type: 'item',
      list,
      ordered,
      depth: within.item === undefined ? 0 : within.item.depth + 1,
      words,
      parent: within.item,
      box,
    }
    units.push(one)
    walk(rest, { ...within, item: one })
  }

  function table(node: Node, number: number): void {
    const [header, ...rows] = node.children ?? []
    const columns = (header?.children ?? []).map((cell) => wordsOf(cell, text).text.trim())
    for (const row of rows) {
      const [first, ...others] = (row.children ?? []).map((cell) => wordsOf(cell, text))
      const boxed = first && boxInCell.exec(first.text)
      const box = boxed ? { at: first.from + 1, inner: boxed[1] ?? ' ' } : undefined
      const cells = first ? [boxed ? first.slice(boxed[0].length) : first, ...others] : others
      units.push({ type: 'row', table: number, columns, cells, box })
    }
  }

  const root: Node = markdownToMdast(withoutAsides(text), { features: { gfm: true, frontmatter: true } })
  walk(root.children ?? [], { quoted: false })
  return { units }
}

const childrenOf = (node: Node): readonly Node[] => node.children ?? []
const startOf = ({ position }: Node) => position?.start.offset ?? 0

/** `20. März 2026: delivered` begins a list that counts from twenty to Markdown, and with a day to its author. */
function dayBefore(paragraph: Node, text: string): string {
  const at = startOf(paragraph)
  const day =
    /(?<!\S)(?:[1-9]|[12]\d|3[01])\.[ \t]{1,2}$/.exec(text.slice(Math.max(0, at - 6), at))?.[0] ?? ''
  const word = /^\p{L}{3,12}(?!\p{L})/u.exec(text.slice(at, at + 14))?.[0]
  return monthOf(word) > 0 ? day : ''
}

/** Whether the numbers of a list are the days of dates: all have their month behind them, and they do not count from one. */
function countsDays(list: Node, text: string): boolean {
  const days = childrenOf(list).map((item) => {
    const [first] = childrenOf(item)
    return first?.type === 'paragraph' ? dayBefore(first, text) : ''
  })
  return (
    days.every((day) => day !== '') &&
    (days.length === 1 || !days.every((day, at) => Number.parseInt(day, 10) === at + 1))
  )
}

/** Where all that an item holds is one such day: what stands behind it. */
function contentBehindDay(item: Node, text: string): readonly Node[] | undefined {
  const [first, ...rest] = childrenOf(item)
  if (first?.type !== 'list' || !countsDays(first, text)) return undefined
  const [only, ...others] = childrenOf(first)
  return only === undefined || others.length > 0 ? undefined : [...childrenOf(only), ...rest]
}

/** Notion puts what stands aside between tags, and Markdown between them: blanks in their place leave every offset as it is. */
function withoutAsides(text: string): string {
  return text.includes('<aside>')
    ? text.replace(/^[ \t]*<\/?aside>[ \t]*$/gm, (tag) => ' '.repeat(tag.length))
    : text
}

function depthOf(node: Node): number {
  return 'depth' in node && typeof node.depth === 'number' ? node.depth : 1
}

const boxForm = /\[(.)\][ \t]+$/u
/** Boxes that are none to GitHub, whose parser leaves them in the text. */
const boxInText = new RegExp(
  `^(?:\\[([${signsInBox}${strangeInBox}])\\][ \\t\\u3000]+|\\(([ xX])\\)[ \\t]+|［([ xX✓✔${strangeInBox}])］[ \\t\\u3000]*)`,
)

/** In a table GitHub knows no boxes at all. */
const boxInCell = new RegExp(`^[\\[［]([ xX${signsInBox}${strangeInBox}])[\\]］][ \\t\\u3000]+(?=\\S)`)

function boxWidth(text: string): number {
  return boxInText.exec(text)?.[0].length ?? 0
}

/** The box before an item's text, of GitHub's form or with another sign in it: `[ ]`, `[x]`, `[-]`, `[/]`. */
function boxBefore(node: Node, textFrom: number, text: string): Item['box'] {
  const from = node.position?.start.offset ?? textFrom
  const before = boxForm.exec(text.slice(from, textFrom))
  if (before) return { at: textFrom - before[0].length + 1, inner: before[1] ?? ' ' }
  const inside = boxInText.exec(text.slice(textFrom, textFrom + 8))
  return inside ? { at: textFrom + 1, inner: inside[1] ?? inside[2] ?? inside[3] ?? ' ' } : undefined
}
