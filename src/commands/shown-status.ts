import type { View } from '../chat/view.ts'
import type { Instant } from '../clock.ts'
import type { Glance } from '../plan/glance.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { standingOf } from '../plan/standing.ts'
import { standingsOf, stillDue } from '../store/read-standings.ts'
import type { Transaction } from '../store/transaction.ts'
import { statusView } from '../views/status.ts'
import { weekOf } from './week.ts'

/** Where a roadmap stands, by all of its items in short. */
export async function shownStatus(
  tx: Transaction,
  roadmap: Roadmap,
  items: readonly Glance[],
  at: Instant,
): Promise<View> {
  const followed = items.filter(({ origin, state }) => origin !== 'removed' && state !== 'dropped')
  const criteria = await standingsOf(tx, roadmap, followed, at)
  const week = await weekOf(tx, roadmap.id, at)
  const due = await stillDue(tx, roadmap, items, criteria)
  return statusView(standingOf(roadmap, due, at), week, [...criteria.values()])
}
