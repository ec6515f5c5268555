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

/** The same items without the dates that are kept: a criterion that is shown to hold, or waived, is not due. */
export function stillDue<Item extends Pick<Glance, 'number' | 'due'>>(
  items: readonly Item[],
  standings: ReadonlyMap<number, Pick<JudgedCriterion, 'standing'>>,
): readonly Item[] {
  const held = new Set([...standings].flatMap(([number, judged]) => (holds(judged) ? number : [])))
  if (held.size === 0) return items
  return items.map((item) => (held.has(item.number) ? { ...item, due: undefined } : item))
}
