import { existsSync } from 'node:fs'
import { UserError } from '../errors.ts'
import { openOriginal } from '../store/backup.ts'
import type { Task } from './task.ts'
import { unwritable } from './unwritable.ts'

/** Copies the database into a new file as it is, before an update or while the bot runs. */
export const backup: Task = async ({ config }, { operand: path }) => {
  if (existsSync(path)) throw new UserError(`${path} exists already.`, 'Give the name of a new file.')
  const original = openOriginal(config.db)
  try {
    await original.copyTo(path).catch((problem) => {
      throw unwritable(path, problem)
    })
  } finally {
    original.close()
  }
  process.stdout.write(`${config.db} was copied to ${path}.\n`)
}
