import type { IncomingMessage, OutgoingHttpHeaders } from 'node:http'
import { acceptedEncodings } from './body.ts'
import type { Question, Validators } from './question.ts'

/** What a question says of itself; its token only at home. */
export function headersFor(
  { accept, token, validators, body }: Question,
  isHome: boolean,
  userAgent: string,
): OutgoingHttpHeaders {
  return {
    accept: accept ?? 'application/json',
    'accept-encoding': acceptedEncodings,
    'user-agent': userAgent,
    ...(body !== undefined && {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
    }),
    ...(isHome && token !== undefined && { authorization: `Bearer ${token}` }),
    ...(validators?.etag !== undefined && { 'if-none-match': validators.etag }),
    ...(validators?.lastModified !== undefined && { 'if-modified-since': validators.lastModified }),
  }
}

/** By what an answer will be known again. */
export function validatorsOf({ headers }: IncomingMessage): Validators {
  const { etag, 'last-modified': lastModified } = headers
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}
