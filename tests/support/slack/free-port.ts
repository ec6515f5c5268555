import { createServer } from 'node:net'

/** Below what systems hand out of themselves (from 32768 on Linux, 49152 elsewhere), so that no connection takes it meanwhile. */
const first = 20_000
const count = 12_000

let taken = 0

/** A port that nobody listens on, and that nobody is given by chance before it is used. @throws Error when none is left */
export async function freePort(): Promise<number> {
  while (taken < count) {
    // Processes beside each other begin apart.
    const port = first + ((process.pid * 97 + taken) % count)
    taken += 1
    if (await isFree(port)) return port
  }
  throw new Error(`no port from ${first} to ${first + count - 1} is left`)
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  if (free) await new Promise((resolve) => server.close(resolve))
  return free
}
