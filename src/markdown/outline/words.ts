import type { MdastNode } from 'satteri'
import { piecesOf } from './shortcodes.ts'

type Node = MdastNode & { readonly children?: readonly Node[] }

/** A range of `text`, end exclusive. */
export interface Range {
  readonly from: number
  readonly to: number
}

/**
 * Inline content reduced to words: without emphasis, code marks and link targets, and for each character the
 * offset in the document from which it came.
 */
export interface Words {
  readonly text: string
  /** The document's offset of a UTF-16 unit of `text`; undefined beyond its end. */
  offsetAt(at: number): number | undefined
  /** Where the content begins in the document. */
  readonly from: number
  /** 1-based line on which it begins. */
  readonly line: number
  readonly bold: readonly Range[]
  readonly struck: readonly Range[]
  readonly code: readonly Range[]
  readonly links: readonly (Range & { readonly url: string })[]
  /** The same, line by line. */
  lines(): readonly Words[]
  /** A part of it. */
  slice(from: number, to?: number): Words
}

/** A stretch of a text whose units stand one after another in the document, from an offset to at most another. */
interface Stretch {
  readonly at: number
  readonly from: number
  readonly last: number
}

/** What is written otherwise than plainly, where it stands in the text. */
interface Ranges {
  readonly bold: readonly Range[]
  readonly struck: readonly Range[]
  readonly code: readonly Range[]
  readonly links: readonly (Range & { readonly url: string })[]
}

const nothingSpecial: Ranges = { bold: [], struck: [], code: [], links: [] }

/** Reduces a node's inline content to words, with so many characters of the document before it. */
export function wordsOf(node: Node, document: string, before = 0): Words {
  return plainWords(node, document, before) ?? markedWords(node, document, before)
}

/** Most content is one plain text. */
function plainWords({ children = [] }: Node, document: string, before: number): Words | undefined {
  const [only] = children
  if (only?.type !== 'text' || children.length > 1 || only.position === undefined) return undefined
  const { start, end } = only.position
  const [text, begin = 0, to = 0] = [literalOf(only), start.offset, end.offset]
  if (text === '' || text.includes(':') || text !== document.slice(begin, to)) return undefined
  const from = begin - before
  return new Reduced(
    document.slice(from, to),
    [{ at: 0, from, last: to - 1 }],
    0,
    from,
    start.line,
    nothingSpecial,
  )
}

function markedWords(node: Node, document: string, before: number): Words {
  let text = ''
  const stretches: Stretch[] = []
  const ranges: Record<'bold' | 'struck' | 'code', Range[]> = { bold: [], struck: [], code: [] }
  const links: (Range & { url: string })[] = []

  function add(value: string, from: number, to: number): void {
    const start =
      value === document.slice(from, to) ? from : from + Math.max(0, document.slice(from, to).indexOf(value))
    stretches.push({ at: text.length, from: start, last: to - 1 })
    text += value
  }

  /** A shortcode reads as its sign; its ends are known, but it is no sign that could be replaced by another. */
  function addText(value: string, from: number, to: number): void {
    if (!value.includes(':') || value !== document.slice(from, to)) {
      add(value, from, to)
      return
    }
    for (const piece of piecesOf(value))
      if (piece.isSign) {
        const first = from + piece.from
        const last = from + piece.to - 1
        stretches.push({ at: text.length, from: first, last: first })
        stretches.push({ at: text.length + 1, from: last, last })
        text += `${piece.text}\uFE0F`
      } else if (piece.text !== '') add(piece.text, from + piece.from, from + piece.to)
  }

  function marked(kind: keyof typeof ranges, one: Node): void {
    const from = text.length
    for (const child of one.children ?? []) visit(child)
    ranges[kind].push({ from, to: text.length })
  }

  function visit(one: Node): void {
    const from = one.position?.start.offset ?? 0
    const to = one.position?.end.offset ?? from
    switch (one.type) {
      case 'strong':
        marked('bold', one)
        return
      case 'delete':
        marked('struck', one)
        return
      case 'inlineCode': {
        const start = text.length
        add(literalOf(one), from, to)
        ranges.code.push({ from: start, to: text.length })
        return
      }
      case 'link':
      case 'linkReference': {
        const start = text.length
        for (const child of one.children ?? []) visit(child)
        links.push({
          from: start,
          to: text.length,
          url: 'url' in one && typeof one.url === 'string' ? one.url : '',
        })
        return
      }
      case 'break':
        add('\n', from, to)
        return
      case 'html':
        if (/^<br\s*\/?>$/iu.test(literalOf(one))) add(' ', from, to)
        return
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return
      default:
        if (one.children) for (const child of one.children) visit(child)
        else if (literalOf(one) !== '') addText(literalOf(one), from, to)
    }
  }

  const start = node.position?.start
  const begin = node.children?.[0]?.position?.start.offset ?? start?.offset ?? 0
  const from = begin - before
  if (before > 0) add(document.slice(from, begin), from, begin)
  for (const child of node.children ?? []) visit(child)
  const line = node.children?.[0]?.position?.start.line ?? start?.line ?? 1
  return new Reduced(text, stretches, 0, from, line, { ...ranges, links })
}

