import type { Instant } from '../clock.ts'
import { type Assessable, assessablesIn } from '../plan/assessable.ts'
import { dayIn } from '../plan/day.ts'
import type { Assessment, Holding } from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import type { Transaction } from '../store/transaction.ts'

/** What the reviews of a plan assess, as it stands. */
export async function assessablesOf(
  tx: Transaction,
  { id, settings }: Roadmap,
  now: Instant,
): Promise<readonly Assessable[]> {
  return assessablesIn(await tx.items.all(id), await tx.evidence.ofRoadmap(id), dayIn(settings.zone, now))
}

/** Keeps what was concluded of these, in place of what was before; `undefined`: nothing any more. */
export async function assess(
  tx: Transaction,
  holding: Holding,
  numbers: readonly number[],
  conclusion: Omit<Assessment, 'number'> | undefined,
): Promise<Holding> {
  const others = (holding.assessments ?? []).filter(({ number }) => !numbers.includes(number))
  const fresh = conclusion === undefined ? [] : numbers.map((number) => ({ number, ...conclusion }))
  const assessed: Holding = { ...holding, assessments: [...others, ...fresh] }
  await tx.holdings.save(assessed)
  return assessed
}
