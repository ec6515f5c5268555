import { gzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import type { Recorded, Recording } from '../sources/upstream.ts'
import { anna, ben, texts } from '../stories/play.ts'
import { openWatched } from './watched.ts'

const page = (answer: Recorded): Recording => ({ '/news': answer })
const releases = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count / 100 }, (_, at) => [
      `/repos/ann/tool/releases?per_page=100${at === 0 ? '' : `&page=${at + 1}`}`,
      {
        headers:
          at + 1 < count / 100
            ? { link: `<{origin}/repos/ann/tool/releases?per_page=100&page=${at + 2}>; rel="next"` }
            : {},
        body: Array.from({ length: 100 }, (__, one) => ({ tag_name: `v1.${count - at * 100 - one}.0` })),
      },
    ]),
  )

/** What a watch of something hostile comes to: a line in the list, and what the room was told. */
async function watched(words: string, recording: Recording) {
  const { stage, upstream, passes, told } = await openWatched(recording)
  await stage.command(anna, `watch add ${words.replaceAll('{origin}', upstream.origin)}`)
  await passes(0)
  await passes(7)
  const list = texts(await stage.command(ben, 'watch list'))
  const line = list.split('\n').find((one) => one.includes('#') && !one.includes('proposed')) ?? ''
  return { line, told }
}

it.each<[string, string, Recording, RegExp]>([
  [
    'a private address',
    'page https://10.0.0.8/news changes',
    {},
    /10\.0\.0\.8 is not an address of the open internet/,
  ],
  [
    'a link-local address',
    'page https://169.254.169.254/latest changes',
    {},
    /169\.254\.169\.254 is not an address/,
  ],
  ['an address without https', 'page http://example.org/news changes', {}, /is not reached over https/],
  [
    'one that leads to a private address',
    'page {origin}/news changes',
    page({ status: 302, headers: { location: 'https://192.168.1.1/' }, body: '' }),
    /192\.168\.1\.1 is not an address of the open internet/,
  ],
  [
    'one that leads to a file',
    'page {origin}/news changes',
    page({ status: 302, headers: { location: 'file:///etc/passwd' }, body: '' }),
    /is not reached over https/,
  ],
  [
    'one that leads on without an end',
    'page {origin}/news changes',
    page({ status: 302, headers: { location: '/news' }, body: '' }),
    /leads on and on/,
  ],
  [
    'a bomb',
    'page {origin}/news changes',
    page({ headers: { 'content-encoding': 'gzip' }, body: gzipSync(Buffer.alloc(100_000_000)) }),
    /The document is larger than 5 MB/,
  ],
  [
    'one that is larger than any page',
    'page {origin}/news changes',
    page({ body: Buffer.alloc(6_000_000, 'a') }),
    /The document is larger than 5 MB/,
  ],
  [
    'a feed that defines its own signs',
    'feed {origin}/news entry',
    page({ body: '<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aa">]><rss version="2.0"><channel/></rss>' }),
    /sends a feed that defines its own signs/,
  ],
  ['an answer that is no JSON', 'page {origin}/news /value changes', page({ body: '<html>' }), /is not JSON/],
])('%s is one line in the list of watches, and no more', async (_, words, recording, problem) => {
  const { line, told } = await watched(words, recording)
  expect(line).toMatch(problem)
  expect(line).toMatch(/2 looks in a row failed/)
  expect(told('Trigger:')).toEqual([])
})

it('a feed with scripts and mentions in its titles pings nobody and formats nothing', async () => {
  const title = '&lt;script&gt;alert(1)&lt;/script&gt; &lt;!channel&gt; @everyone &lt;@U123&gt; *bold*'
  const entry = (number: number) =>
    `<item><title>${number} ${title}</title><link>https://example.org/${number}</link></item>`
  const rss = (...numbers: readonly number[]) =>
    page({
      body: `<rss version="2.0"><channel><title>x</title>${numbers.map(entry).join('')}</channel></rss>`,
    })
  const { stage, upstream, passes, told } = await openWatched(rss(1))
  await stage.command(anna, `watch add feed ${upstream.origin}/news entry`)
  await passes(0)
  upstream.record(rss(2, 1))
  await passes(7)
  const [card = ''] = told('Trigger:')
  expect(card).toContain('2 ')
  expect(card).not.toMatch(/<script|<!channel>|<@U123>/)
  expect(texts(await stage.command(ben, 'watch list'))).not.toMatch(/<script|<!channel>|<@U123>/)
})

it('a page in an encoding other than it says is read all the same', async () => {
  const body = Buffer.from('<html><body>Jetzt verf\u00fcgbar</body></html>', 'latin1')
  const { line } = await watched(
    'page {origin}/news "Jetzt verfügbar" appears',
    page({ headers: { 'content-type': 'text/html; charset=utf-8' }, body }),
  )
  expect(line).toContain('found yes')
})

it('ten thousand releases are read as far as GitHub allows, and none fires for being old', async () => {
  const { line, told } = await watched('ann/tool any', {
    '/repos/ann/tool': { body: { full_name: 'ann/tool' } },
    '/repos/ann/tool/commits': { body: [] },
    ...releases(10_000),
  })
  expect(line).toMatch(/now version 1\.10000\.0/)
  expect(told('Trigger:')).toEqual([])
})

it('an address that holds a password is refused when it is added, and its password is said nowhere', async () => {
  const { stage } = await openWatched({})
  const before = stage.seen().length
  await stage.command(anna, 'watch add page https://ann:hush@example.org/news changes')
  const said = texts(stage.seen().slice(before))
  expect(said).toContain('The address at example.org holds a name or password.')
  expect(said).not.toContain('hush')
  expect(texts(await stage.command(ben, 'watch list'))).not.toContain('example.org')
})
