import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join, resolve } from 'node:path'
import { text } from 'node:stream/consumers'
import { onTestFinished } from 'vitest'

const launcher = resolve('src/cairn.js')

export interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts `cairn …` in a folder, on a database there, with no token and nothing else set. */
export function startCairn(
  folder: string,
  words: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): ChildProcessWithoutNullStreams {
  const { PATH = '', HOME = '' } = process.env
  const child = spawn(process.execPath, [launcher, ...words], {
    cwd: folder,
    env: { PATH, HOME, CAIRN_DB: join(folder, 'cairn.db'), CAIRN_TZ: 'Europe/Berlin', ...environment },
  })
  onTestFinished(() => {
    child.kill('SIGKILL')
  })
  return child
}

/** Runs `cairn …` to its end. */
export async function cairn(
  folder: string,
  words: readonly string[],
  input: string | Uint8Array = '',
  environment: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = startCairn(folder, words, environment)
  // A process that refuses its arguments does not wait for its input.
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { status: typeof status === 'number' ? status : null, stdout, stderr }
}

/** The objects of lines of JSON. */
export function objects(lines: string): readonly unknown[] {
  return lines
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
}
