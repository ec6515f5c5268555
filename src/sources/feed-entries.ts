import type { parseFeed } from 'feedsmith'
import { compared } from './reading-text.ts'

export interface Entry {
  readonly title: string
  readonly link: string
  /** When it was published or, failing that, updated; 0 when that is not known. */
  readonly at: number
  /** Everything that it says, to be compared with keywords. */
  readonly text: string
}

/** The entries of a feed in any of its formats. */
export function entriesOf(parsed: ReturnType<typeof parseFeed>): readonly Entry[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map(
        ({ title, summary, content, links, published, updated, categories }) =>
          entry(
            title?.value,
            (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
            published ?? updated,
            [summary?.value, content?.value, ...(categories ?? []).map(({ term }) => term)],
          ),
      )
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title, description, content, link, pubDate, dc, categories }) =>
        entry(title, link, pubDate ?? dc?.dates?.[0], [
          description,
          content?.encoded,
          ...(categories ?? []).map(({ name }) => name),
        ]),
      )
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title, description, content, link, dc }) =>
        entry(title, link, dc?.dates?.[0], [description, content?.encoded]),
      )
    case 'json':
      return (parsed.feed.items ?? []).map(
        ({ title, summary, content_text, content_html, url, date_published, tags }) =>
          entry(title, url, date_published, [summary, content_text, content_html, ...(tags ?? [])]),
      )
  }
}

function entry(title = '', link = '', written: unknown, said: readonly (string | undefined)[] = []): Entry {
  // Marks of HTML between words would keep them from being found.
  const text = compared([title, ...said].join(' ').replace(/<[^<>]*>/g, ' '))
  return { title, link, at: (typeof written === 'string' && Date.parse(written)) || 0, text }
}
