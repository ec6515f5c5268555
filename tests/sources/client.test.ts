import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { systemClock } from '../../src/clock.ts'
import type { Lookup } from '../../src/sources/public-address.ts'
import { makeTestClock } from '../support/clock.ts'
import { openSite } from './site.ts'
import { clientFor, now, openUpstream, problemOf } from './upstream.ts'

const here = () => clientFor([], { allowLoopback: true, timeoutMs: 2000 })

/** Says that every name is at this address. */
const at =
  (address: string): Lookup =>
  (_host, _options, done) =>
    done(null, [{ address, family: 4 }])

describe('a token', () => {
  const openPair = async (status: number) => {
    const seen: (string | undefined)[] = []
    const other = await openSite(({ headers }, response) => {
      seen.push(headers.authorization)
      response.end('{}')
    })
    const home = await openSite((request, response) => {
      seen.push(request.headers.authorization)
      const location = request.url === '/here' ? '/there' : `${other.origin}/`
      if (request.url === '/there') response.end('{}')
      else response.writeHead(status, { location }).end()
    })
    return { home, seen }
  }

  it.each([301, 302, 303, 307, 308])('is not shown to another host to which %i leads', async (status) => {
    const { home, seen } = await openPair(status)
    await here().ask(`${home.origin}/away`, { token: 'hush-hush' })
    expect(seen).toEqual(['Bearer hush-hush', undefined])
  })

  it('goes along to another page of the same host', async () => {
    const { home, seen } = await openPair(302)
    await here().ask(`${home.origin}/here`, { token: 'hush-hush' })
    expect(seen).toEqual(['Bearer hush-hush', 'Bearer hush-hush'])
  })

  it('in an address is refused, and stands in no sentence', async () => {
    const problem = await problemOf(here().ask('https://ann:hush@example.org/feed?key=hush'))
    expect(problem.kind).toBe('barred')
    expect(problem.message).not.toContain('hush')
  })

  it('stands in no sentence about a host that does not answer', async () => {
    const problem = await problemOf(here().ask('http://127.0.0.1:1/feed?key=hush'))
    expect(problem.message).toBe('127.0.0.1:1 does not take connections.')
  })
})

it('an upstream is told who asks it, and where they can be reached', async () => {
  const upstream = await openUpstream({ '*': { body: {} } })
  await clientFor([upstream.origin], { contact: 'bot@example.org' }).ask(upstream.origin)
  await clientFor([upstream.origin]).ask(upstream.origin)
  expect(upstream.headers.map((one) => one['user-agent'])).toEqual([
    'cairn (follows plans in chat and watches releases; bot@example.org)',
    'cairn (follows plans in chat and watches releases)',
  ])
})

describe('an address is refused', () => {
  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'https://127.0.0.1/',
    'https://10.0.0.8/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[::ffff:10.0.0.8]/',
    'nonsense',
  ])('when it is %s', async (address) => {
    expect(await problemOf(clientFor([]).ask(address))).toMatchObject({ kind: 'barred' })
  })

  it('when its name means this machine, without a connection to it', async () => {
    const site = await openSite((_, response) => response.end('{}'))
    const client = clientFor([], { lookup: at('127.0.0.1') })
    const problem = await problemOf(client.ask(`https://feeds.example:${site.port}/`))
    expect(problem.kind).toBe('barred')
    expect(site.asked).toEqual([])
  })

  it('when its name, which meant an allowed address at the last look, means a private one now', async () => {
    const site = await openSite((_, response) => response.writeHead(200, { connection: 'close' }).end('{}'))
    const addresses = ['127.0.0.1', '10.0.0.8']
    const lookup: Lookup = (host, options, done) => at(addresses.shift() ?? '10.0.0.8')(host, options, done)
    const client = clientFor([], { allowLoopback: true, lookup })
    const address = `http://feeds.example:${site.port}/`
    expect((await client.ask(address)).unchanged).toBe(false)
    expect(await problemOf(client.ask(address))).toMatchObject({ kind: 'barred' })
    expect(site.asked).toHaveLength(1)
  })

  it.each([
    'https://10.0.0.8/',
    'https://169.254.169.254/latest',
    'file:///etc/passwd',
    'http://192.168.1.1/',
  ])('when one that the operator set leads on to %s', async (location) => {
    const site = await openSite((_, response) => response.writeHead(301, { location }).end())
    const problem = await problemOf(clientFor([site.origin]).ask(site.origin))
    expect(problem.kind).toBe('barred')
  })

  it('unless the operator has set it', async () => {
    const site = await openSite((_, response) => response.end('{}'))
    expect(await problemOf(clientFor([]).ask(site.origin))).toMatchObject({ kind: 'barred' })
    expect((await clientFor([site.origin]).ask(site.origin)).unchanged).toBe(false)
  })
})

describe('an upstream that leads on', () => {
  it('without an end is given up, and called moved', async () => {
    const site = await openSite(({ url }, response) => response.writeHead(302, { location: `${url}x` }).end())
    const problem = await problemOf(here().ask(`${site.origin}/`))
    expect(problem).toMatchObject({ kind: 'moved' })
    expect(site.asked).toHaveLength(6)
  })

  it.each([
    [301, '/new'],
    [308, '/new'],
    [302, undefined],
    [307, undefined],
  ])('with %i has moved for good to %s', async (status, path) => {
    const site = await openSite(({ url }, response) => {
      if (url === '/new') response.end('{}')
      else response.writeHead(status, { location: '/new' }).end()
    })
    const answer = await here().ask(`${site.origin}/old`)
    expect(answer.movedTo).toBe(path === undefined ? undefined : `${site.origin}${path}`)
  })
})

