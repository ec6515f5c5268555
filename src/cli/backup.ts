import { existsSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { openStore } from '../store/open.ts'
import type { Task } from './task.ts'
import { unwritable } from './unwritable.ts'

/** Copies the database into a new file, also while the bot runs. */
export const backup: Task = async ({ config }, { operand: path }) => {
  if (existsSync(path)) throw new UserError(`${path} exists already.`, 'Give the name of a new file.')
  const store = openStore(config.db)
  try {
    await store.backup(path).catch((problem) => {
      throw unwritable(path, problem)
    })
  } finally {
    store.close()
  }
  process.stdout.write(`${config.db} was copied to ${path}.\n`)
}
