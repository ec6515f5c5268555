import { type ChildProcess, fork } from 'node:child_process'
import { UserError } from '../errors.ts'
import type { Linted } from '../plan/lint-report.ts'
import type { ReadItem, Reading } from '../plan/reading.ts'
import { refuseHuge } from './decode/limits.ts'
import type { Repair } from './decode.ts'
import type { Asked, Said, Setting } from './reader-process.ts'
import { limitTime } from './time-limit.ts'
import type { Written } from './write.ts'
import type { WriteBack } from './write-back.ts'

/** A reading, and what had to be repaired before. */
export type ReadDocument = Reading & { readonly repairs: readonly Repair[] }

export interface Reader {
  /**
   * Reads a document in a process of its own; documents handed over meanwhile wait their turn.
   * @throws UserError when it is no plan, or takes more time or memory than a plan may
   */
  read(bytes: Uint8Array): Promise<ReadDocument>
  /**
   * Holds a document against itself, in the same process and in turn with the others.
   * @throws UserError when that takes more time or memory than it may
   */
  lint(bytes: Uint8Array, setting: Setting): Promise<Linted>
  /**
   * Writes into a document, in the same process and in turn with the others.
   * @throws UserError when that takes more time or memory than it may
   */
  write(bytes: Uint8Array, task: WriteBack): Promise<Written>
  /** Ends the process; what still waits is refused. */
  close(): Promise<void>
}

/** How many milliseconds of processor time, and how many megabytes of heap, one document may take. */
export interface ReaderLimits {
  readonly processorMs: number
  readonly heapMb: number
}

/** What a plan may take; many times what a large one does. */
export const readingLimits: ReaderLimits = { processorMs: 5_000, heapMb: 512 }

/** Every line is read first, and held against the others then. */
const lintTakes = 2

/** What is written is read again, and once more for each wording that another one has to be tried for. */
const writeTakes = 4

/** Room for what is soon thrown away, in megabytes: a large document makes much of it. */
const youngMb = 64

/** So much the heap may grow before all of it is looked through: nearly all that is read of a document lives to its end. */
const growingPercent = 300

/** So long without a document the process is kept for the next, ms: what it holds of a large one is given back. */
const keptFor = 60_000

const simplify = 'Split the document, or leave out very long lines, very wide tables and deep nesting.'

/**
 * A reader with one process, started for the first document, kept a while for the next, and made anew when it was ended.
 * Not a thread: a parser that fails hard, or has to be stopped amidst its work, would take the whole bot along.
 */
export function makeReader(limits: ReaderLimits): Reader {
  let running: ReaderProcess | undefined
  let closed = false
  let last: Promise<unknown> = Promise.resolve()
  let rest: NodeJS.Timeout | undefined

  const askNext = async (task: Asked): Promise<Answered> => {
    if (closed) throw closing()
    clearTimeout(rest)
    running ??= startProcess(limits, (ended) => {
      if (running === ended) running = undefined
    })
    const asked = running
    try {
      return await asked.answer(task)
    } finally {
      rest = setTimeout(() => void asked.end(closing()), keptFor)
      rest.unref()
    }
  }

  async function inTurn(task: Asked): Promise<Answered> {
    refuseHuge(task.bytes)
    // Copied at once (a Buffer's slice would not be), for the caller goes on with its bytes.
    const own = { ...task, bytes: new Uint8Array(task.bytes) }
    const turn = last.then(() => askNext(own))
    last = turn.catch(() => undefined)
    return turn
  }

  return {
    async read(bytes) {
      const answered = await inTurn({ bytes })
      if (!('header' in answered)) throw new Error('a document was not read')
      return answered
    },
    async lint(bytes, setting) {
      const answered = await inTurn({ bytes, lint: setting })
      if (!('findings' in answered)) throw new Error('a document was not linted')
      return answered
    },
    async write(bytes, task) {
      const answered = await inTurn({ bytes, write: task })
      if (!('unwritten' in answered)) throw new Error('a document was not written')
      return answered
    },
    async close() {
      closed = true
      clearTimeout(rest)
      await running?.end(closing())
    },
  }
}

type Answered = ReadDocument | Linted | Written

