import type { Instant } from '../clock.ts'
import { dayIn } from '../plan/day.ts'
import { holds, type JudgedCriterion, judgeCriterion } from '../plan/gate.ts'
import type { Glance } from '../plan/glance.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from './transaction.ts'

/** How those of a roadmap's items stand that are criteria, by their numbers. */
export async function standingsOf<
  Item extends Pick<Glance, 'number' | 'text' | 'detail' | 'state' | 'claimed' | 'kind'>,
>(
  tx: Transaction,
  { id, settings }: Roadmap,
  items: readonly Item[],
  now: Instant,
): Promise<ReadonlyMap<number, JudgedCriterion<Item>>> {
  const criteria = items.filter(({ kind }) => kind === 'criterion')
  if (criteria.length === 0) return new Map()
  const evidence = Map.groupBy(await tx.evidence.ofRoadmap(id), ({ number }) => number)
  const today = dayIn(settings.zone, now)
  return new Map(
    criteria.map((item) => [item.number, judgeCriterion(item, evidence.get(item.number) ?? [], today)]),
  )
}

/**
 * The same items without the dates that are kept: a criterion that is shown to hold, or waived, is not due, and a line
 * that announces the next review is told by the review itself once somebody has called for one.
 */
export async function stillDue<Item extends Pick<Glance, 'number' | 'due' | 'kind'>>(
  tx: Transaction,
  { id }: Roadmap,
  items: readonly Item[],
  standings: ReadonlyMap<number, Pick<JudgedCriterion, 'standing'>>,
): Promise<readonly Item[]> {
  const isCalled =
    items.some(({ kind, due }) => kind === 'review' && due !== undefined) &&
    (await tx.schedules.ofRoadmap(id)).some(({ job, isProposed }) => job === 'review' && !isProposed)
  const held = new Set([...standings].flatMap(([number, judged]) => (holds(judged) ? number : [])))
  if (held.size === 0 && !isCalled) return items
  const isKept = ({ number, kind }: Item) => held.has(number) || (isCalled && kind === 'review')
  return items.map((item) => (item.due !== undefined && isKept(item) ? { ...item, due: undefined } : item))
}
