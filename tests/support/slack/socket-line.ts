import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { type WebSocket, WebSocketServer } from 'ws'
import { portOf } from '../port-of.ts'
import { ids } from './ids.ts'
import type { Ack, Delivery, Line, Retry } from './line.ts'

interface Reply {
  readonly envelope_id?: string
  readonly payload?: Readonly<Record<string, unknown>>
}

/** Slack pings its clients about so often, in milliseconds. */
const pingEvery = 10_000

/** Who has not closed its connection after so many milliseconds is cut off. */
const leaveTime = 500

/** Slack's side of Socket Mode: hello, envelopes, pings, connections that are to be opened anew. */
export class SocketLine implements Line {
  readonly #server: WebSocketServer
  readonly #open: WebSocket[] = []
  readonly #waiting = new Map<string, (reply: Reply) => void>()
  readonly #changed: () => void
  readonly #patience: number
  /** How often somebody connected. */
  connected = 0

  private constructor(server: WebSocketServer, changed: () => void, patience: number) {
    this.#patience = patience
    this.#server = server
    this.#changed = changed
    server.on('connection', (socket) => this.#greet(socket))
  }

  static async listen(changed: () => void, patience: number): Promise<SocketLine> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await once(server, 'listening')
    return new SocketLine(server, changed, patience)
  }

  get url(): string {
    return `ws://127.0.0.1:${portOf(this.#server)}/link/?ticket=${randomUUID()}&app_id=${ids.app}`
  }

  get isOpen(): boolean {
    return this.#open.length > 0
  }

  async deliver({ type, payload }: Delivery, retry?: Retry): Promise<Ack> {
    const began = performance.now()
    const socket = this.#open.at(-1)
    if (socket === undefined) return { failed: 'no connection', afterMs: 0 }
    const envelope = randomUUID()
    const reply = await new Promise<Reply | undefined>((resolve) => {
      const timer = setTimeout(() => resolve(undefined), this.#patience)
      this.#waiting.set(envelope, (one) => {
        clearTimeout(timer)
        resolve(one)
      })
      socket.send(
        JSON.stringify({
          envelope_id: envelope,
          payload,
          type,
          accepts_response_payload: type !== 'events_api',
          ...(type === 'events_api' && {
            retry_attempt: retry?.attempt ?? 0,
            retry_reason: retry?.reason ?? '',
          }),
        }),
      )
    })
    this.#waiting.delete(envelope)
    const afterMs = performance.now() - began
    if (reply === undefined) return { failed: 'timeout', afterMs }
    const said = reply.payload ?? {}
    return { afterMs, ...(Object.keys(said).length > 0 && { payload: said }) }
  }

  /** Asks the bot to open its connection anew, and tells it nothing more on the old one. */
  refresh(): void {
    for (const socket of this.#open.splice(0))
      socket.send(
        JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'fake' } }),
      )
  }

  /** Breaks every connection without a word. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate()
  }

  /** Takes leave of everybody, without waiting long for those who do not answer. */
  async close(): Promise<void> {
    const leaving = [...this.#server.clients].map((socket) => {
      const closed = once(socket, 'close')
      socket.close(1000)
      return closed
    })
    const impatience = setTimeout(() => this.drop(), leaveTime)
    await Promise.all(leaving)
    clearTimeout(impatience)
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #greet(socket: WebSocket): void {
    this.connected += 1
    this.#open.push(socket)
    const pinging = setInterval(() => socket.ping('Ping from applink-1'), pingEvery)
    socket.on('message', (data) => this.#hear(JSON.parse(String(data))))
    socket.on('error', () => socket.terminate())
    socket.on('close', () => {
      clearInterval(pinging)
      const at = this.#open.indexOf(socket)
      if (at >= 0) this.#open.splice(at, 1)
      this.#changed()
    })
    socket.send(
      JSON.stringify({
        type: 'hello',
        num_connections: this.#open.length,
        debug_info: { host: 'applink-1', build_number: 1, approximate_connection_time: 18_060 },
        connection_info: { app_id: ids.app },
      }),
    )
    socket.ping('Ping from applink-1')
    this.#changed()
  }

  #hear(reply: Reply): void {
    const waiting = this.#waiting.get(reply.envelope_id ?? '')
    waiting?.(reply)
  }
}
