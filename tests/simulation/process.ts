import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { Instant } from '../../src/clock.ts'

const launcher = resolve('src/cairn.js')

/** A real process of the bot. */
export interface Process {
  /** Resolves when people and platforms can reach it, or when it has ended. */
  readonly listens: Promise<unknown>
  /** Kills it as a power cut would, unless it has ended by itself. */
  kill(): Promise<void>
  /** Resolves when it has ended by itself. @throws Error with what it said when that went wrong */
  ended(): Promise<void>
}

/** `cairn WORD`, its clock beginning at `now`. */
export function startProcess(
  word: 'start' | 'tick',
  now: Instant,
  environment: Readonly<Record<string, string>>,
): Process {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [launcher, word, '--now', new Date(now).toISOString()], {
    env: { PATH, HOME, CAIRN_TZ: 'Europe/Berlin', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const gone = once(child, 'close')
  const listening = Promise.withResolvers<void>()
  let said = ''
  child.stderr.on('data', (more: Buffer) => {
    said += more.toString()
    if (said.includes('"listening"')) listening.resolve()
  })
  return {
    listens: Promise.race([listening.promise, gone]),
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async ended() {
      await gone
      if (child.exitCode !== 0) throw new Error(`cairn ${word} ended with ${child.exitCode}: ${said}`)
    },
  }
}
