import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

/** A process of ours under measurement; `output` is what it wrote to standard error. */
export interface Running {
  readonly pid: number
  readonly output: () => string
  end(): Promise<void>
}

/** Starts Node, this very one, with these words; the environment has nothing else in it than a path. */
export function run(words: readonly string[], environment: Readonly<Record<string, string>> = {}): Running {
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'] ?? '', HOME: process.env['HOME'] ?? '', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let output = ''
  child.stderr.on('data', (said: Buffer) => {
    output += said.toString()
  })
  const { pid } = child
  if (pid === undefined) throw new Error(`${words.join(' ')} could not be started`)
  return { pid, output: () => output, end: () => ended(child, 'SIGTERM') }
}

/** Milliseconds from the start of a Node until it has ended by itself. */
export async function timeOf(words: readonly string[]): Promise<number> {
  const began = performance.now()
  const child = spawn(process.execPath, words, { stdio: 'ignore' })
  await ended(child)
  return performance.now() - began
}

function ended(child: ChildProcess, signal?: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null) return Promise.resolve()
  const { promise, resolve } = Promise.withResolvers<void>()
  child.once('exit', () => resolve())
  if (signal !== undefined) child.kill(signal)
  return promise
}

/** Resolves when something listens. @throws Error with what the process said when it ends before */
export async function listens(port: number, running: Running, patience = 20_000): Promise<void> {
  const until = performance.now() + patience
  while (!(await canConnect(port))) {
    if (performance.now() > until) throw new Error(`nothing listens on ${port}: ${running.output()}`)
    await new Promise((resolve) => setTimeout(resolve, 1))
  }
}

function canConnect(port: number): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>()
  const socket = connect(port, '127.0.0.1', () => resolve(true))
  socket.once('error', () => resolve(false))
  return promise.finally(() => socket.destroy())
}

/** Megabytes that a process holds in memory; Linux alone tells. */
export function residentOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  return Number(kilobytes) / 1024
}
