import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../errors.ts'

// Imported as a module, all its names would be read, and with them streams and a reader of terminals be loaded.
const { close, closeSync, fdatasync, fsyncSync, openSync } = process.getBuiltinModule('node:fs')

export interface Disk {
  /** @throws UserError when it refused to keep something before */
  mustWork(): void
  /** Resolves when all that was committed before the call is on it. @throws UserError when it refuses */
  keep(): Promise<void>
  close(): void
}

const synchronise = promisify(fdatasync)

/**
 * Does for the write-ahead log of the database at `path` what SQLite does at each commit with synchronous=FULL, but
 * on a thread of the pool: meanwhile everybody else is served, and what is committed meanwhile shares the next turn.
 * A disk that failed once is not believed again (https://wiki.postgresql.org/wiki/Fsync_Errors).
 */
export function makeDisk(path: string): Disk {
  // To close it would lose the locks on the same file, of which SQLite keeps none on this one.
  const file = openSync(`${path}-wal`, 'r+')
  keepNamesIn(dirname(path))
  let running: Promise<void> = Promise.resolve()
  let next: Promise<void> | undefined
  let isBroken = false
  let isClosed = false

  function mustWork(): void {
    if (isBroken)
      throw new UserError(
        `The disk that holds ${path} did not keep what was written.`,
        'Check the disk, then start Cairn again and look at what was changed last: it may be lost.',
      )
  }

  async function keepNext(): Promise<void> {
    await running.catch(() => undefined)
    next = undefined
    running = keepNow()
    return running
  }

  async function keepNow(): Promise<void> {
    mustWork()
    try {
      await synchronise(file)
    } catch {
      isBroken = true
      mustWork()
    }
  }

  return {
    mustWork,
    keep() {
      next ??= keepNext()
      return next
    },
    close() {
      if (isClosed) return
      isClosed = true
      void (next ?? running).catch(() => undefined).then(() => close(file))
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