class Reduced implements Words {
  readonly text: string
  readonly from: number
  readonly line: number
  readonly #stretches: readonly Stretch[]
  /** So much of the stretches stands before `text`. */
  readonly #skipped: number
  readonly #ranges: Ranges

  constructor(
    text: string,
    stretches: readonly Stretch[],
    skipped: number,
    from: number,
    line: number,
    ranges: Ranges,
  ) {
    this.text = text
    this.from = from
    this.line = line
    this.#stretches = stretches
    this.#skipped = skipped
    this.#ranges = ranges
  }

  get bold() {
    return this.#ranges.bold
  }

  get struck() {
    return this.#ranges.struck
  }

  get code() {
    return this.#ranges.code
  }

  get links() {
    return this.#ranges.links
  }

  offsetAt(at: number): number | undefined {
    if (at < 0 || at >= this.text.length) return undefined
    const unit = at + this.#skipped
    let [low, high] = [0, this.#stretches.length]
    while (high - low > 1) {
      const middle = (low + high) >>> 1
      if ((this.#stretches[middle]?.at ?? 0) <= unit) low = middle
      else high = middle
    }
    const stretch = this.#stretches[low]
    return stretch && Math.min(stretch.from + unit - stretch.at, stretch.last)
  }

  lines(): readonly Words[] {
    if (!this.text.includes('\n')) return [this]
    const lines: Words[] = []
    let from = 0
    for (const [count, one] of this.text.split('\n').entries()) {
      lines.push(this.#part(from, from + one.length, this.line + count))
      from += one.length + 1
    }
    return lines
  }

  slice(from: number, to = this.text.length): Words {
    return this.#part(from, to, this.line + lineBreaksIn(this.text, from))
  }

  #part(from: number, to: number, line: number): Words {
    const text = this.text.slice(from, to)
    const start = this.offsetAt(from) ?? this.from
    return new Reduced(
      text,
      this.#stretches,
      this.#skipped + from,
      start,
      line,
      within(this.#ranges, from, to),
    )
  }
}

function within(ranges: Ranges, from: number, to: number): Ranges {
  const part = <R extends Range>(all: readonly R[]): readonly R[] =>
    all.length === 0
      ? all
      : all
          .filter((range) => range.to > from && range.from < to)
          .map((range) => ({
            ...range,
            from: Math.max(range.from, from) - from,
            to: Math.min(range.to, to) - from,
          }))
  if (ranges === nothingSpecial) return ranges
  const { bold, struck, code, links } = ranges
  return { bold: part(bold), struck: part(struck), code: part(code), links: part(links) }
}

function lineBreaksIn(text: string, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function literalOf(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}
