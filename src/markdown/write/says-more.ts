import type { ByteRange, ReadItem } from '../../plan/reading.ts'
import type { Decoded } from '../decode.ts'
import { offsetOf } from './place.ts'
import { shapeOf } from './shape.ts'

const openers = '([（【'
const closers = ')]）】'

/**
 * Whether the words of a mark go on behind it, `blocked by the bank`, so that others there would make them untrue.
 * Behind a mark that comes first the name of the item follows; a sign alone begins no sentence.
 */
export function saysMore(
  { text, byteAt }: Pick<Decoded, 'text' | 'byteAt'>,
  mark: ByteRange & { readonly text: string },
  item: ReadItem | undefined,
): boolean {
  if (shapeOf(mark.text)?.word === '') return false
  const from = offsetOf(byteAt, text.length, mark.from)
  const before = clauseBefore(text, from).replace(/\[.\]/gu, '')
  const isInBracket = depthOf(before) > 0
  if (!isInBracket && !/\p{L}/u.test(before)) return false
  const behind = clauseBehind(text.slice(from + mark.text.length))
  const said = withoutPointers(isInBracket ? withinBracket(behind) : behind, item?.owner)
  return /[\p{L}\p{N}]/u.test(said)
}

/** From the beginning of the cell or of the line. */
function clauseBefore(text: string, to: number): string {
  let from = to
  while (from > 0 && !'\r\n|'.includes(text.charAt(from - 1))) from -= 1
  return text.slice(from, to)
}

/** To the end of the cell, of the sentence or of the line, where the next one does not go on with it. */
function clauseBehind(text: string): string {
  return /^(?:[^\r\n|.!?。！？]|[.!?](?=\S)|(?:\r\n?|\n)[ \t>]*(?=\p{Ll}))*/u.exec(text)?.[0] ?? ''
}

/** How many brackets are open at the end of a text. */
function depthOf(text: string): number {
  let depth = 0
  for (const character of text)
    if (openers.includes(character)) depth += 1
    else if (closers.includes(character)) depth = Math.max(depth - 1, 0)
  return depth
}

/** To the end of the bracket in which a text begins. */
function withinBracket(text: string): string {
  let depth = 1
  for (const [at, character] of [...text].entries()) {
    if (openers.includes(character)) depth += 1
    else if (closers.includes(character)) depth -= 1
    if (depth === 0) return [...text].slice(0, at).join('')
  }
  return text
}

/** What points elsewhere or says whose it is holds in any state. */
function withoutPointers(text: string, owner: string | undefined): string {
  const rest = text.replace(/<!--.*?(?:-->|$)|https?:\/\/[^\s)\]]+|[@#][\p{L}\p{N}_/-]+/gu, '')
  return owner === undefined ? rest : rest.replace(owner, '')
}
