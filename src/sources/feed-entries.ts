import type { parseFeed } from 'feedsmith'
import { compared } from './reading-text.ts'

export interface Entry {
  readonly title: string
  /** Its page on the web; nothing when it has none. */
  readonly link: string
  /** When it was published or, failing that, updated; 0 when that is not known. */
  readonly at: number
  /** Everything that it says, to be compared with keywords. */
  readonly text: string
}

/** The entries of a feed in any of its formats, found at an address. */
export function entriesOf(parsed: ReturnType<typeof parseFeed>, address: string): readonly Entry[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map(
        ({ title, summary, content, links, published, updated, categories, xml }) =>
          entry(
            title?.value,
            pageAt(
              (links?.find(({ rel }) => rel === undefined || rel === 'alternate') ?? links?.[0])?.href,
              within(within(address, parsed.feed.xml?.base), xml?.base),
            ),
            published ?? updated,
            [summary?.value, content?.value, ...(categories ?? []).map(({ term }) => term)],
          ),
      )
    case 'rss':
      return (parsed.feed.items ?? []).map(({ title, description, content, link, pubDate, dc, categories }) =>
        entry(title, pageAt(link, address), pubDate ?? dc?.dates?.[0], [
          description,
          content?.encoded,
          ...(categories ?? []).map(({ name }) => name),
        ]),
      )
    case 'rdf':
      return (parsed.feed.items ?? []).map(({ title, description, content, link, dc }) =>
        entry(title, pageAt(link, address), dc?.dates?.[0], [description, content?.encoded]),
      )
    case 'json':
      return (parsed.feed.items ?? []).map(
        ({ title, summary, content_text, content_html, url, date_published, tags }) =>
          entry(title, pageAt(url, address), date_published, [
            summary,
            content_text,
            content_html,
            ...(tags ?? []),
          ]),
      )
  }
}

/** A link as it is written or, where it names no host, from where it stands (RFC 3986, 5.2). */
function pageAt(link = '', base: string): string {
  if (link === '' || /^https?:\/\//i.test(link)) return link
  const page = within(base, link)
  return page !== base && /^https?:/.test(page) ? page : ''
}

/** Where the links inside of something stand that has an `xml:base` of its own. */
function within(base: string, own = ''): string {
  return URL.canParse(own, base) ? new URL(own, base).href : base
}

function entry(title = '', link = '', written: unknown, said: readonly (string | undefined)[] = []): Entry {
  // Marks of HTML between words would keep them from being found.
  const text = compared([title, ...said].join(' ').replace(/<[^<>]*>/g, ' '))
  return { title, link, at: (typeof written === 'string' && Date.parse(written)) || 0, text }
}
