import { clockFrom, systemClock } from '../clock.ts'
import { readConfig, secretsOf } from '../config.ts'
import { UserError } from '../errors.ts'
import { makeLog } from '../log.ts'
import { withoutControls } from '../platforms/local/text.ts'
import { makeRedaction } from '../redaction.ts'
import { type Arguments, readArguments, UsageError, usage } from './arguments.ts'
import type { Task } from './task.ts'

const tasks: Readonly<Record<Exclude<Arguments['command'], 'help'>, () => Promise<Task>>> = {
  start: async () => (await import('./start.ts')).start,
  chat: async () => (await import('./chat.ts')).chat,
  import: async () => (await import('./import.ts')).importFile,
  export: async () => (await import('./export.ts')).exportFile,
  tick: async () => (await import('./tick.ts')).tick,
  doctor: async () => (await import('./doctor.ts')).doctor,
  backup: async () => (await import('./backup.ts')).backup,
  manifest: async () => (await import('./manifest.ts')).manifest,
  migrate: async () => (await import('./migrate.ts')).migrate,
}

export type Ended = 'done' | 'failed' | 'misused'

/** The exit status of design: 0 done, 1 failed, 2 wrong usage. */
export function exitStatus(ended: Ended): number {
  return { done: 0, failed: 1, misused: 2 }[ended]
}

/** Whatever a document or a file's name smuggled in. */
const oneLine = (text: string) => withoutControls(text.replace(/\s+/g, ' '))

/** Runs one command line; what goes wrong is one line on standard error. */
export async function run(words: readonly string[]): Promise<Ended> {
  const redaction = makeRedaction({ stacks: true })
  try {
    const given = readArguments(words)
    if (given.command === 'help') {
      process.stdout.write(`${usage}\n`)
      return 'done'
    }
    const clock = given.now === undefined ? systemClock : clockFrom(given.now)
    const log = makeLog({
      level: 'info',
      write: (line) => process.stderr.write(line),
      clock,
      pretty: process.stderr.isTTY,
    })
    const config = readConfig()
    for (const secret of secretsOf(config)) {
      log.secret(secret)
      redaction.hide(secret)
    }
    const task = await tasks[given.command]()
    await task({ config, clock, log }, given)
    return 'done'
  } catch (problem) {
    if (!(problem instanceof UserError)) {
      const says = problem instanceof Error ? (problem.stack ?? problem.message) : String(problem)
      process.stderr.write(`Cairn stopped because of a fault of its own: ${redaction.text(says)}\n`)
      return 'failed'
    }
    process.stderr.write(`${oneLine(redaction.text(problem.line))}\n`)
    return problem instanceof UsageError ? 'misused' : 'failed'
  }
}
