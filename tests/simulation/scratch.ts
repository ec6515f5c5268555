import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Memory, where the system has such a folder: no simulated death loses what was written to a file. */
const ground = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()

/** Does something with a path for a database, and removes it. */
export async function withDatabase<T>(work: (path: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(ground, 'cairn-simulation-'))
  try {
    return await work(join(folder, 'cairn.db'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
