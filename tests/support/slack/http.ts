import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { portOf } from '../port-of.ts'

/** One request to Slack, its body read. */
export interface Call {
  /** The Web API method, or `upload`, `download`, `respond`. */
  readonly method: string
  /** What follows it in the address. */
  readonly rest: string
  readonly token: string | undefined
  readonly args: Readonly<Record<string, unknown>>
  readonly bytes: Uint8Array
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What befalls one call: another answer, no answer, a connection broken after it is done, or a wait before it. */
export type Fault =
  | Reply
  | { readonly error: string }
  | { readonly waitMs: number }
  | 'reset'
  | 'done, then reset'

/** Too many calls; come back in so many seconds. */
export const rateLimited = (seconds: number): Fault => ({
  status: 429,
  headers: { 'retry-after': String(seconds) },
  body: { ok: false, error: 'ratelimited' },
})

interface Planned {
  readonly method: string
  readonly fault: Fault
  /** Calls that it lets pass before. */
  passing: number
}

/** Slack's side of HTTP on loopback, with faults on request. */
export class Http {
  readonly #server: Server
  readonly #planned: Planned[] = []
  readonly calls: Call[] = []

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(answer: (call: Call) => Reply, after: () => void): Promise<Http> {
    const server = createServer(
      (request, response) =>
        void http
          .#serve(request, response, answer)
          .catch((error: unknown) => send(response, { status: 500, body: String(error) }))
          .finally(after),
    )
    const http = new Http(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    return http
  }

  get origin(): string {
    return `http://127.0.0.1:${portOf(this.#server)}`
  }

  failNext(method: string, fault: Fault, passing: number): void {
    this.#planned.push({ method, fault, passing })
  }

  /** What was planned and has not happened will not happen. */
  spare(): void {
    this.#planned.length = 0
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }

  async #serve(
    request: IncomingMessage,
    response: ServerResponse,
    answer: (call: Call) => Reply,
  ): Promise<void> {
    const call = await read(request)
    this.calls.push(call)
    const fault = this.#faultFor(call.method)
    if (fault === 'reset') return void request.socket.destroy()
    if (fault === 'done, then reset') {
      answer(call)
      return void request.socket.destroy()
    }
    if (fault !== undefined && 'error' in fault)
      return send(response, { status: 200, body: { ok: false, error: fault.error } })
    if (fault !== undefined && 'status' in fault) return send(response, fault)
    if (fault !== undefined) await pause(fault.waitMs)
    send(response, answer(call))
  }

  #faultFor(method: string): Fault | undefined {
    const fits = this.#planned.filter((one) => one.method === method)
    const at = this.#planned.findIndex((one) => fits.includes(one) && one.passing === 0)
    for (const one of fits) one.passing -= 1
    return at < 0 ? undefined : this.#planned.splice(at, 1)[0]?.fault
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (body instanceof Uint8Array) response.writeHead(status, headers).end(body)
  else if (typeof body === 'string' || body === undefined) response.writeHead(status, headers).end(body)
  else
    response
      .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
      .end(JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = new Uint8Array(Buffer.concat(chunks))
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const [, method = '', rest = ''] = /^\/(?:api\/)?([^/]*)\/?(.*)$/.exec(pathname) ?? []
  const body = await readBody(bytes, request.headers['content-type'] ?? '')
  const args = { ...Object.fromEntries(searchParams), ...body.args }
  const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
  return {
    method: method === 'files' ? 'download' : method,
    rest,
    token: bearer ?? (typeof args.token === 'string' ? args.token : undefined),
    args,
    bytes: body.file ?? bytes,
  }
}

interface Body {
  readonly args: Readonly<Record<string, unknown>> & { readonly token?: unknown }
  readonly file?: Uint8Array
}

async function readBody(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<Body> {
  if (bytes.length === 0) return { args: {} }
  if (type.startsWith('application/json')) return { args: JSON.parse(new TextDecoder().decode(bytes)) }
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { args: Object.fromEntries(new URLSearchParams(new TextDecoder().decode(bytes))) }
  if (!type.startsWith('multipart/')) return { args: {} }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const args: Record<string, unknown> = {}
  let file: Uint8Array | undefined
  for (const [name, value] of form)
    if (typeof value === 'string') args[name] = value
    else file = new Uint8Array(await value.arrayBuffer())
  return { args, ...(file !== undefined && { file }) }
}
