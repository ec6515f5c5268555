import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api'
import type { Log } from '../../log.ts'
import { call } from './call.ts'
import type { SlackOptions } from './options.ts'

/** Milliseconds for one call of the Web API. */
export const patience = 10_000

/** Calls at once: every channel that hangs keeps one of them, so that few would let it hold up the others. */
const callsAtOnce = 500

/** Nothing is sent again behind the outbox's back: a repeated post could be a second one. */
export function clientOptions({ apiUrl, log }: Pick<SlackOptions, 'apiUrl' | 'log'>): WebClientOptions {
  return {
    retryConfig: { retries: 0 },
    timeout: patience,
    maxRequestConcurrency: callsAtOnce,
    rejectRateLimitedCalls: true,
    fetch: call,
    logger: loggerFor(log),
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  }
}

export function openClient(options: Pick<SlackOptions, 'apiUrl' | 'log'>, token: string): WebClient {
  return new WebClient(token, clientOptions(options))
}

/** What Slack's libraries say, in our log; what they merely remark on is left out. */
export function loggerFor(log: Log): NonNullable<WebClientOptions['logger']> {
  const words = (said: readonly unknown[]) =>
    said.map((one) => (one instanceof Error ? one.message : String(one))).join(' ')
  let level = LogLevel.WARN
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: (...said: readonly unknown[]) => log.warn('Slack', { says: words(said) }),
    error: (...said: readonly unknown[]) => log.error('Slack', { says: words(said) }),
    setLevel: (next) => {
      level = next
    },
    getLevel: () => level,
    setName: () => undefined,
  }
}
