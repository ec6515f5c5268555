import { createHmac } from 'node:crypto'
import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { secrets } from './ids.ts'
import type { Ack, Delivery, Line, Retry } from './line.ts'

/** Slack's requests to the bot's own address, signed. */
export class HttpLine implements Line {
  readonly #url: string
  readonly #patience: number
  isOpen = true

  constructor(port: number, patience: number) {
    this.#patience = patience
    this.#url = `http://127.0.0.1:${port}/slack/events`
  }

  deliver(delivery: Delivery, retry?: Retry): Promise<Ack> {
    const { type, body } = written(delivery)
    const began = performance.now()
    const headers = { ...signed(body), 'content-type': type, ...(retry && retryHeaders(retry)) }
    return new Promise((resolve) => {
      const end = (ack: Omit<Ack, 'afterMs'>) => resolve({ ...ack, afterMs: performance.now() - began })
      // A connection of its own: one kept open would keep the bot from stopping.
      const sent = request(this.#url, { method: 'POST', headers, agent: false }, (response) => {
        const { statusCode = 0 } = response
        const isDone = statusCode >= 200 && statusCode < 300
        text(response).then(
          (said) =>
            end(
              isDone ? read(said, response.headers['content-type']) : { failed: `http_error ${statusCode}` },
            ),
          (error: unknown) => end({ failed: `connection_failed: ${String(error)}` }),
        )
      })
      sent.setTimeout(this.#patience, () => {
        end({ failed: 'http_timeout' })
        sent.destroy()
      })
      sent.on('error', (error) => end({ failed: `connection_failed: ${String(error)}` }))
      sent.end(body)
    })
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

function read(said: string, type = ''): Pick<Ack, 'payload'> {
  if (said === '') return {}
  return { payload: type.startsWith('application/json') ? JSON.parse(said) : { text: said } }
}
