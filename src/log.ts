import type { Clock } from './clock.ts'
import { makeRedaction } from './redaction.ts'

const levels = ['debug', 'info', 'warn', 'error'] as const
export type Level = (typeof levels)[number]

/** What happened, in two or three words, and the facts that go with it. */
export type LogLine = (event: string, facts?: Readonly<Record<string, unknown>>) => void

export interface Log extends Readonly<Record<Level, LogLine>> {
  /** Never shows this value again, wherever it turns up; values under 6 characters are too common to hide. */
  secret(value: string): void
}

export interface LogOptions {
  /** Lines below it are not written; at `debug`, errors show their stack. */
  readonly level: Level
  /** Takes a whole line with its line end. */
  readonly write: (line: string) => void
  readonly clock: Pick<Clock, 'now'>
  /** For people at a terminal instead of one JSON object a line. */
  readonly pretty?: boolean
}

/** A log of one line for each event, from which secrets are removed. */
export function makeLog({ level, write, clock, pretty = false }: LogOptions): Log {
  const redaction = makeRedaction({ stacks: level === 'debug' })
  const line =
    (at: Level): LogLine =>
    (event, facts = {}) => {
      if (levels.indexOf(at) < levels.indexOf(level)) return
      const time = new Date(clock.now()).toISOString()
      const shown = redaction.facts(facts)
      const happened = redaction.text(event)
      write(`${pretty ? forPeople(time, at, happened, shown) : forMachines(time, at, happened, shown)}\n`)
    }
  return {
    debug: line('debug'),
    info: line('info'),
    warn: line('warn'),
    error: line('error'),
    secret: redaction.hide,
  }
}

type Facts = Readonly<Record<string, unknown>>

function forMachines(at: string, level: Level, event: string, facts: Facts): string {
  return JSON.stringify({ at, level, event, ...(Object.keys(facts).length > 0 && { facts }) })
}

function forPeople(at: string, level: Level, event: string, facts: Facts): string {
  const words = Object.entries(facts).map(([name, value]) => `${name}=${inWords(value)}`)
  return [at.slice(11, 19), level.padEnd(5), oneLine(event), ...words].join(' ')
}

function inWords(value: unknown): string {
  return typeof value === 'string' && /^[\p{L}\p{N}./:@_+-]+$/u.test(value) ? value : JSON.stringify(value)
}

/** An event's own line end or terminal sequence would fake another line. */
function oneLine(event: string): string {
  return event.replace(/\p{Cc}+/gu, ' ')
}
