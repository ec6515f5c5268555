import type { Instant } from '../clock.ts'
import { type Change, changerName } from '../plan/change.ts'
import { readStateThen } from '../plan/state-then.ts'
import type { Transaction } from '../store/transaction.ts'
import type { Week } from '../views/status.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000
const mostEntries = 2000

const before = (entry: Change) => readStateThen(entry.before)?.state
const after = (entry: Change) => readStateThen(entry.after)?.state

/** What the log says of the last seven days. */
export async function weekOf(tx: Transaction, roadmap: number, at: Instant): Promise<Week> {
  const entries = (await tx.log.since(roadmap, at - sevenDays, mostEntries)).filter(
    (entry) => !entry.undone && entry.undoes === undefined,
  )
  const imports = new Set(entries.filter((entry) => entry.what === 'imported').map((entry) => entry.batch))
  const moves = entries.filter((entry) => entry.what === 'state' && before(entry) !== after(entry))
  const done = moves.filter((entry) => after(entry) === 'done')
  const reopened = moves.filter((entry) => before(entry) === 'done' && after(entry) !== 'none')
  const added = entries.filter((entry) => entry.what === 'added' && !imports.has(entry.batch))
  return {
    done: done.length,
    reopened: reopened.length,
    added: added.length,
    people: [...new Set([...done, ...reopened, ...added].map(({ by }) => changerName(by)))],
  }
}
