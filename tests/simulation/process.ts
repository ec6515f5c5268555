import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Instant } from '../../src/clock.ts'

const launcher = resolve('src/cairn.js')

/** A real process of the bot. */
export interface Process {
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
  const said = text(child.stderr)
  const gone = once(child, 'close')
  return {
    async kill() {
      child.kill('SIGKILL')
      await gone
    },
    async ended() {
      await gone
      if (child.exitCode !== 0) throw new Error(`cairn ${word} ended with ${child.exitCode}: ${await said}`)
    },
  }
}
