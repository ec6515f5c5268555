import type { IncomingMessage } from 'node:http'
import { UserError } from '../errors.ts'
import { ask, mostRedirects, type Reach, redirect, target } from './ask.ts'
import { acceptedEncodings, readBody } from './body.ts'
import { rawAddress } from './raw-address.ts'

export interface Fetching extends Reach {
  /** Bytes at most, unpacked. */
  readonly limit: number
  /** Milliseconds at most for everything together, from the first lookup to the last byte. */
  readonly timeoutMs: number
  /** Gives it up. */
  readonly signal?: AbortSignal
}

export interface Fetched {
  readonly bytes: Uint8Array
  readonly finalUrl: string
  /** The file's name, from its address. */
  readonly name: string
}

const headers = {
  accept: 'text/markdown, text/plain, */*;q=0.5',
  'accept-encoding': acceptedEncodings,
  'user-agent': 'cairn',
}

/** Fetches a Markdown document over https from the open internet. @throws UserError */
export async function fetchDocument(url: string, fetching: Fetching): Promise<Fetched> {
  const timeout = AbortSignal.timeout(fetching.timeoutMs)
  const signal = AbortSignal.any([timeout, ...(fetching.signal === undefined ? [] : [fetching.signal])])
  try {
    let at = target(rawAddress(url), fetching)
    for (let hop = 0; hop <= mostRedirects; hop++) {
      const answer = await ask(at, { headers, signal }, fetching)
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
