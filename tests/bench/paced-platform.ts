import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { portOf } from '../support/port-of.ts'

/** A platform's own limit on messages in one channel. */
export interface Limit {
  readonly messages: number
  readonly perMs: number
  /** `each`: one more becomes free after its share of the time. `all`: all become free together. */
  readonly refills: 'each' | 'all'
}

/** “1 per second, short bursts allowed” (Slack, apis/web-api/rate-limits); bursts as small as any that was reported. */
export const slackLimit: Limit = { messages: 5, perMs: 5_000, refills: 'each' }
/** Discord's bucket of a channel's messages, which it tells of in every answer (topics/rate-limits). */
export const discordLimit: Limit = { messages: 5, perMs: 5_000, refills: 'all' }

/** Slack or Discord on loopback, as far as posting goes: it takes what its limit allows, and tells when what arrived. */
export interface PacedPlatform {
  readonly origin: string
  /** When each message was taken, by its words, on this machine's timer. */
  readonly taken: ReadonlyMap<string, number>
  readonly refused: number
  /** A channel that never answers. */
  block(channel: string): void
  close(): Promise<void>
}

export async function startPacedPlatform(limit: Limit): Promise<PacedPlatform> {
  const taken = new Map<string, number>()
  const buckets = new Map<string, Bucket>()
  const blocked = new Set<string>()
  let refused = 0
  const server = createServer(async (request, response) => {
    const body = await wordsOf(request)
    const channel = /channels\/(\d+)\/messages/.exec(request.url ?? '')?.[1] ?? body.channel
    if (blocked.has(channel)) return
    if (body.words === undefined) return send(response, 200, { ok: true })
    const bucket = buckets.get(channel) ?? new Bucket(limit)
    buckets.set(channel, bucket)
    const wait = bucket.take(performance.now())
    if (wait > 0) {
      refused += 1
      const seconds = String(Math.ceil(wait / 1_000))
      return send(
        response,
        429,
        { ok: false, error: 'ratelimited', retry_after: wait / 1_000 },
        { 'retry-after': seconds },
      )
    }
    taken.set(body.words, performance.now())
    const id = String(10 ** 17 + taken.size)
    send(
      response,
      200,
      { ok: true, ts: `${taken.size}.0001`, id, channel_id: channel },
      bucket.headers(channel),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
  return {
    origin: `http://127.0.0.1:${portOf(server)}`,
    taken,
    get refused() {
      return refused
    },
    block: (channel) => void blocked.add(channel),
    close: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

class Bucket {
  readonly #limit: Limit
  #left: number
  #since = performance.now()

  constructor(limit: Limit) {
    this.#limit = limit
    this.#left = limit.messages
  }

  /** Milliseconds until it takes another; 0 when it took this one. */
  take(now: number): number {
    const { messages, perMs, refills } = this.#limit
    if (refills === 'each') {
      this.#left = Math.min(messages, this.#left + ((now - this.#since) * messages) / perMs)
      this.#since = now
    } else if (this.#left === messages || now - this.#since >= perMs) {
      this.#left = messages
      this.#since = now
    }
    if (this.#left < 1)
      return refills === 'each' ? ((1 - this.#left) * perMs) / messages : this.#since + perMs - now
    this.#left -= 1
    return 0
  }

  headers(channel: string): Readonly<Record<string, string>> {
    const { messages, perMs, refills } = this.#limit
    if (refills === 'each') return {}
    const resetAfter = Math.max(0, this.#since + perMs - performance.now()) / 1_000
    return {
      'x-ratelimit-bucket': `messages-${channel}`,
      'x-ratelimit-limit': String(messages),
      'x-ratelimit-remaining': String(this.#left),
      'x-ratelimit-reset-after': resetAfter.toFixed(3),
      'x-ratelimit-reset': ((Date.now() + resetAfter * 1_000) / 1_000).toFixed(3),
    }
  }
}

/** The channel of a message and the words by which the bench knows it. */
async function wordsOf(
  request: IncomingMessage,
): Promise<{ readonly channel: string; readonly words?: string }> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = decodeURIComponent(Buffer.concat(chunks).toString().replaceAll('+', ' '))
  const words = /\bmessage \d+/.exec(text)?.[0]
  return { channel: /\bchannel=([^&]+)/.exec(text)?.[1] ?? '', ...(words !== undefined && { words }) }
}

function send(
  response: ServerResponse,
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}
