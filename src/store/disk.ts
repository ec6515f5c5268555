import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { OperatorError } from '../errors.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { close, closeSync, fdatasync, fdatasyncSync, fsyncSync, openSync } =
  process.getBuiltinModule('node:fs')

export interface Disk {
  /** @throws UserError when it refused to keep something before */
  mustWork(): void
  /**
   * Resolves when all that was committed before the call is on it, which takes any disk a while when it is `much`.
   * One call after the other.
   * @throws UserError when it refuses
   */
  keep(much: boolean): Promise<void>
  close(): void
}

const synchronise = promisify(fdatasync)

/** A disk that keeps little within this is waited for, ms: to wake a thread and be told by it takes as long. */
const quick = 1

/** After so many turns of a thread a disk that took longer is tried again; after twice as many when it still does. */
const untilTried = { atFirst: 8, atMost: 4_096 }

/**
 * Does for the write-ahead log of the database at `path` what SQLite does at each commit with synchronous=FULL. Where
 * that takes long it is done by a thread of the pool, and everybody else is served meanwhile. `now` is a stopwatch's, ms.
 * A disk that failed once is not believed again (https://wiki.postgresql.org/wiki/Fsync_Errors).
 */
export function makeDisk(path: string, now: () => number = () => performance.now()): Disk {
  // To close it would lose the locks on the same file, of which SQLite keeps none on this one.
  const file = openSync(`${path}-wal`, 'r+')
  keepNamesIn(dirname(path))
  let running: Promise<void> = Promise.resolve()
  let turnsOfThread = 0
  let untilNextTrial = untilTried.atFirst
  let isBroken = false
  let isClosed = false

  function mustWork(): void {
    if (isBroken)
      throw new OperatorError(
        `The disk that holds ${path} did not keep what was written.`,
        'Check the disk, then start Cairn again and look at what was changed last: it may be lost.',
        'The disk of the bot did not keep what was written.',
      )
  }

  async function keepNow(much: boolean): Promise<void> {
    mustWork()
    try {
      if (!much && turnsOfThread === 0) return waitForIt()
      if (!much) turnsOfThread -= 1
      await synchronise(file)
    } catch {
      isBroken = true
      mustWork()
    }
  }

  function waitForIt(): void {
    const began = now()
    fdatasyncSync(file)
    const isQuick = now() - began <= quick
    turnsOfThread = isQuick ? 0 : untilNextTrial
    untilNextTrial = isQuick ? untilTried.atFirst : Math.min(untilNextTrial * 2, untilTried.atMost)
  }

  return {
    mustWork,
    keep(much) {
      running = keepNow(much)
      return running
    },
    close() {
      if (isClosed) return
      isClosed = true
      void running.catch(() => undefined).then(() => close(file))
    },
  }
}

/** That a file is there at all is kept by its folder; Windows sees to that by itself. */
function keepNamesIn(folder: string): void {
  if (process.platform === 'win32') return
  const names = openSync(folder, 'r')
  fsyncSync(names)
  closeSync(names)
}
