import { createHmac } from 'node:crypto'
import { secrets } from './ids.ts'
import { type Ack, ackTime, type Delivery, type Line, type Retry } from './line.ts'

/** Slack's requests to the bot's own address, signed. */
export class HttpLine implements Line {
  readonly #url: string
  isOpen = true

  constructor(port: number) {
    this.#url = `http://127.0.0.1:${port}/slack/events`
  }

  async deliver(delivery: Delivery, retry?: Retry): Promise<Ack> {
    const { type, body } = written(delivery)
    const began = performance.now()
    try {
      const response = await fetch(this.#url, {
        method: 'POST',
        headers: { ...signed(body), 'content-type': type, ...(retry && retryHeaders(retry)) },
        body,
        signal: AbortSignal.timeout(ackTime),
      })
      const text = await response.text()
      const afterMs = performance.now() - began
      if (!response.ok) return { failed: `http_error ${response.status}`, afterMs }
      return { afterMs, ...(text !== '' && { payload: read(text, response.headers.get('content-type')) }) }
    } catch (error) {
      const afterMs = performance.now() - began
      const isLate = error instanceof Error && error.name === 'TimeoutError'
      return { failed: isLate ? 'http_timeout' : `connection_failed: ${String(error)}`, afterMs }
    }
  }

  async close(): Promise<void> {
    this.isOpen = false
  }
}

function written({ type, payload }: Delivery): { readonly type: string; readonly body: string } {
  if (type === 'events_api') return { type: 'application/json', body: JSON.stringify(payload) }
  const fields = type === 'slash_commands' ? payload : { payload: JSON.stringify(payload) }
  const pairs = Object.entries(fields).map(([name, value]): [string, string] => [name, String(value)])
  return { type: 'application/x-www-form-urlencoded', body: new URLSearchParams(pairs).toString() }
}

/** Of the machine's own time, which receivers compare with theirs. */
function signed(body: string): Readonly<Record<string, string>> {
  const seconds = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secrets.signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  return {
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${signature}`,
  }
}

function retryHeaders({ attempt, reason }: Retry): Readonly<Record<string, string>> {
  return { 'x-slack-retry-num': String(attempt), 'x-slack-retry-reason': reason }
}

function read(text: string, type: string | null): Readonly<Record<string, unknown>> {
  return type?.startsWith('application/json') ? JSON.parse(text) : { text }
}
