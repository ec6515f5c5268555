import { REST, type RESTOptions } from 'discord.js'
import type { DiscordOptions } from './options.ts'

/** Milliseconds for one call, its answer read to the end. */
export const patience = 10_000

/** The host and path before the version, as discord.js wants it. */
function apiBase(apiUrl: string): string {
  return apiUrl.replace(/\/+$/, '').replace(/\/v\d+$/, '')
}

/**
 * Nothing is sent again behind the outbox's back: a repeated post could be a second one.
 * Only answers to interactions wait for a rate limit to pass, for nothing else repeats them, and what is merely read
 * of a channel: a look through many pages that breaks off would begin anew each time.
 */
export function restOptions(options: Pick<DiscordOptions, 'apiUrl'>): Partial<RESTOptions> {
  return {
    version: '10',
    retries: 0,
    timeout: patience,
    makeRequest: send,
    rejectOnRateLimit: ({ route, method }) =>
      !route.startsWith('/webhooks') &&
      !route.startsWith('/interactions') &&
      !(method === 'GET' && route === '/channels/:id/messages'),
    ...(options.apiUrl !== undefined && { api: apiBase(options.apiUrl) }),
  }
}

/**
 * Sends a request as Node does, not by the client that discord.js brings: where Slack has loaded a newer one, calls go
 * through that, which takes no files of the older. @throws what broke the connection
 */
const send: RESTOptions['makeRequest'] = async (url, { method = 'GET', headers = {}, body, signal }) => {
  const lines = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  try {
    return await fetch(url, { method, headers: lines, body: body ?? null, signal: signal ?? null })
  } catch (error) {
    throw error instanceof TypeError && error.cause instanceof Error ? error.cause : error
  }
}

export function openRest(options: Pick<DiscordOptions, 'apiUrl' | 'token'>): REST {
  return new REST(restOptions(options)).setToken(options.token)
}

/** Ends a call whose answer never ends: discord.js's own timeout covers its headers alone. */
export function inTime(): { readonly signal: AbortSignal } {
  return { signal: AbortSignal.timeout(patience) }
}
