import type { IncomingHttpHeaders } from 'node:http'
import type { Instant } from '../clock.ts'
import { SourceProblem } from './problem.ts'

const day = 86_400_000

/** What an answer means that is neither an answer nor "unchanged". */
export function refusal(url: URL, status: number, headers: IncomingHttpHeaders, now: Instant): SourceProblem {
  const said = `${url.host} answered ${status}`
  const retryAt = askedToWait(headers, now)
  const spent = headers['x-ratelimit-remaining'] === '0'
  if (status === 429 || (status === 403 && (spent || retryAt !== undefined)))
    return new SourceProblem(
      'rate-limited',
      `${said}: it has been asked too often.`,
      retryAt ?? reset(headers, now) ?? now + 60_000,
    )
  // 451: the law of a place keeps it from us there, and it may well be read elsewhere.
  if (status === 401 || status === 403 || status === 451)
    return new SourceProblem('refused', `${said}: it does not let us read ${url.pathname}.`)
  if (status === 404 || status === 410)
    return new SourceProblem('gone', `${said}: there is nothing at ${url.pathname}.`)
  if (status === 408 || status === 504)
    return new SourceProblem('slow', `${said}: it took too long.`, retryAt)
  if (status >= 500) return new SourceProblem('unreachable', `${said}: it is out of order just now.`, retryAt)
  if (status >= 300 && status < 400 && status !== 304)
    return new SourceProblem('moved', `${said}, but not where to go on.`)
  return new SourceProblem('malformed', `${said}, which is no answer to what was asked.`)
}

/** Retry-After as an instant (RFC 9110: seconds or a date), a day ahead at most. */
function askedToWait(headers: IncomingHttpHeaders, now: Instant): Instant | undefined {
  const value = headers['retry-after']?.trim() ?? ''
  const at = /^\d+$/.test(value) ? now + Number(value) * 1000 : Date.parse(value)
  return Number.isNaN(at) ? undefined : within(at, now)
}

/** When GitHub's hour is over: seconds since 1970. */
function reset(headers: IncomingHttpHeaders, now: Instant): Instant | undefined {
  const seconds = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(seconds) ? within(seconds * 1000, now) : undefined
}

function within(at: Instant, now: Instant): Instant {
  return Math.min(Math.max(at, now + 1000), now + day)
}
