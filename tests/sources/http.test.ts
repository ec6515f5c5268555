import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { UserError } from '../../src/errors.ts'
import { type Fetching, fetchDocument } from '../../src/sources/http.ts'
import type { Lookup } from '../../src/sources/public-address.ts'
import { openSite } from './site.ts'

const here: Fetching = { limit: 100_000, timeoutMs: 10_000, allowLoopback: true }
const outside: Fetching = { limit: 100_000, timeoutMs: 10_000 }
const plan = '# Plan\n\n- [ ] Täglich lüften\n'

/** Answers with each address in turn, and with the last one ever after. */
function lookups(...addresses: string[]): Lookup {
  return (_host, _options, done) => {
    const address = (addresses.length > 1 ? addresses.shift() : addresses[0]) ?? ''
    done(null, [{ address, family: address.includes(':') ? 6 : 4 }])
  }
}

async function refusal(url: string, fetching: Fetching): Promise<string> {
  const outcome = await fetchDocument(url, fetching).catch((problem: unknown) => problem)
  if (!(outcome instanceof UserError)) throw new Error('it was not refused in words', { cause: outcome })
  return outcome.line
}

describe('a document at an address', () => {
  it('comes with its bytes, its name and where it was in the end', async () => {
    const site = await openSite((request, response) => {
      if (request.url === '/old') response.writeHead(301, { location: '/docs/My%20plan.md?v=2' }).end()
      else response.writeHead(200, { 'content-type': 'text/markdown' }).end(plan)
    })
    const fetched = await fetchDocument(`${site.origin}/old`, here)
    expect(Buffer.from(fetched.bytes).toString()).toBe(plan)
    expect(fetched.finalUrl).toBe(`${site.origin}/docs/My%20plan.md?v=2`)
    expect(fetched.name).toBe('My plan.md')
  })

  it.each([
    ['gzip', gzipSync(plan)],
    ['deflate', deflateSync(plan)],
    ['br', brotliCompressSync(plan)],
    ['identity', Buffer.from(plan)],
  ])('is unpacked from %s', async (encoding, body) => {
    const site = await openSite((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end(body),
    )
    const { bytes } = await fetchDocument(`${site.origin}/plan.md`, here)
    expect(Buffer.from(bytes).toString()).toBe(plan)
  })

  it('of exactly the limit is taken, and one byte more is not', async () => {
    const site = await openSite((_, response) => response.end('x'.repeat(1000)))
    const { bytes } = await fetchDocument(site.origin, { ...here, limit: 1000 })
    expect(bytes).toHaveLength(1000)
    expect(await refusal(site.origin, { ...here, limit: 999 })).toBe(
      'The document is larger than 999 bytes. Import a part of it.',
    )
  })

  it.each([
    ['/', 'document.md'],
    ['/a%2Fb%0a.md', 'a b .md'],
    ['/50%.md', '50%.md'],
  ])('at %s is called %s', async (path, name) => {
    const site = await openSite((_, response) => response.end(plan))
    expect(await fetchDocument(site.origin + path, here)).toMatchObject({ name })
  })
})

describe('an address is refused', () => {
  it.each([
    ['http://example.org/plan.md', 'http://example.org is not reached over https.'],
    ['file:///etc/passwd', 'file:// is not reached over https.'],
    ['plan.md', '"plan.md" is no web address.'],
    ['https://ann:hush@example.org/plan.md', 'The address at example.org holds a name or password.'],
  ])('when it is %s', async (url, says) => {
    expect(await refusal(url, outside)).toContain(says)
  })

  it.each([
    '127.0.0.1',
    '127.1',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '240.0.0.1',
    '[::1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:a9fe:a9fe]',
    '[fe80::1]',
    '[fc00::1]',
    '[ff02::1]',
    '[64:ff9b::a00:1]',
    '[2002:7f00:1::]',
    '[2001:db8::1]',
    '１２７.0.0.1',
  ])('when its host is %s', async (host) => {
    expect(await refusal(`https://${host}/plan.md`, outside)).toContain(
      'is not an address of the open internet',
    )
  })

  it.each(['127.0.0.1', '10.0.0.8', '169.254.169.254', '::1', '::ffff:10.0.0.8', 'fd00::8'])(
    'when its name means %s',
    async (address) => {
      const says = await refusal('https://plans.example/plan.md', { ...outside, lookup: lookups(address) })
      expect(says).toContain('plans.example is not an address of the open internet')
    },
  )

  it('when only one of its addresses is private', async () => {
    const mixed: Lookup = (_host, _options, done) =>
      done(null, [
        { address: '93.184.215.14', family: 4 },
        { address: '10.0.0.8', family: 4 },
      ])
    const says = await refusal('https://plans.example/', { ...outside, lookup: mixed })
    expect(says).toContain('plans.example is not an address of the open internet')
  })

  it('when its name means this machine, without a connection to it', async () => {
    const site = await openSite((_, response) => response.end(plan))
    const says = await refusal(`https://plans.example:${site.port}/`, {
      ...outside,
      lookup: lookups('127.0.0.1'),
    })
    expect(says).toContain('not an address of the open internet')
    expect(site.asked).toEqual([])
  })

  it('when a name that meant an allowed address means a private one a moment later', async () => {
    const site = await openSite((_, response) => response.writeHead(302, { location: '/again' }).end())
    const lookup = lookups('127.0.0.1', '10.0.0.8')
    const says = await refusal(`http://plans.example:${site.port}/plan.md`, { ...here, lookup })
    expect(says).toContain('plans.example is not an address of the open internet')
    expect(site.asked).toEqual(['/plan.md'])
  })

  it('when the name is unknown', async () => {
    const unknown: Lookup = (_host, _options, done) =>
      done(Object.assign(new Error('no'), { code: 'ENOTFOUND' }), [])
    expect(await refusal('https://nowhere.example/', { ...outside, lookup: unknown })).toBe(
      'https://nowhere.example/ cannot be found: no server has that name. Check how it is written.',
    )
  })

  it.each(['https://10.0.0.8/plan.md', 'https://[::ffff:10.0.0.8]/', '//169.254.169.254/latest'])(
    'when it leads on to %s',
    async (location) => {
      const site = await openSite((_, response) => response.writeHead(302, { location }).end())
      expect(await refusal(site.origin, here)).toContain('is not an address of the open internet')
    },
  )

  it('when it leads out of the web, or to another machine without encryption', async () => {
    for (const location of ['file:///etc/passwd', 'gopher://example.org/', 'http://plans.example/plan.md']) {
      const site = await openSite((_, response) => response.writeHead(302, { location }).end())
      const says = await refusal(site.origin, { ...here, lookup: lookups('93.184.215.14') })
      expect(says).toMatch(/^(file|gopher):.* is not reached over https|^plans.example is not an address/)
    }
  })

  it('when it leads on without an end', async () => {
    const site = await openSite((request, response) =>
      response.writeHead(302, { location: `${request.url}x` }).end(),
    )
    expect(await refusal(`${site.origin}/`, here)).toContain('more than 5 redirects')
    expect(site.asked).toHaveLength(6)
  })
})

describe('an answer is refused', () => {
  it('when a small body unpacks to a huge one, and soon', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    const site = await openSite((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    const before = process.memoryUsage().rss
    expect(await refusal(`${site.origin}/plan.md`, here)).toContain('larger than 100 kB')
    expect(process.memoryUsage().rss - before).toBeLessThan(100_000_000)
  })

  it('when it never ends', async () => {
    const site = await openSite((_, response) => {
      const more = () => {
        while (response.write('more and more\n'));
      }
      response.on('drain', more)
      more()
    })
    expect(await refusal(`${site.origin}/plan.md`, here)).toContain('larger than 100 kB')
  })

  it.each([
    ['no answer comes', () => undefined],
    ['the body stops half way', (response: { write(words: string): void }) => response.write('# Pl')],
  ])('when %s in time', async (_, answer) => {
    const site = await openSite((_request, response) => void answer(response))
    expect(await refusal(`${site.origin}/plan.md`, { ...here, timeoutMs: 300 })).toContain(
      'took longer than 0.3 s',
    )
  })

  it('when the body is cut off', async () => {
    const site = await openSite((_, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('# Plan', () => response.destroy())
    })
    expect(await refusal(`${site.origin}/plan.md`, here)).toContain('cannot be fetched')
  })

  it.each([
    ['by its type', { 'content-type': 'text/html; charset=utf-8' }, 'Sign in'],
    ['by its beginning', { 'content-type': 'text/plain' }, '\ufeff\n <!DOCTYPE html><title>Plan</title>'],
  ])('when it is a web page %s', async (_, headers, body) => {
    const site = await openSite((_request, response) => response.writeHead(200, headers).end(body))
    expect(await refusal(`${site.origin}/plan`, here)).toBe(
      `127.0.0.1:${site.port}/plan is a web page, not a Markdown file. Give the address of the file itself (on a code host, the button "Raw"), or hand it over as a file.`,
    )
  })

  it.each([
    [401, 'not open to everyone'],
    [404, 'there is no document at /plan.md'],
    [429, 'cannot give the document just now'],
    [503, 'cannot give the document just now'],
    [204, 'not with a document'],
    [302, 'not with a document'],
  ])('when its status is %i', async (status, says) => {
    const site = await openSite((_, response) => response.writeHead(status).end())
    expect(await refusal(`${site.origin}/plan.md`, here)).toContain(says)
  })

  it('when it is packed in an unknown way, or not at all as it says', async () => {
    for (const [encoding, says] of [
      ['zstd', 'packed in a way that is not understood ("zstd")'],
      ['constructor', 'packed in a way that is not understood ("constructor")'],
      ['gzip', 'cannot be fetched'],
    ] as const) {
      const site = await openSite((_, response) =>
        response.writeHead(200, { 'content-encoding': encoding }).end(plan),
      )
      expect(await refusal(`${site.origin}/plan.md`, here)).toContain(says)
    }
  })
})
