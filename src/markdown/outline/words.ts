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

/** Reduces a node's inline content to words. */
export function wordsOf(node: Node, document: string): Words {
  let text = ''
  const stretches: Stretch[] = []
  const ranges = { bold: [] as Range[], struck: [] as Range[], code: [] as Range[] }
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
      case 'image':
      case 'imageReference':
      case 'footnoteReference':
        return
      default:
        if (one.children) for (const child of one.children) visit(child)
        else if (literalOf(one) !== '') addText(literalOf(one), from, to)
    }
  }

  for (const child of node.children ?? []) visit(child)
  const start = node.position?.start
  const from = node.children?.[0]?.position?.start.offset ?? start?.offset ?? 0
  const line = node.children?.[0]?.position?.start.line ?? start?.line ?? 1
  return make({ text, stretches, skipped: 0, from, line, ...ranges, links })
}

type Plain = Omit<Words, 'lines' | 'slice' | 'offsetAt'> & {
  readonly stretches: readonly Stretch[]
  /** So much of the stretches stands before `text`. */
  readonly skipped: number
}

function offsetIn({ text, stretches, skipped }: Plain, at: number): number | undefined {
  if (at < 0 || at >= text.length) return undefined
  const unit = at + skipped
  let [low, high] = [0, stretches.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((stretches[middle]?.at ?? 0) <= unit) low = middle
    else high = middle
  }
  const stretch = stretches[low]
  return stretch && Math.min(stretch.from + unit - stretch.at, stretch.last)
}

function make(plain: Plain): Words {
  return {
    ...plain,
    offsetAt: (at) => offsetIn(plain, at),
    lines: () => linesOf(plain),
    slice: (from, to = plain.text.length) => make(part(plain, from, to)),
  }
}

function linesOf(plain: Plain): readonly Words[] {
  const lines: Words[] = []
  let from = 0
  let count = 0
  if (!plain.text.includes('\n')) return [make(plain)]
  for (const one of plain.text.split('\n')) {
    const words = part(plain, from, from + one.length)
    lines.push(make({ ...words, line: plain.line + count }))
    from += one.length + 1
    count += 1
  }
  return lines
}

function part(plain: Plain, from: number, to: number): Plain {
  const within = <R extends Range>(ranges: readonly R[]): readonly R[] =>
    ranges.length === 0
      ? ranges
      : ranges
          .filter((range) => range.to > from && range.from < to)
          .map((range) => ({
            ...range,
            from: Math.max(range.from, from) - from,
            to: Math.min(range.to, to) - from,
          }))
  return {
    text: plain.text.slice(from, to),
    stretches: plain.stretches,
    skipped: plain.skipped + from,
    from: offsetIn(plain, from) ?? plain.from,
    line: plain.line + lineBreaksIn(plain.text, from),
    bold: within(plain.bold),
    struck: within(plain.struck),
    code: within(plain.code),
    links: within(plain.links),
  }
}

function lineBreaksIn(text: string, to: number): number {
  let count = 0
  for (let at = text.indexOf('\n'); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count += 1
  return count
}

function literalOf(node: Node): string {
  return 'value' in node && typeof node.value === 'string' ? node.value : ''
}
