import { Worker } from 'node:worker_threads'
import type { Database } from 'better-sqlite3'

/** So many pages of 4 kB may stay in the write-ahead log. */
const pages = 1000

/** When it never becomes quiet, SQLite does it itself at so many pages, and everybody waits. */
const pagesAtMost = 32_000

/** It is quiet when nothing was committed for so long, ms. */
const quiet = 3000

export interface Checkpoints {
  committed(): void
  close(): void
}

/**
 * Moves what was committed from the write-ahead log to its place in the database: in a thread, and when nobody
 * writes, for it keeps a disk and a processor busy for as long as a hundred commits.
 */
export function makeCheckpoints(sqlite: Database): Checkpoints {
  sqlite.pragma(`wal_autocheckpoint = ${pagesAtMost}`)
  const gathered = sqlite.prepare<[], { log: number; checkpointed: number }>('pragma wal_checkpoint(NOOP)')
  let timer: NodeJS.Timeout | undefined
  let thread: Worker | undefined

  function start(): void {
    // Amidst a long write SQLite does not say.
    if (sqlite.inTransaction) return
    const { log, checkpointed } = gathered.get() ?? { log: 0, checkpointed: 0 }
    if (thread !== undefined || log - checkpointed < pages) return
    thread = new Worker(new URL('./checkpoint-thread.js', import.meta.url), { workerData: sqlite.name })
    thread.unref()
    // What it leaves undone is done after the next commits.
    thread.on('error', () => undefined)
    thread.on('exit', () => {
      thread = undefined
    })
  }

  return {
    committed() {
      timer ??= setTimeout(start, quiet).unref()
      timer.refresh()
    },
    close() {
      clearTimeout(timer)
    },
  }
}