interface ReaderProcess {
  answer(task: Asked): Promise<Answered>
  /** Stops whatever it does. */
  end(why: Error): Promise<void>
}

type SaidOf<Kind extends Said['said']> = {
  readonly [One in Kind]: Extract<Said, { said: One }> & { readonly said: One }
}[Kind]
type Hearers = { readonly [Kind in Said['said']]: (said: SaidOf<Kind>) => void }

function handOn<Kind extends Said['said']>(hear: Hearers, said: SaidOf<Kind>): void {
  hear[said.said](said)
}

function startProcess(
  { processorMs, heapMb }: ReaderLimits,
  onEnd: (process: ReaderProcess) => void,
): ReaderProcess {
  const child = fork(new URL('./start-reader-process.js', import.meta.url), {
    serialization: 'advanced',
    execArgv: [
      `--max-old-space-size=${heapMb}`,
      `--max-semi-space-size=${youngMb}`,
      `--min-semi-space-size=${youngMb}`,
      `--heap-growing-percent=${growingPercent}`,
      // Nearly every expression is used more than once, and would be compiled twice.
      '--no-regexp-tier-up',
    ],
    // No token is needed to read a document.
    env: {},
    // V8 says at length that memory ran out, and we say it in one sentence.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  })
  const ready = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  let answered = Promise.withResolvers<Answered>()
  let items: ReadItem[] = []

  const ask = (asked: Asked) => child.connected && child.send(asked)

  const running: ReaderProcess = {
    async answer(task) {
      waitFor(child, true)
      answered = Promise.withResolvers()
      items = []
      const atMostMs = processorMs * (task.write ? writeTakes : task.lint ? lintTakes : 1)
      let endLimit: (() => void) | undefined
      try {
        await Promise.race([ready.promise, answered.promise])
        if (child.pid !== undefined)
          endLimit = limitTime(child.pid, atMostMs, () => void running.end(tooLong(atMostMs)))
        ask(task)
        return await answered.promise
      } finally {
        endLimit?.()
        waitFor(child, false)
      }
    },
    async end(why) {
      onEnd(running)
      answered.reject(why)
      waitFor(child, true)
      child.kill('SIGKILL')
      await ended.promise
    },
  }

  const hear: Hearers = {
    ready: () => ready.resolve(),
    portion: (said) => {
      for (const item of said.items) items.push(item)
    },
    rest: ({ header, doubts, repairs }) => answered.resolve({ header, items, doubts, repairs }),
    linted: ({ findings, named }) => answered.resolve({ findings, named }),
    written: ({ said: _, ...written }) =>
      answered.resolve({ ...written, items: new Map(items.map((item) => [item.line, item])) }),
    refused: ({ why, remedy }) => answered.reject(new UserError(why, remedy)),
    failed: ({ why }) => answered.reject(new Error(`reading a document failed: ${why}`)),
  }
  const gone = (why: Error) => {
    onEnd(running)
    ended.resolve()
    answered.reject(why)
  }
  child.on('message', (said: Said) => handOn(hear, said))
  child.on('error', gone)
  child.on('exit', (status, signal) =>
    gone(
      // How V8 ends a process whose memory ran out.
      signal === 'SIGABRT' || status === 134
        ? tooMuchMemory(heapMb)
        : new Error(`the process that reads documents ended (${signal ?? status})`),
    ),
  )
  // Nobody may be waiting when it ends.
  answered.promise.catch(() => undefined)
  waitFor(child, false)
  return running
}

/** The child keeps this process alive only while somebody waits for it. */
function waitFor(child: ChildProcess, isAwaited: boolean): void {
  if (isAwaited) {
    child.ref()
    child.channel?.ref()
  } else {
    child.unref()
    child.channel?.unref()
  }
}

function closing(): UserError {
  return new UserError('Cairn is closing down and reads no more.', 'Try again when it is back.')
}

function tooLong(ms: number): UserError {
  return new UserError(`Reading this document took too long: more than ${ms / 1_000} s.`, simplify)
}

function tooMuchMemory(heapMb: number): UserError {
  return new UserError(`Reading this document took too much memory: more than ${heapMb} MB.`, simplify)
}
