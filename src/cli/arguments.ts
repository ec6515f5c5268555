import { parseArgs } from 'node:util'
import { nearest } from '../chat/nearest.ts'
import { UserError } from '../errors.ts'

const options = {
  key: { type: 'string' },
  room: { type: 'string' },
  as: { type: 'string' },
  output: { type: 'string', short: 'o' },
  now: { type: 'string' },
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const

type Option = keyof typeof options

/** What each command takes besides `--now` and `--help`. */
const commands = {
  start: { operands: [], options: ['json', 'as', 'room'], usage: 'cairn [start]' },
  chat: {
    operands: [],
    options: ['json', 'as', 'room'],
    usage: 'cairn chat [--as NAME] [--room NAME] [--json]',
  },
  import: {
    operands: ['FILE|URL|-'],
    options: ['key', 'room', 'dry-run', 'json'],
    usage: 'cairn import FILE|URL|- [--key KEY] [--room NAME] [--dry-run] [--json]',
  },
  export: { operands: ['KEY'], options: ['output'], usage: 'cairn export KEY [-o FILE]' },
  tick: { operands: [], options: ['json'], usage: 'cairn tick [--json]' },
  doctor: { operands: [], options: [], usage: 'cairn doctor' },
  backup: { operands: ['FILE'], options: [], usage: 'cairn backup FILE' },
  manifest: { operands: ['slack'], options: [], usage: 'cairn manifest slack' },
  migrate: { operands: [], options: [], usage: 'cairn migrate' },
} as const satisfies Record<
  string,
  { operands: readonly string[]; options: readonly Option[]; usage: string }
>

export type CommandName = keyof typeof commands

export interface Arguments {
  readonly command: CommandName | 'help'
  readonly operand: string
  readonly key?: string
  readonly room?: string
  readonly as?: string
  readonly output?: string
  /** Where the clock of this process stands at its start, ms. */
  readonly now?: number
  readonly json: boolean
  readonly dryRun: boolean
}

/** The command line was not understood. */
export class UsageError extends UserError {}

export const usage = `Cairn follows Markdown plans in Slack, Discord and this terminal.

${Object.values(commands)
  .map(({ usage: line }) => `  ${line}`)
  .join('\n')}

Every one takes --now INSTANT (such as 2026-12-01T09:00:00Z), which sets its clock.`

/** Reads a command line. @throws UsageError saying what was expected */
export function readArguments(words: readonly string[]): Arguments {
  const { values, positionals } = parse(words)
  const [name = 'start', ...operands] = positionals
  if (values.help === true || name === 'help')
    return { command: 'help', operand: '', json: false, dryRun: false }
  if (!isCommand(name)) {
    const near = nearest(name, Object.keys(commands))
    throw new UsageError(
      `There is no command “${name}”.${near === undefined ? '' : ` Did you mean “${near}”?`}`,
      'What there is: cairn --help',
    )
  }
  const command = commands[name]
  const expected = `Expected: ${command.usage}`
  if (operands.length !== command.operands.length)
    throw new UsageError(
      operands.length < command.operands.length
        ? `“${name}” needs ${command.operands[operands.length]}.`
        : `“${name}” does not take “${operands[command.operands.length]}”.`,
      expected,
    )
  const taken: readonly string[] = [...command.options, 'now']
  const foreign = Object.keys(values).find((option) => !taken.includes(option))
  if (foreign !== undefined) throw new UsageError(`“${name}” does not take --${foreign}.`, expected)
  const { key, room, as, output, now } = values
  return {
    command: name,
    operand: operands[0] ?? '',
    ...(key !== undefined && { key: key.toUpperCase() }),
    ...(room !== undefined && { room }),
    ...(as !== undefined && { as }),
    ...(output !== undefined && { output }),
    ...(now !== undefined && { now: instantFrom(now) }),
    json: values.json === true,
    dryRun: values['dry-run'] === true,
  }
}

function isCommand(name: string): name is CommandName {
  return Object.hasOwn(commands, name)
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (problem) {
    throw new UsageError(
      problem instanceof Error ? `${problem.message.split('. ')[0]?.replace(/\.$/, '')}.` : String(problem),
      'What there is: cairn --help',
    )
  }
}

function instantFrom(text: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}T/.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(instant))
    throw new UsageError(`--now “${text}” is no instant.`, 'For example: --now 2026-12-01T09:00:00Z')
  return instant
}
