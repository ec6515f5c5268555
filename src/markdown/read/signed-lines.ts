import type { Words } from '../outline/words.ts'
import type { Item, Paragraph } from '../outline.ts'
import { clean } from './clean.ts'
import { bare, type Signs, signsIn } from './signs.ts'

const bullet = /^\s*[•◦▪‣・·]\s*/u

/**
 * The lines of a paragraph that is written as a list without being one: each begins with a sign of state or with a
 * bullet of the typist's own. Empty for prose.
 */
export function signedLines(paragraph: Paragraph, signs: Signs): readonly Item[] {
  const { lines } = paragraph
  if (paragraph.inItem || lines.length < 2) return []
  const found = lines.flatMap((line) => {
    const own = bullet.exec(line.text)?.[0]
    if (own !== undefined) return [line.slice(own.length)]
    return beginsWithState(line, signs) ? [line] : []
  })
  if (found.length < lines.length) return []
  const list = -(lines[0]?.line ?? 0)
  return found.map((words) => ({
    type: 'item',
    list,
    ordered: false,
    depth: 0,
    words,
    parent: undefined,
    box: undefined,
  }))
}

function beginsWithState(line: Words, signs: Signs): boolean {
  const { leading } = clean(line)
  return signsIn(line.text.slice(leading.from, leading.to)).some(
    ({ sign }) => signs.get(bare(sign)) !== undefined,
  )
}
