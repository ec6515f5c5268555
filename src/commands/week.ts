import type { Instant } from '../clock.ts'
import { type Change, changerName } from '../plan/change.ts'
import { readStateThen } from '../plan/state-then.ts'
import type { Transaction } from '../store/transaction.ts'
import type { Week } from '../views/status.ts'

const sevenDays = 7 * 24 * 60 * 60 * 1000

const before = (entry: Change) => readStateThen(entry.before)?.state
const after = (entry: Change) => readStateThen(entry.after)?.state

/** What the log says of the last seven days: of each item what it came to, however often it went to and fro. */
export async function weekOf(tx: Transaction, roadmap: number, at: Instant): Promise<Week> {
  const then = await tx.log.lastBefore(roadmap, at - sevenDays)
  const entries = (await tx.log.movesAfter(roadmap, then)).filter(
    (entry) => !entry.undone && entry.undoes === undefined,
  )
  const moves = entries.filter((entry) => entry.what === 'state')
  const stretches = [...Map.groupBy(moves, ({ ref }) => ref).values()].map((of) => ({
    from: of.map(before)[0],
    to: of.map(after).at(-1),
    last: of.at(-1),
  }))
  const done = stretches.filter(({ from, to }) => from !== 'done' && to === 'done')
  const reopened = stretches.filter(({ from, to }) => from === 'done' && to !== 'done' && to !== 'none')
  const added = entries.filter((entry) => entry.what === 'added')
  const told = [...[...done, ...reopened].flatMap(({ last }) => last ?? []), ...added]
  return {
    done: done.length,
    reopened: reopened.length,
    added: added.length,
    people: [...new Set(told.map(({ by }) => changerName(by)))],
  }
}
