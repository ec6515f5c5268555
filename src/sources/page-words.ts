import { convert } from 'html-to-text'
import { plainLine } from './answer.ts'

/** What people read on a page. */
export interface PageWords {
  readonly title: string
  readonly text: string
}

const skipped = ['img', 'noscript', 'template', 'svg', 'script', 'style', 'title']

/** No scripts, no pictures, no addresses. */
export function wordsOf(html: string): PageWords {
  const text = convert(html, {
    wordwrap: false,
    limits: { maxDepth: 200 },
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