describe('an answer is given up', () => {
  it('when it unpacks to a huge one, and soon', async () => {
    const bomb = gzipSync(Buffer.alloc(200_000_000))
    const site = await openSite((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb),
    )
    const before = process.memoryUsage().rss
    const problem = await problemOf(here().ask(site.origin, { limit: 1_000_000 }))
    expect(problem).toMatchObject({ kind: 'malformed' })
    expect(problem.message).toBe(`127.0.0.1:${site.port}: The document is larger than 1 MB.`)
    expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000)
  })

  it.each([
    ['gzip', 'cannot be unpacked'],
    ['br', 'cannot be unpacked'],
    ['zstd', 'packed in a way that is not understood'],
  ])('when it is not packed as it says, in %s', async (encoding, says) => {
    const site = await openSite((_, response) =>
      response.writeHead(200, { 'content-encoding': encoding }).end('not packed at all'),
    )
    const problem = await problemOf(here().ask(site.origin))
    expect(problem.kind).toBe('malformed')
    expect(problem.message).toContain(says)
  })

  it('when it takes too long, and called slow', async () => {
    const site = await openSite((_, response) => void response.write('{'))
    const client = clientFor([], { allowLoopback: true, timeoutMs: 200 })
    const problem = await problemOf(client.ask(site.origin))
    expect(problem).toMatchObject({ kind: 'slow', message: `127.0.0.1:${site.port} took longer than 0.2 s.` })
  })

  it('when it breaks off', async () => {
    const site = await openSite((_, response) => {
      response.writeHead(200, { 'content-length': 1000 })
      response.write('{"versions"', () => response.destroy())
    })
    const problem = await problemOf(here().ask(site.origin))
    expect(problem).toMatchObject({
      kind: 'unreachable',
      message: `127.0.0.1:${site.port} broke off in the middle.`,
    })
  })

  it('when it says "unchanged" to somebody who has nothing yet', async () => {
    const site = await openSite((_, response) => response.writeHead(304).end())
    expect(await problemOf(here().ask(site.origin))).toMatchObject({ kind: 'malformed' })
  })
})

describe('an upstream that asks to wait', () => {
  it.each([
    ['seconds', 429, { 'retry-after': '120' }, now + 120_000],
    ['a date', 429, { 'retry-after': 'Sat, 21 Nov 2026 09:10:00 GMT' }, now + 600_000],
    ['nothing', 429, {}, now + 60_000],
    ['nonsense', 429, { 'retry-after': 'soon' }, now + 60_000],
    ['a year', 429, { 'retry-after': '31536000' }, now + 86_400_000],
    [
      "the end of GitHub's hour",
      403,
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${now / 1000 + 1800}` },
      now + 1_800_000,
    ],
    ['a while, being abused', 403, { 'retry-after': '30' }, now + 30_000],
  ])('with %s is understood', async (_, status, headers, retryAt) => {
    const site = await openSite((_request, response) => response.writeHead(status, headers).end())
    expect(await problemOf(here().ask(site.origin))).toMatchObject({ kind: 'rate-limited', retryAt })
  })

  it('is left alone until then', async () => {
    const clock = makeTestClock(new Date(now).toISOString())
    const site = await openSite((_, response) => {
      if (clock.now() === now) response.writeHead(429, { 'retry-after': '120' }).end()
      else response.end('{}')
    })
    const client = clientFor([], { allowLoopback: true, clock })
    await problemOf(client.ask(`${site.origin}/one`))
    const problem = await problemOf(client.ask(`${site.origin}/other`))
    expect(problem).toMatchObject({ kind: 'rate-limited', retryAt: now + 120_000 })
    expect(site.asked).toEqual(['/one'])
    clock.advance(120_000)
    expect((await client.ask(`${site.origin}/other`)).unchanged).toBe(false)
  })
})

it('questions to a host that wants a pause come one after the other', async () => {
  const site = await openSite((_, response) => response.end('{}'))
  const clock = makeTestClock()
  const client = clientFor([], { allowLoopback: true, clock })
  await Promise.all([1, 2, 3].map(() => client.ask(site.origin, { pauseMs: 1_000 })))
  expect(clock.passed()).toBe(2_000)
  clock.advance(10_000)
  await client.ask(site.origin, { pauseMs: 1_000 })
  expect(clock.passed()).toBe(12_000)
})

it('a question that waits for its turn is given up when the client is closed', async () => {
  const site = await openSite((_, response) => response.end('{}'))
  const client = clientFor([], { allowLoopback: true, clock: systemClock })
  await client.ask(site.origin, { pauseMs: 60_000 })
  const waiting = problemOf(client.ask(site.origin, { pauseMs: 60_000 }))
  client.close()
  expect(await waiting).toMatchObject({ kind: 'unreachable' })
  expect(site.asked).toHaveLength(1)
})

it('a connection is used again', async () => {
  const ports = new Set<number | undefined>()
  const site = await openSite(({ socket, headers }, response) => {
    ports.add(socket.remotePort)
    if (headers['if-none-match'] === undefined) response.writeHead(200, { etag: '"1"' }).end('{}')
    else response.writeHead(304).end()
  })
  const client = here()
  const { validators } = await client.ask(site.origin)
  for (let again = 0; again < 3; again++)
    expect((await client.ask(site.origin, { validators })).unchanged).toBe(true)
  expect(ports.size).toBe(1)
})

it('a connection that the other side closed meanwhile is opened again', async () => {
  const site = await openSite((request, response) => {
    response.end('{}', () => request.socket.destroySoon())
  })
  const client = here()
  for (let again = 0; again < 5; again++) expect((await client.ask(site.origin)).unchanged).toBe(false)
})
