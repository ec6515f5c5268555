import type { types } from '@slack/bolt'
import type { Nodes } from '../../chat/view.ts'
import { limits } from './limits.ts'

export type Block = types.KnownBlock

/** What a node comes to: blocks that must stay whole, each with the characters that it costs, or a file. */
export type Piece =
  | {
      readonly block: Block
      readonly size: number
      /** Not to be the last on a page. */
      readonly keep?: boolean
    }
  | { readonly file: Nodes['file'] }

/** One message: its blocks, what notifications say, and the files that follow it. */
export interface Page {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly files: readonly Nodes['file'][]
}

/** Left for the line that numbers the pages. */
const reserved = { blocks: 1, size: 20 }
/** Below a heading there must be room for a paragraph. */
const kept = { blocks: 1, size: 500 }

/** Fills pages in order, beginning a new one where the next piece does not fit. */
export function paginate(pieces: readonly Piece[], summary: string): readonly Page[] {
  const pages = [new Draft()]
  for (const piece of pieces) {
    const page = pages.at(-1)
    if (page?.add(piece)) continue
    const next = new Draft()
    next.add(piece)
    pages.push(next)
  }
  const full = pages.filter((page) => !page.isEmpty)
  return full.map((page, at) => page.finish(summary, full.length > 1 ? `(${at + 1}/${full.length})` : ''))
}

class Draft {
  readonly #blocks: Block[] = []
  readonly #files: Nodes['file'][] = []
  #size = 0

  get isEmpty(): boolean {
    return this.#files.length === 0 && this.#blocks.every(({ type }) => type === 'divider')
  }

  /** False when it does not fit; an empty page takes everything. */
  add(piece: Piece): boolean {
    if ('file' in piece) {
      this.#files.push(piece.file)
      return true
    }
    if (piece.block.type === 'divider' && this.isEmpty) return true
    if (!this.isEmpty && !this.#hasRoom(piece)) return false
    this.#blocks.push(piece.block)
    this.#size += piece.size
    return true
  }

  #hasRoom({ block, size, keep }: Exclude<Piece, { file: unknown }>): boolean {
    const below = keep ? kept : { blocks: 0, size: 0 }
    const second = block.type === 'table' && this.#blocks.some(({ type }) => type === 'table')
    return (
      !second &&
      this.#blocks.length + 1 + below.blocks + reserved.blocks <= limits.blocks &&
      this.#size + size + below.size + reserved.size <= limits.message
    )
  }

  finish(summary: string, number: string): Page {
    while (this.#blocks.at(-1)?.type === 'divider') this.#blocks.pop()
    const last: Block = {
      type: 'context',
      elements: [{ type: 'plain_text', text: number, emoji: false }],
    }
    return {
      text: number === '' ? summary : `${summary} ${number}`,
      blocks: number === '' ? this.#blocks : [...this.#blocks, last],
      files: this.#files,
    }
  }
}
