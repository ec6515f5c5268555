import type { IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import { UserError } from '../errors.ts'
import { acceptedEncodings, readBody } from './body.ts'
import {
  type Allows,
  guardedLookup,
  isLoopbackAddress,
  isPublicAddress,
  type Lookup,
  literalAddress,
  notPublic,
} from './public-address.ts'
import { rawAddress } from './raw-address.ts'

// Imported as a module, all its names would be read, and with them a WebSocket client of 13 MB be loaded.
const { request: plainRequest } = process.getBuiltinModule('node:http')

export interface Fetching {
  /** Bytes at most, unpacked. */
  readonly limit: number
  /** Milliseconds at most for everything together, from the first lookup to the last byte. */
  readonly timeoutMs: number
  /** Servers on this machine too, over http as well: for tests. */
  readonly allowLoopback?: boolean
  /** How names are looked up, when not by the system. */
  readonly lookup?: Lookup
}

export interface Fetched {
  readonly bytes: Uint8Array
  readonly finalUrl: string
  /** The file's name, from its address. */
  readonly name: string
}

const mostRedirects = 5

/** Fetches a Markdown document over https from the open internet. @throws UserError */
export async function fetchDocument(url: string, fetching: Fetching): Promise<Fetched> {
  const signal = AbortSignal.timeout(fetching.timeoutMs)
  try {
    let at = target(rawAddress(url), fetching)
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await ask(at, fetching, signal)
      try {
        const next = redirect(answer)
        if (next === undefined) return await document(at, answer, fetching.limit)
        at = target(next, fetching, at)
      } finally {
        answer.destroy()
      }
    }
    throw new UserError(
      `${url} leads on and on: more than ${mostRedirects} redirects.`,
      'Give the address where it ends.',
    )
  } catch (problem) {
    throw inPlainWords(problem, url, fetching.timeoutMs, signal)
  }
}

function target(address: string, { allowLoopback = false }: Fetching, base?: URL): URL {
  if (!URL.canParse(address, base?.href))
    throw new UserError(`"${address}" is no web address.`, 'Write it like https://example.org/plan.md.')
  const url = new URL(address, base)
  if (url.protocol !== 'https:' && !(allowLoopback && url.protocol === 'http:'))
    throw new UserError(
      `${url.protocol}//${url.host} is not reached over https.`,
      'Give an address that begins with https://.',
    )
  if (url.username !== '' || url.password !== '')
    throw new UserError(
      `The address at ${url.host} holds a name or password.`,
      'Hand the document over as a file instead.',
    )
  return url
}

/** Over http nothing but this machine, and that only where it is allowed at all. */
function allowed(url: URL, { allowLoopback = false }: Fetching): Allows {
  return (address) =>
    (url.protocol === 'https:' && isPublicAddress(address)) || (allowLoopback && isLoopbackAddress(address))
}

function ask(url: URL, fetching: Fetching, signal: AbortSignal): Promise<IncomingMessage> {
  const allows = allowed(url, fetching)
  const literal = literalAddress(url.hostname)
  if (literal !== undefined && !allows(literal)) throw notPublic(url.hostname)
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const headers = {
    accept: 'text/markdown, text/plain, */*;q=0.5',
    'accept-encoding': acceptedEncodings,
    'user-agent': 'cairn',
  }
  const lookup = guardedLookup(allows, fetching.lookup)
  return new Promise((resolve, reject) => {
    request(url, { agent: false, headers, lookup, signal }, resolve).on('error', reject).end()
  })
}

function redirect(answer: IncomingMessage): string | undefined {
  const { statusCode = 0, headers } = answer
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined
}

async function document(url: URL, answer: IncomingMessage, limit: number): Promise<Fetched> {
  const status = answer.statusCode ?? 0
  if (status !== 200) throw refusal(url, status)
  if (/^\s*(text\/html|application\/xhtml)/i.test(answer.headers['content-type'] ?? '')) throw webPage(url)
  const bytes = await readBody(answer, limit)
  const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
  if (/^(\xef\xbb\xbf)?\s*<(!doctype\s+html|html)\b/i.test(start)) throw webPage(url)
  return { bytes, finalUrl: url.href, name: nameOf(url) }
}

function refusal(url: URL, status: number): UserError {
  const said = `${url.host} answered ${status}`
  if (status === 401 || status === 403)
    return new UserError(`${said}: the document is not open to everyone.`, 'Hand it over as a file instead.')
  if (status === 404 || status === 410)
    return new UserError(
      `${said}: there is no document at ${url.pathname}.`,
      'Check the address; a private one has to be handed over as a file.',
    )
  if (status === 429 || status >= 500)
    return new UserError(`${said}: it cannot give the document just now.`, 'Try again in a few minutes.')
  return new UserError(`${said}, not with a document.`, 'Check the address.')
}

function webPage(url: URL): UserError {
  return new UserError(
    `${url.host}${url.pathname} is a web page, not a Markdown file.`,
    'Give the address of the file itself (on a code host, the button "Raw"), or hand it over as a file.',
  )
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? 'document.md'
  let name = last
  try {
    name = decodeURIComponent(last)
  } catch {
    // A stray percent sign: the name stays as it stands in the address.
  }
  return (
    name
      .replace(/[\p{Cc}\p{Cf}/\\]+/gu, ' ')
      .trim()
      .slice(0, 200) || 'document.md'
  )
}

function inPlainWords(problem: unknown, url: string, timeoutMs: number, signal: AbortSignal): unknown {
  if (problem instanceof UserError) return problem
  if (signal.aborted)
    return new UserError(
      `${url} took longer than ${timeoutMs / 1000} s.`,
      'Try again later, or hand the document over as a file.',
    )
  if (!(problem instanceof Error)) return problem
  const code = 'code' in problem ? String(problem.code) : ''
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN')
    return new UserError(`${url} cannot be found: no server has that name.`, 'Check how it is written.')
  return new UserError(
    `${url} cannot be fetched: ${problem.message || code}.`,
    'Check the address, or hand the document over as a file.',
  )
}
