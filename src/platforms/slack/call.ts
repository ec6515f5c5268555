import type { IncomingMessage } from 'node:http'
import { request as secureRequest } from 'node:https'
import type { FetchFunction } from '@slack/web-api'

// Imported as a module, all its names would be read, and with them a WebSocket client of 13 MB be loaded.
const { request: plainRequest } = process.getBuiltinModule('node:http')

type Answer = Awaited<ReturnType<FetchFunction>>

/**
 * Calls Slack by the client that Node has at hand; `fetch` is another, whose parser in WebAssembly is compiled, and then
 * compiled anew to be fast: 24 MB for what are few calls. It is left to forms with files, which it alone can write.
 */
export const call: FetchFunction = async (address, asked = {}) => {
  const { method = 'GET', headers = {}, body, signal, redirect = 'error' } = asked
  const given = { method, headers, ...(signal !== undefined && { signal }) }
  if (typeof body === 'object') return fetch(address, { ...given, body, redirect })
  const url = new URL(address)
  const request = url.protocol === 'https:' ? secureRequest : plainRequest
  const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
  request(url, given, resolve)
    .once('error', (problem) => reject(named(problem)))
    .end(body)
  const head = await promise
  const parts: Uint8Array[] = []
  for await (const part of head) parts.push(part)
  if (head.headers.location !== undefined) throw new Error(`${url.origin} leads elsewhere`)
  return answerOf(url, head, Buffer.concat(parts))
}

/** What failed for each of several addresses has no words of its own. */
function named(problem: Error): Error {
  if (problem.message !== '') return problem
  const code = 'code' in problem ? String(problem.code) : problem.name
  return new Error(code, { cause: problem })
}

function answerOf(
  { href }: URL,
  { statusCode = 0, statusMessage = '', headers }: IncomingMessage,
  bytes: Buffer,
): Answer {
  const entries = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const byName = new Map(entries)
  return {
    ok: statusCode >= 200 && statusCode < 300,
    status: statusCode,
    statusText: statusMessage,
    url: href,
    headers: { get: (name) => byName.get(name.toLowerCase()) ?? null, entries: () => entries },
    arrayBuffer: async () => Uint8Array.from(bytes).buffer,
    json: async () => JSON.parse(bytes.toString()),
    text: async () => bytes.toString(),
  }
}
