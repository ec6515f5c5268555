import { describe, expect, it } from 'vitest'
import { feed } from '../../src/sources/feed.ts'
import { contextOf, openUpstream, problemOf, valuesOf } from './upstream.ts'

/** The facts of a feed with this body, for these keywords. */
async function factsOf(body: string | Buffer, { type = 'application/rss+xml', words = '' } = {}) {
  const upstream = await openUpstream({ '/feed.xml': { headers: { 'content-type': type }, body } })
  const subject = feed.recognise(`feed ${upstream.origin}/feed.xml ${words}`)
  if (subject === undefined) throw new Error('the feed is not recognised')
  return valuesOf((await feed.check(subject, contextOf(upstream))).facts)
}

const rss = (items: string, head = '<?xml version="1.0"?>') =>
  `${head}<rss version="2.0"><channel><title>News</title><link>https://example.org/</link><description/>${items}</channel></rss>`

const item = (title: string, more = '') =>
  `<item><title>${title}</title><link>https://example.org/1</link><pubDate>Fri, 20 Nov 2026 10:00:00 GMT</pubDate>${more}</item>`

describe('a feed', () => {
  it('in RSS 2.0 is read', async () => {
    expect(
      await factsOf(rss(item('Out now', '<category>release</category>')), { words: '"Release"' }),
    ).toEqual({
      entries: 1,
      newest: 'Out now',
      newestLink: 'https://example.org/1',
      newestOn: '2026-11-20',
      lastEntries: '3f294bca',
      matches: 1,
      match: 'Out now',
      matchLink: 'https://example.org/1',
      matchOn: '2026-11-20',
      lastMatches: '3f294bca',
    })
  })

  it('without entries has none', async () => {
    expect(await factsOf(rss(''), { words: '"stable"' })).toEqual({ entries: 0, matches: 0 })
  })

  it('has the newest entry by its day, wherever it stands', async () => {
    const older = '<item><title>Older</title><pubDate>Fri, 20 Nov 2020 10:00:00 GMT</pubDate></item>'
    const undated = '<item><title>Some day</title></item>'
    expect(await factsOf(rss(undated + older + item('Newer')))).toMatchObject({ entries: 3, newest: 'Newer' })
  })

  it.each([
    ['its header says', Buffer.from(rss(item('Änderung')), 'latin1'), 'text/xml; charset=iso-8859-1'],
    [
      'it says itself',
      Buffer.from(rss(item('Änderung'), '<?xml version="1.0" encoding="iso-8859-1"?>'), 'latin1'),
      'text/xml',
    ],
    ['is other than it says', Buffer.from(rss(item('Änderung')), 'latin1'), 'text/xml; charset=utf-8'],
    ['nobody knows', Buffer.from(rss(item('Änderung'))), 'text/xml; charset=klingon'],
    ['has a mark at its beginning', Buffer.from(`\ufeff${rss(item('Änderung'))}`, 'utf16le'), 'text/xml'],
  ])('is read in the encoding that %s', async (_, body, type) => {
    expect(await factsOf(body, { type })).toMatchObject({ newest: 'Änderung' })
  })
})

describe('what a feed says', () => {
  it.each([
    ['&lt;script&gt;alert(1)&lt;/script&gt;New', 'New'],
    ['<![CDATA[<img src=x onerror=alert(1)><b>New</b> release]]>', 'New release'],
    ['New\u202e\u0007\n  release', 'New release'],
    ['&lt;@U123&gt; &lt;!channel&gt; @everyone', '<@U123> @everyone'],
    ['a &amp;lt; b', 'a < b'],
    [`${'long '.repeat(1000)}`, `${'long '.repeat(1000).slice(0, 299)}…`],
  ])('in the title %j is plain text', async (title, newest) => {
    expect(await factsOf(rss(item(title)))).toMatchObject({ newest })
  })

  it('is no address but a web address', async () => {
    const facts = await factsOf(rss('<item><title>x</title><link>javascript:alert(1)</link></item>'))
    expect(facts).toEqual({ entries: 1, newest: 'x', lastEntries: '2d711642' })
  })

  it.each([
    ['/posts/1', '', 'https://example.org/feed/', 'https://example.org/posts/1'],
    ['1', 'posts/', 'https://example.org/feed/', 'https://example.org/feed/posts/1'],
    ['1', '', 'feed/', '{origin}/feed/1'],
    ['//example.org/1', '', 'https://example.org/', 'https://example.org/1'],
    ['https://example.org', '', 'https://elsewhere.example/', 'https://example.org'],
    ['javascript:alert(1)', '', 'https://example.org/', undefined],
    ['', '', 'https://example.org/', undefined],
  ])('has the link %j, from %j in %j, as a whole', async (href, base, around, whole) => {
    const entry = `<entry xml:base="${base}"><id>1</id><title>x</title><link href="${href}"/></entry>`
    const body = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:base="${around}"><id>f</id>${entry}</feed>`
    const { newestLink } = await factsOf(body, { type: 'application/atom+xml' })
    expect(newestLink?.toString().replace(/http:\/\/127[\d.:]+/, '{origin}')).toBe(whole)
  })

  it('may be ten thousand entries', async () => {
    const items = Array.from({ length: 10_000 }, (_, at) => `<item><title>Entry ${at}</title></item>`)
    expect(await factsOf(rss(items.join('')), { words: '"entry 9999"' })).toMatchObject({
      entries: 10_000,
      matches: 1,
      match: 'Entry 9999',
    })
  })
})

describe('a feed is not understood', () => {
  const levels = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`)

  it.each([
    ['when it is cut off', rss(item('New')).slice(0, 120)],
    ['when its entities explode', rss(item('&l9;'), `<!DOCTYPE x [<!ENTITY l0 "ha">${levels.join('')}]>`)],
    [
      'when its entities reach for files',
      rss(item('&f;'), '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>'),
    ],
    ['when it is nested without an end', rss('<item>'.repeat(100_000))],
    ['when it is a page', '<!doctype html><html><body>Sign in</body></html>'],
  ])('%s', async (_, body) => {
    const problem = await problemOf(factsOf(body))
    expect(problem.kind).toBe('malformed')
  })
})
