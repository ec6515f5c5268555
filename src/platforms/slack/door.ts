import type { IncomingMessage, RequestListener } from 'node:http'
import type { Socket } from 'node:net'
import { UserError } from '../../errors.ts'

// Imported as a module, all its names would be read, and with them a WebSocket client of 13 MB be loaded.
const { createServer } = process.getBuiltinModule('node:http')

/** Whoever has not sent a whole request so long after the door began to close is not waited for, ms. */
const grace = 2_000

/** A port that is open before Bolt is loaded: what comes in the meantime waits instead of being turned away. */
export interface Door {
  serve(listener: RequestListener): void
  /** Resolves when what was let in whole is answered; what still waited, or never came to an end, is not. */
  close(): Promise<void>
}

/** @throws UserError when the port is taken or not to be had */
export async function openDoor(port: number, host?: string): Promise<Door> {
  const served = Promise.withResolvers<RequestListener>()
  const sockets = new Set<Socket>()
  const unanswered = new Map<Socket, IncomingMessage>()
  let isOver = false
  const server = createServer((request, response) => {
    const { socket } = request
    unanswered.set(socket, request)
    response.once('close', () => {
      unanswered.delete(socket)
      if (isOver) socket.destroy()
    })
    served.promise.then(
      (listener) => listener(request, response),
      () => response.destroy(),
    )
  })
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.once('close', () => sockets.delete(socket))
  })
  // Nobody may be waiting when the door is closed unused.
  served.promise.catch(() => undefined)
  const open = Promise.withResolvers<void>()
  server.on('error', (error) =>
    open.reject(
      new UserError(
        `Slack’s requests cannot be listened for on port ${port}: ${error.message}.`,
        'End what uses it, or set another CAIRN_PORT; CAIRN_HOST, where it is set, must be an address of this machine.',
      ),
    ),
  )
  server.listen({ port, ...(host !== undefined && { host }) }, () => open.resolve())
  await open.promise
  return {
    serve: served.resolve,
    async close() {
      served.reject(new Error('the door was closed'))
      const closed = Promise.withResolvers<void>()
      server.close(() => closed.resolve())
      const limit = setTimeout(() => {
        isOver = true
        for (const socket of sockets) if (unanswered.get(socket)?.complete !== true) socket.destroy()
      }, grace)
      await closed.promise
      clearTimeout(limit)
    },
  }
}
