import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { setTimeout as pause } from 'node:timers/promises'
import { portOf } from '../port-of.ts'
import type { StoredFile } from './world.ts'

/** One call to the REST interface, its body read. */
export interface Call {
  readonly method: string
  /** Without the version. */
  readonly path: string
  readonly query: URLSearchParams
  readonly authorization: string | undefined
  readonly body: unknown
  readonly files: readonly StoredFile[]
}

export interface Reply {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** What befalls one call: another answer, no answer, a connection broken after it is done, or a wait before it. */
export type Fault = Reply | { readonly waitMs: number } | 'reset' | 'done, then reset'

interface Planned {
  readonly method: string
  readonly path: RegExp
  readonly fault: Fault
  /** Calls that it lets pass before. */
  passing: number
}

/** Discord's REST interface on loopback, with faults on request. */
export class Rest {
  readonly #server: Server
  readonly #planned: Planned[] = []
  readonly calls: Call[] = []

  private constructor(server: Server) {
    this.#server = server
  }

  static async open(answer: (call: Call) => Reply, after: () => void): Promise<Rest> {
    const server = createServer(
      (request, response) =>
        void rest
          .#serve(request, response, answer)
          .catch((error: unknown) => send(response, { status: 500, body: String(error) }))
          .finally(after),
    )
    const rest = new Rest(server)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()))
    return rest
  }

  get origin(): string {
    return `http://127.0.0.1:${portOf(this.#server)}`
  }

  failNext(method: string, path: RegExp, fault: Fault, passing: number): void {
    this.#planned.push({ method, path, fault, passing })
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
    const fits = this.#planned.filter(({ method, path }) => method === call.method && path.test(call.path))
    const at = this.#planned.findIndex((one) => fits.includes(one) && one.passing === 0)
    for (const one of fits) one.passing -= 1
    const fault = at < 0 ? undefined : this.#planned.splice(at, 1)[0]?.fault
    if (fault === 'reset') return void request.socket.destroy()
    if (fault === 'done, then reset') {
      answer(call)
      return void request.socket.destroy()
    }
    if (fault !== undefined && 'status' in fault) return send(response, fault)
    if (fault !== undefined) await pause(fault.waitMs)
    send(response, answer(call))
  }
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  if (body instanceof Uint8Array) response.writeHead(status, headers).end(body)
  else if (body === undefined) response.writeHead(status, headers).end()
  else
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body))
}

async function read(request: IncomingMessage): Promise<Call> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const type = request.headers['content-type'] ?? ''
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(pathname.replace(/^(?:\/api)?\/v10/, '')),
    query: searchParams,
    authorization: request.headers.authorization,
    ...(await readBody(Buffer.concat(chunks), type)),
  }
}

async function readBody(bytes: Buffer, type: string): Promise<Pick<Call, 'body' | 'files'>> {
  if (bytes.length === 0) return { body: undefined, files: [] }
  if (!type.startsWith('multipart/')) return { body: JSON.parse(String(bytes)), files: [] }
  const form = await new Response(new Uint8Array(bytes), { headers: { 'content-type': type } }).formData()
  const files: StoredFile[] = []
  for (const [name, value] of form)
    if (name.startsWith('files[') && typeof value !== 'string')
      files.push({ name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) })
  return { body: JSON.parse(String(form.get('payload_json'))), files }
}
