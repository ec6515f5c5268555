import type { Agent, IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { request as secureRequest } from 'node:https'
import { UserError } from '../errors.ts'
import {
  type Allows,
  guardedLookup,
  isLoopbackAddress,
  isOwnAddress,
  isPublicAddress,
  type Lookup,
  literalAddress,
  notPublic,
} from './public-address.ts'

// Imported as a module, all its names would be read, and with them a WebSocket client of 13 MB be loaded.
const { request: plainRequest } = process.getBuiltinModule('node:http')

export const mostRedirects = 5

/** Where requests may go. */
export interface Reach {
  /** Servers on this machine too, over http as well: for tests. */
  readonly allowLoopback?: boolean
  /** Origins that the operator has set: these may be on this machine, or over https in a private network. */
  readonly own?: ReadonlySet<string>
  /** How names are looked up, when not by the system. */
  readonly lookup?: Lookup
}

export interface Asking {
  readonly headers: OutgoingHttpHeaders
  readonly signal: AbortSignal
  /** Keeps connections open; without one each request has its own. */
  readonly agent?: Agent
  /** Sent with POST. */
  readonly body?: string
}

/** An address that may be asked, as far as it shows before its name is looked up. @throws UserError */
export function target(address: string, reach: Reach, base?: URL): URL {
  if (!URL.canParse(address, base?.href))
    throw new UserError(`"${address}" is no web address.`, 'Write it like https://example.org/plan.md.')
  const url = new URL(address, base)
  const plain = reach.allowLoopback === true || isOwn(url, reach)
  if (url.protocol !== 'https:' && !(plain && url.protocol === 'http:'))
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

/** Sends one request and waits for the head of its answer. @throws UserError when the address is not a public one */
export function ask(url: URL, asking: Asking, reach: Reach): Promise<IncomingMessage> {
  const allows = allowed(url, reach)
  const literal = literalAddress(url.hostname)
  if (literal !== undefined && !allows(literal)) throw notPublic(url.hostname)
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const { headers, signal, agent = false, body } = asking
  const method = body === undefined ? 'GET' : 'POST'
  const lookup = guardedLookup(allows, reach.lookup)
  return new Promise((resolve, reject) => {
    request(url, { agent, headers, lookup, method, signal }, resolve).on('error', reject).end(body)
  })
}

/** Where an answer leads on to, if it does. */
export function redirect({ statusCode = 0, headers }: IncomingMessage): string | undefined {
  return [301, 302, 303, 307, 308].includes(statusCode) ? headers.location : undefined
}

function isOwn(url: URL, { own }: Reach): boolean {
  return own?.has(url.origin) === true
}

/** Over http nothing but this machine, and that only where it is allowed at all. */
function allowed(url: URL, reach: Reach): Allows {
  const secure = url.protocol === 'https:'
  const loopback = reach.allowLoopback === true || isOwn(url, reach)
  return (address) =>
    (secure && (isPublicAddress(address) || (isOwn(url, reach) && isOwnAddress(address)))) ||
    (loopback && isLoopbackAddress(address))
}
