import { strangeInBox } from '../marks.ts'
import type { Words } from '../outline/words.ts'
import type { Item, Paragraph } from '../outline.ts'
import { clean } from './clean.ts'
import { bare, type Signs, signsIn } from './signs.ts'

const bullet = /^\s*[•◦▪‣・·]\s*/u
const boxForm = new RegExp(`^\\s*[\\[［]([ xX/\\-${strangeInBox}])[\\]］][ \\t\\u3000]+`)

/**
 * The lines of a paragraph that is written as a list without being one: each begins with a sign of state, a box or a
 * bullet of the typist's own. Empty for prose.
 */
export function signedLines(paragraph: Paragraph, signs: Signs): readonly Item[] {
  const { lines } = paragraph
  if (paragraph.inItem || lines.length < 2) return []
  const found = lines.flatMap((line) => {
    const own = bullet.exec(line.text)?.[0]
    const words = own === undefined ? line : line.slice(own.length)
    const boxed = afterBox(words)
    if (boxed !== undefined) return [boxed]
    return own !== undefined || beginsWithState(line, signs) ? [{ words, box: undefined }] : []
  })
  if (found.length < lines.length) return []
  const list = -(lines[0]?.line ?? 0)
  return found.map(({ words, box }) => ({
    type: 'item',
    list,
    ordered: false,
    depth: 0,
    words,
    parent: undefined,
    box,
  }))
}

/** `[ ] Ship`, as it is left of a list that was pasted through a chat. */
function afterBox(line: Words): Pick<Item, 'words' | 'box'> | undefined {
  const found = boxForm.exec(line.text)
  const at = found === null ? undefined : line.offsetAt(line.text.search(/[[［]/) + 1)
  if (found === null || at === undefined) return undefined
  return { words: line.slice(found[0].length), box: { at, inner: found[1] ?? ' ' } }
}

function beginsWithState(line: Words, signs: Signs): boolean {
  const { leading } = clean(line)
  return signsIn(line.text.slice(leading.from, leading.to)).some(
    ({ sign }) => signs.get(bare(sign)) !== undefined,
  )
}
