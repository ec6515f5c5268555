import type { types } from '@slack/bolt'
import type { Inline } from '../../chat/inline.ts'
import type { Piece } from './pages.ts'
import { type Element, elementLength, elements } from './text.ts'

/** Characters in one block at most: small enough that pages fill up well. */
const most = 2500

/** A paragraph as rich text: one block, or several when it is long. */
export function paragraph(inline: Inline): readonly Piece[] {
  return portions(elements(inline)).map((portion) => ({
    block: { type: 'rich_text', elements: [section(portion)] },
    size: lengthOf(portion),
  }))
}

/** Lines as bullet points; blocks part between lines, and within one only where it is too long alone. */
export function bullets(lines: readonly Inline[]): readonly Piece[] {
  return packed(lines, (sections) => ({
    type: 'rich_text',
    elements: [{ type: 'rich_text_list', style: 'bullet', elements: sections }],
  }))
}

/** Lines below each other without bullets. */
export function plainLines(lines: readonly Inline[]): readonly Piece[] {
  return packed(lines, (sections) => ({ type: 'rich_text', elements: sections }))
}

function packed(
  lines: readonly Inline[],
  block: (sections: types.RichTextSection[]) => types.RichTextBlock,
): readonly Piece[] {
  const pieces: Piece[] = []
  let waiting: types.RichTextSection[] = []
  let size = 0
  const flush = () => {
    if (waiting.length > 0) pieces.push({ block: block(waiting), size })
    waiting = []
    size = 0
  }
  for (const portion of lines.flatMap((line) => portions(elements(line)))) {
    const length = lengthOf(portion)
    if (size + length > most) flush()
    waiting.push(section(portion))
    size += length
  }
  flush()
  return pieces
}

export function section(portion: readonly Element[]): types.RichTextSection {
  return { type: 'rich_text_section', elements: [...portion] }
}

export function lengthOf(portion: readonly Element[]): number {
  return portion.reduce((sum, element) => sum + elementLength(element), 0)
}

/** Elements in portions of at most `most` characters, broken between words where possible. */
function portions(all: readonly Element[]): readonly (readonly Element[])[] {
  const found: Element[][] = []
  let current: Element[] = []
  let room = most
  for (const element of all.flatMap(broken)) {
    if (elementLength(element) > room && current.length > 0) {
      found.push(current)
      current = []
      room = most
    }
    current.push(element)
    room -= elementLength(element)
  }
  return current.length > 0 ? [...found, current] : found
}

function broken(element: Element): readonly Element[] {
  if (element.type === 'date' || element.type === 'channel' || elementLength(element) <= most)
    return [element]
  return chunks(element.text ?? '').map((text) => ({ ...element, text }))
}

/** Pieces of at most `most` units that end after a blank where there is one, and never within a character. */
function chunks(text: string): readonly string[] {
  const found: string[] = []
  for (let rest = text; rest !== ''; ) {
    const piece = rest.slice(0, most)
    const blank = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'))
    const whole = piece.isWellFormed() ? piece.length : piece.length - 1
    const length = rest.length <= most ? rest.length : blank > 0 ? blank + 1 : whole
    found.push(rest.slice(0, length))
    rest = rest.slice(length)
  }
  return found
}
