import { plainLine } from './answer.ts'
import { SourceProblem } from './problem.ts'

/** Words as they are compared: whatever their case, spaces and quotation marks. */
export function compared(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‛]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .toLowerCase()
}

/** What stands around some words, on one line; nothing when they are not there. */
export function around(text: string, words: string, reach = 100): string | undefined {
  const line = text.normalize('NFKC').replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
  const at = compared(line).indexOf(compared(words))
  if (at < 0) return undefined
  return plainLine(line.slice(Math.max(0, at - reach), at + words.length + reach))
}

/** The parser's time grows with the square of the depth: up to here it is a tenth of a second. */
const deepest = 20_000

/** Elements without an end tag, or whose end tag many pages leave out. */
const endless =
  /^(area|base|br|col|dd|dt|embed|hr|img|input|li|link|meta|option|p|source|td|th|tr|track|wbr)$/i

function depthOf(html: string): number {
  let depth = 0
  let most = 0
  for (const [, end, name = ''] of html.matchAll(/<(\/?)([a-z][a-z\d]*)/gi)) {
    if (endless.test(name)) continue
    depth = Math.max(0, depth + (end === '' ? 1 : -1))
    most = Math.max(most, depth)
  }
  return most
}

/** The text of a page as people read it: no scripts, no pictures, no addresses. Loaded on first use. */
export async function pageText(html: string): Promise<{ readonly title: string; readonly text: string }> {
  if (depthOf(html) > deepest)
    throw new SourceProblem('malformed', 'The page is nested too deeply to be read.')
  const { convert } = await import('html-to-text')
  const skipped = ['img', 'noscript', 'template', 'svg', 'script', 'style', 'title']
  const text = convert(html, {
    wordwrap: false,
    limits: { maxInputLength: 2_000_000, maxDepth: 200 },
    selectors: [
      { selector: 'a', options: { ignoreHref: true } },
      ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({
        selector,
        options: { uppercase: false },
      })),
      ...['td', 'th'].map((selector) => ({ selector, format: 'block' })),
      ...skipped.map((selector) => ({ selector, format: 'skip' })),
    ],
  })
  const title = /<title\b[^>]{0,200}>([^<]{0,1000})/i.exec(html)?.[1] ?? ''
  return { title: plainLine(convert(title, { wordwrap: false })), text }
}

/** Somebody's words that may hold marks of HTML, as one plain line. */
export async function lineOf(text: string): Promise<string> {
  return plainLine(/[<&]/.test(text) ? (await pageText(text.slice(0, 10_000))).text : text)
}
