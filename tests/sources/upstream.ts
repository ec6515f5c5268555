import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { onTestFinished } from 'vitest'
import { type ClientOptions, openClient } from '../../src/sources/client.ts'
import { SourceProblem } from '../../src/sources/problem.ts'
import type { Client } from '../../src/sources/question.ts'
import type { CheckContext, Seen } from '../../src/sources/source.ts'
import { makeTestClock } from '../support/clock.ts'
import { openSite, type Site } from './site.ts'

export const now = Date.parse('2026-11-21T09:00:00Z')

/** An answer as a service gives it; an object is sent as JSON. */
export interface Recorded {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: string | Buffer | object
}

/** Answers by path and query, or by path alone; `{origin}` in a header is the server's own. */
export type Recording = Readonly<Record<string, Recorded>>

export interface Upstream extends Site {
  /** Headers of what was asked so far. */
  readonly headers: readonly IncomingHttpHeaders[]
  readonly bodies: readonly string[]
  /** Answers otherwise from now on. */
  record(recording: Recording): void
  /** Keeps who asks waiting until it is let go. */
  hold(): () => void
}

/** A server of recorded answers that gives each an ETag, and 304 to whom has it. */
export async function openUpstream(first: Recording): Promise<Upstream> {
  let recording = first
  const headers: IncomingHttpHeaders[] = []
  const bodies: string[] = []
  let held = Promise.resolve()
  const site = await openSite(async (request, response) => {
    headers.push(request.headers)
    const sent: Buffer[] = []
    for await (const chunk of request) sent.push(chunk)
    bodies.push(Buffer.concat(sent).toString())
    await held
    const path = request.url ?? ''
    const found = recording[path] ?? recording[path.split('?')[0] ?? ''] ?? recording['*']
    if (found === undefined) return void response.writeHead(404).end('{"message":"Not Found"}')
    const { body } = found
    const bytes = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
    const etag = `"${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}"`
    if (request.headers['if-none-match'] === etag) return void response.writeHead(304, { etag }).end()
    const given = Object.entries(found.headers ?? {}).map(([name, value]) => [
      name,
      value.replaceAll('{origin}', site.origin),
    ])
    response.writeHead(found.status ?? 200, {
      ...(request.method === 'GET' && { etag }),
      'content-type': typeof body === 'string' ? 'text/html' : 'application/json; charset=utf-8',
      ...Object.fromEntries(given),
    })
    response.end(bytes)
  })
  return {
    ...site,
    headers,
    bodies,
    record(next) {
      recording = next
    },
    hold() {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return resolve
    },
  }
}

/** A client for the length of a test; the operator has set these addresses. */
export function clientFor(own: readonly string[], options: Partial<ClientOptions> = {}): Client {
  const client = openClient({
    clock: makeTestClock(new Date(now).toISOString()),
    timeoutMs: 5000,
    bases: Object.fromEntries(own.map((origin) => [origin, origin])),
    ...options,
  })
  onTestFinished(() => client.close())
  return client
}

const bases = ['npm', 'crates', 'pypi', 'github', 'osv', 'endoflife']

/** A context in which all upstreams are this one. */
export function contextOf(
  upstream: Site,
  previous?: Seen,
  tokens: Record<string, string> = {},
): CheckContext {
  return {
    client: clientFor([], { allowLoopback: true }),
    now,
    bases: Object.fromEntries(bases.map((name) => [name, upstream.origin])),
    tokens,
    ...(previous !== undefined && { previous }),
  }
}

/** The problem that a promise ends in. */
export async function problemOf(asked: Promise<unknown>): Promise<SourceProblem> {
  const outcome = await asked.then(
    () => undefined,
    (problem: unknown) => problem,
  )
  if (!(outcome instanceof SourceProblem))
    throw new Error('it was no problem of a source', { cause: outcome })
  return outcome
}

/** Facts by their names. */
export function valuesOf(facts: Seen['facts']): Record<string, string | number | boolean> {
  return Object.fromEntries(facts.map(({ name, value }) => [name, value]))
}
