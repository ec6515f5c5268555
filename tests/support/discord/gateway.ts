import { GatewayOpcodes as Op } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import { portOf } from '../port-of.ts'

interface Packet {
  readonly op: number
  readonly d?: unknown
  readonly s?: number
  readonly t?: string
}

type Heard =
  | { readonly op: Op.Heartbeat }
  | { readonly op: Op.Identify; readonly d: { readonly token: string; readonly intents: number } }
  | { readonly op: Op.Resume; readonly d: { readonly session_id: string; readonly seq: number } }

interface Session {
  readonly id: string
  readonly sent: Packet[]
  socket: WebSocket | undefined
}

/** What the gateway is asked about its other half. */
export interface GatewayHooks {
  readonly token: string
  /** The READY event's data and the events that follow it. */
  greet(session: string): { readonly ready: object; readonly events: readonly { t: string; d: object }[] }
  changed(): void
}

/** Discord's gateway: hello, identify, heartbeats, numbered events, resuming after a broken connection. */
export class Gateway {
  readonly #server: WebSocketServer
  readonly #hooks: GatewayHooks
  readonly #sessions = new Map<string, Session>()
  /** How often somebody identified, and resumed. */
  identified = 0
  resumed = 0
  /** Intents of the last identify. */
  intents = 0
  /** Closes every connection that identifies with this code. */
  refuse: number | undefined

  private constructor(server: WebSocketServer, hooks: GatewayHooks) {
    this.#server = server
    this.#hooks = hooks
    server.on('connection', (socket) => this.#connected(socket))
  }

  static async open(hooks: GatewayHooks): Promise<Gateway> {
    const server = new WebSocketServer({ host: '127.0.0.1', port: 0 })
    await new Promise<void>((resolve) => server.once('listening', () => resolve()))
    return new Gateway(server, hooks)
  }

  get url(): string {
    return `ws://127.0.0.1:${portOf(this.#server)}`
  }

  /** Whether somebody listens. */
  get isOpen(): boolean {
    return this.#server.clients.size > 0
  }

  /** Sends an event to every session, numbered; those whose connection is broken get it when they resume. */
  dispatch(t: string, d: object): void {
    for (const session of this.#sessions.values()) this.#send(session, t, d)
  }

  /** Sends people's last event with this name and these words once more, exactly as it was. */
  replay(t: string, words: string): void {
    for (const session of this.#sessions.values()) {
      const packet = session.sent.findLast((one) => {
        if (one.t !== t) return false
        const event = JSON.stringify(one.d)
        return event.includes(words) && !isOfABot(event)
      })
      if (packet === undefined) throw new Error(`No ${t} was ever sent`)
      session.socket?.send(JSON.stringify(packet))
    }
  }

  /** Breaks every connection without a word. */
  drop(): void {
    for (const socket of this.#server.clients) socket.terminate()
    for (const session of this.#sessions.values()) session.socket = undefined
  }

  /** Closes every connection with one of Discord's codes. */
  end(code: number): void {
    for (const socket of this.#server.clients) socket.close(code)
  }

  async close(): Promise<void> {
    for (const socket of this.#server.clients) socket.terminate()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  #send(session: Session, t: string, d: object): void {
    const packet = { op: Op.Dispatch, s: session.sent.length + 1, t, d }
    session.sent.push(packet)
    session.socket?.send(JSON.stringify(packet))
  }

  #connected(socket: WebSocket): void {
    const say = (packet: Packet) => socket.send(JSON.stringify(packet))
    say({ op: Op.Hello, d: { heartbeat_interval: 41_250 } })
    socket.on('message', (data) => {
      const packet: Heard = JSON.parse(String(data))
      if (packet.op === Op.Heartbeat) say({ op: Op.HeartbeatAck })
      else if (packet.op === Op.Identify) this.#identify(socket, packet.d)
      else if (packet.op === Op.Resume) this.#resume(socket, packet.d)
    })
  }

  #identify(socket: WebSocket, { token, intents }: { token: string; intents: number }): void {
    this.identified += 1
    this.intents = intents
    if (this.refuse !== undefined) return void socket.close(this.refuse)
    if (token !== this.#hooks.token) return void socket.close(4004)
    this.#sessions.clear()
    const session: Session = { id: `session-${this.identified}`, sent: [], socket }
    this.#sessions.set(session.id, session)
    const { ready, events } = this.#hooks.greet(session.id)
    this.#send(session, 'READY', { ...ready, session_id: session.id, resume_gateway_url: this.url })
    for (const { t, d } of events) this.#send(session, t, d)
    this.#hooks.changed()
  }

  #resume(socket: WebSocket, { session_id, seq }: { session_id: string; seq: number }): void {
    const session = this.#sessions.get(session_id)
    if (session === undefined) return void socket.send(JSON.stringify({ op: Op.InvalidSession, d: false }))
    this.resumed += 1
    session.socket = socket
    for (const packet of session.sent.slice(seq)) socket.send(JSON.stringify(packet))
    this.#send(session, 'RESUMED', {})
    this.#hooks.changed()
  }
}

/** What the bot itself says is told to it as well. */
function isOfABot(event: string): boolean {
  return /"author":\{[^}]*"bot":true/.test(event)
}
