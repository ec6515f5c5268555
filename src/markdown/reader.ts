import { Worker } from 'node:worker_threads'
import { UserError } from '../errors.ts'
import type { ReadItem, Reading } from '../plan/reading.ts'
import { refuseHuge } from './decode/limits.ts'
import type { Repair } from './decode.ts'
import type { Asked, Said } from './reader-worker.ts'

/** A reading, and what had to be repaired before. */
export type ReadDocument = Reading & { readonly repairs: readonly Repair[] }

export interface Reader {
  /**
   * Reads a document outside the main loop; documents handed over meanwhile wait their turn.
   * @throws UserError when it is no plan, or takes more time or memory than a plan may
   */
  read(bytes: Uint8Array): Promise<ReadDocument>
  /** Ends the thread; what still waits is refused. */
  close(): Promise<void>
}

/** How long in milliseconds, and with how many megabytes of heap, one document may be read. */
export interface ReaderLimits {
  readonly wallMs: number
  readonly heapMb: number
}

/** Room for what is soon thrown away, in megabytes: a large document makes much of it. */
const youngMb = 128

const simplify = 'Split the document, or leave out very long lines, very wide tables and deep nesting.'

/** A reader with one thread, started for the first document, kept for the next, and made anew when it had to be ended. */
export function makeReader(limits: ReaderLimits): Reader {
  let thread: Thread | undefined
  let closed = false
  let last: Promise<unknown> = Promise.resolve()

  const readNext = async (bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument> => {
    if (closed) throw new UserError('Cairn is closing down and reads no more.', 'Try again when it is back.')
    thread ??= startThread(limits, (ended) => {
      if (thread === ended) thread = undefined
    })
    return thread.read(bytes)
  }

  return {
    async read(bytes) {
      refuseHuge(bytes)
      // Copied at once (a Buffer's slice would not be): the caller goes on with its bytes, and what is transferred is gone.
      const own = new Uint8Array(bytes)
      const turn = last.then(() => readNext(own))
      last = turn.catch(() => undefined)
      return turn
    },
    async close() {
      closed = true
      await thread?.close(
        new UserError('Cairn is closing down and reads no more.', 'Try again when it is back.'),
      )
    },
  }
}

interface Thread {
  read(bytes: Uint8Array<ArrayBuffer>): Promise<ReadDocument>
  /** Stops whatever it does. */
  end(why: Error): Promise<void>
  /** Ends when it does nothing: a parser stopped amidst its work, or while it is loaded, may take the process along. */
  close(why: Error): Promise<void>
}

type SaidOf<Kind extends Said['said']> = {
  readonly [One in Kind]: Extract<Said, { said: One }> & { readonly said: One }
}[Kind]
type Hearers = { readonly [Kind in Said['said']]: (said: SaidOf<Kind>) => void }

function handOn<Kind extends Said['said']>(hear: Hearers, said: SaidOf<Kind>): void {
  hear[said.said](said)
}

function startThread({ wallMs, heapMb }: ReaderLimits, onEnd: (thread: Thread) => void): Thread {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: heapMb, maxYoungGenerationSizeMb: youngMb },
    // Options of this process may forbid what the thread is started from.
    execArgv: [],
  })
  const ready = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  let reading = Promise.withResolvers<ReadDocument>()
  let items: ReadItem[] = []
  let timer: NodeJS.Timeout | undefined

  const ask = (asked: Asked) =>
    worker.postMessage(asked, typeof asked === 'string' ? [] : [asked.bytes.buffer])

  const thread: Thread = {
    async read(bytes) {
      // The thread keeps the process alive only while somebody waits for it.
      worker.ref()
      reading = Promise.withResolvers()
      items = []
      try {
        await Promise.race([ready.promise, reading.promise])
        timer = setTimeout(() => void thread.end(tooLong(wallMs)), wallMs)
        ask({ bytes })
        return await reading.promise
      } finally {
        clearTimeout(timer)
        worker.unref()
      }
    },
    async end(why) {
      onEnd(thread)
      reading.reject(why)
      await worker.terminate()
    },
    async close(why) {
      onEnd(thread)
      worker.ref()
      reading.reject(why)
      await ready.promise
      ask('end')
      const late = setTimeout(() => void worker.terminate(), wallMs)
      await ended.promise
      clearTimeout(late)
    },
  }

  const hear: Hearers = {
    ready: () => ready.resolve(),
    portion: (said) => {
      for (const item of said.items) items.push(item)
      // Other work of the main loop comes first.
      setImmediate(() => ask('more'))
    },
    rest: ({ header, doubts, repairs }) => reading.resolve({ header, items, doubts, repairs }),
    refused: ({ why, remedy }) => reading.reject(new UserError(why, remedy)),
    failed: ({ why }) => reading.reject(new Error(`reading a document failed: ${why}`)),
  }
  worker.on('message', (said: Said) => handOn(hear, said))
  worker.on('error', (error) => void thread.end(asProblem(error, heapMb)))
  worker.on('exit', () => {
    ready.resolve()
    ended.resolve()
    void thread.end(new Error('the thread that reads documents ended'))
  })
  // Nobody may be waiting when a thread ends.
  reading.promise.catch(() => undefined)
  worker.unref()
  return thread
}

function tooLong(wallMs: number): UserError {
  return new UserError(`Reading this document took too long: more than ${wallMs / 1_000} s.`, simplify)
}

function asProblem(error: unknown, heapMb: number): Error {
  if (error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new UserError(`Reading this document took too much memory: more than ${heapMb} MB.`, simplify)
  return error instanceof Error ? error : new Error(String(error))
}
