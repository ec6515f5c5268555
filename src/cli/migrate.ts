import { openStore } from '../store/open.ts'
import type { Task } from './task.ts'

/** Brings the database to this version's schema. */
export const migrate: Task = async ({ config }) => {
  openStore(config.db).close()
  process.stdout.write(`${config.db} is up to date.\n`)
}
