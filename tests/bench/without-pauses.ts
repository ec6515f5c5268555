import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Result } from './result.ts'

/** So much memory that V8 collects none of its garbage in the middle of a measurement: what waits for that is not late. */
const flags = ['--min-semi-space-size=64', '--max-semi-space-size=64', '--initial-old-space-size=1024']

/** Runs a benchmark in a process of its own; `file` sends its results. */
export function withoutPauses(file: string): Promise<readonly Result[]> {
  const { promise, resolve, reject } = Promise.withResolvers<readonly Result[]>()
  const child = fork(join(import.meta.dirname, file), { execArgv: flags })
  child.on('message', (results: readonly Result[]) => resolve(results))
  child.on('exit', (status) => reject(new Error(`${file} ended with ${status} and no results`)))
  return promise
}
