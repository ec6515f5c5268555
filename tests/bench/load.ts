import { createHmac } from 'node:crypto'
import { Agent, request } from 'node:http'
import { ids, secrets } from '../support/slack/ids.ts'
import { percentile } from './result.ts'

/** What a load came to: the 99th percentile of the answers' times in ms, and how many were no answer. */
export interface Load {
  readonly p99: number
  readonly count: number
  readonly failed: number
}

let sent = 0

/** Commands at a steady rate, whether they are answered or not: `room` and `text` for each by its number. */
export async function load(
  port: number,
  rate: number,
  seconds: number,
  commandOf: (at: number) => { readonly channel: string; readonly text: string },
): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 64 })
  const count = rate * seconds
  const times: number[] = []
  let failed = 0
  const began = performance.now()
  const all: Promise<void>[] = []
  for (let at = 0; at < count; at += 1) {
    const due = began + (at * 1000) / rate
    const wait = due - performance.now()
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait))
    all.push(
      post(agent, port, commandOf(at)).then((isAnswered) => {
        // From when it was due: what waits for its turn is late as well.
        times.push(performance.now() - due)
        if (!isAnswered) failed += 1
      }),
    )
  }
  await Promise.all(all)
  agent.destroy()
  return { p99: percentile(times, 99), count, failed }
}

/** Resolves when one command is answered. @throws Error when it is not */
export async function answered(port: number, channel: string, text: string): Promise<void> {
  const agent = new Agent()
  const isAnswered = await post(agent, port, { channel, text })
  agent.destroy()
  if (!isAnswered) throw new Error(`“${text}” was not answered`)
}

function post(
  agent: Agent,
  port: number,
  { channel, text }: { readonly channel: string; readonly text: string },
): Promise<boolean> {
  sent += 1
  const body = new URLSearchParams({
    team_id: ids.team,
    channel_id: channel,
    user_id: 'U0ANA00001',
    user_name: 'ana',
    command: '/roadmap',
    text,
    trigger_id: `load.${process.pid}.${sent}`,
    response_url: 'http://127.0.0.1:9/never',
  }).toString()
  const seconds = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', secrets.signingSecret).update(`v0:${seconds}:${body}`).digest('hex')
  const headers = {
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': Buffer.byteLength(body),
    'x-slack-request-timestamp': seconds,
    'x-slack-signature': `v0=${signature}`,
  }
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const asked = request(
    { agent, host: '127.0.0.1', port, path: '/slack/events', method: 'POST', headers },
    (response) => {
      response.resume()
      response.on('end', () => resolve(response.statusCode === 200))
    },
  )
  asked.on('error', () => resolve(false))
  asked.end(body)
  return promise
}
