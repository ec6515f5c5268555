import { type APIComponentInContainer, ComponentType, type RawFile } from 'discord.js'
import { fileComponent } from './file.ts'
import { limits } from './limits.ts'
import type { Piece } from './piece.ts'

/** One message: what its container holds, and the files that go with it. */
export interface Page {
  readonly components: readonly APIComponentInContainer[]
  readonly files: readonly RawFile[]
}

/** Left for the line that numbers the pages. */
const reserved = { components: 1, text: 40 }
/** Below a heading there must be room for a line and a row. */
const kept = { components: 4, text: 400 }

/** Fills pages in order, beginning a new one where the next piece does not fit. */
export function paginate(pieces: readonly Piece[]): readonly Page[] {
  const pages: Draft[] = []
  let page = new Draft()
  const turn = () => {
    if (!page.isEmpty) pages.push(page)
    page = new Draft()
  }
  for (const [at, piece] of pieces.entries()) {
    if (at === 0 || 'divider' in piece) {
      const { components, text } = sizeOfPart(pieces, at)
      if (!page.hasRoom(components, text) && new Draft().hasRoom(components, text)) turn()
    }
    if ('prose' in piece) {
      if (piece.keep && !page.hasRoom(kept.components, kept.text)) turn()
      for (let rest = piece.prose; rest.length > 0; ) {
        rest = page.addProse(rest, piece.frame)
        if (rest.length > 0) turn()
      }
    } else if (!page.add(piece)) {
      turn()
      page.add(piece)
    }
  }
  turn()
  const numbered = pages.length > 1
  return pages.map((each, at) => each.finish(numbered ? `-# ${at + 1} of ${pages.length}` : undefined))
}

/** What stands between two dividers belongs together: buttons, say, with the words that they are about. */
function sizeOfPart(pieces: readonly Piece[], from: number): { components: number; text: number } {
  const next = pieces.findIndex((piece, at) => at > from && 'divider' in piece)
  const part = pieces.slice(from, next < 0 ? undefined : next)
  return part.reduce(
    ({ components, text }, piece) => {
      if (!('prose' in piece)) return { components: components + ('row' in piece ? piece.costs : 2), text }
      const { open, close } = piece.frame ?? { open: '', close: '' }
      const length = piece.prose.reduce((sum, line) => sum + line.length + 1, open.length + close.length)
      return { components: components + 1, text: text + length }
    },
    { components: 0, text: 0 },
  )
}

class Draft {
  readonly #components: APIComponentInContainer[] = []
  readonly #files: RawFile[] = []
  #count = 1 // The container itself.
  #text = 0
  #bytes = 0

  get isEmpty(): boolean {
    return this.#components.every((component) => component.type === ComponentType.Separator)
  }

  hasRoom(components: number, text: number): boolean {
    return (
      this.#count + components + reserved.components <= limits.components &&
      this.#text + text + reserved.text <= limits.text
    )
  }

  /** Takes as many lines as fit, and gives back the others. */
  addProse(prose: readonly string[], frame = { open: '', close: '' }): readonly string[] {
    let length = frame.open.length + frame.close.length
    let taken = 0
    for (const line of prose) {
      if (!this.hasRoom(1, length + line.length + 1)) break
      length += line.length + 1
      taken += 1
    }
    if (taken === 0) return prose
    const content = prose.slice(0, taken).join('\n')
    if (content.trim() !== '')
      this.#push({ type: ComponentType.TextDisplay, content: frame.open + content + frame.close }, 1, length)
    return prose.slice(taken)
  }

  add(piece: Exclude<Piece, { prose: readonly string[] }>): boolean {
    if ('divider' in piece) {
      if (!this.isEmpty && this.hasRoom(1, 0)) this.#push({ type: ComponentType.Separator }, 1)
      return true
    }
    if ('row' in piece) {
      if (!this.hasRoom(piece.costs, 0)) return false
      this.#push(piece.row(this.#components.length), piece.costs)
      return true
    }
    if (!this.hasRoom(2, 0) || this.#files.length === limits.files) return false
    if (this.#bytes + piece.bytes > limits.fileBytes) return false
    const taken = this.#files.some((file) => file.name === piece.file.name)
    const name = taken ? `${this.#files.length + 1}-${piece.file.name}` : piece.file.name
    this.#files.push({ ...piece.file, name })
    this.#bytes += piece.bytes
    this.#push(fileComponent(name), 2)
    return true
  }

  finish(number: string | undefined): Page {
    while (this.#components.at(-1)?.type === ComponentType.Separator) this.#components.pop()
    if (number !== undefined) this.#push({ type: ComponentType.TextDisplay, content: number }, 1)
    return { components: this.#components, files: this.#files }
  }

  #push(component: APIComponentInContainer, count: number, text = 0): void {
    this.#components.push(component)
    this.#count += count
    this.#text += text
  }
}
