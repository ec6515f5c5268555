import type { Instant } from '../clock.ts'
import { UserError } from '../errors.ts'
import { type Assessable, assessablesIn } from '../plan/assessable.ts'
import { dayIn } from '../plan/day.ts'
import type { Edit } from '../plan/edit.ts'
import {
  type Assessed,
  type Assessment,
  assessedIn,
  assessedSchema,
  type Holding,
  isUnderWay,
  withAssessed,
} from '../plan/holding.ts'
import type { Roadmap } from '../plan/roadmap.ts'
import { type Circumstances, record } from '../store/record.ts'
import type { Transaction } from '../store/transaction.ts'

/** What the reviews of a plan assess, as it stands. */
export async function assessablesOf(
  tx: Transaction,
  { id, settings }: Roadmap,
  now: Instant,
): Promise<readonly Assessable[]> {
  return assessablesIn(await tx.items.all(id), await tx.evidence.ofRoadmap(id), dayIn(settings.zone, now))
}

type Conclusion = Omit<Assessment, 'number'>

/** What is concluded of some that a review assesses; `undefined`: nothing any more. */
export interface Concluded {
  readonly numbers: readonly number[]
  readonly conclusion: Conclusion | undefined
}

/** Keeps what was concluded, in place of what was before, as one batch. */
export async function assess(
  tx: Transaction,
  circumstances: Circumstances,
  holding: Holding,
  concluded: readonly Concluded[],
): Promise<void> {
  const edits: Edit[] = []
  let assessed = holding
  for (const { numbers, conclusion } of concluded)
    for (const number of numbers) {
      const item = await tx.items.get(circumstances.roadmap, number)
      if (item === undefined) throw new RangeError(`an item that is assessed is not stored: ${number}`)
      const before = assessedIn(assessed, number)
      const after: Assessed = { ...before, assessment: conclusion && { number, ...conclusion } }
      assessed = withAssessed(assessed, after)
      edits.push({ item, change: { what: 'assessed', ref: item.ref, before, after } })
    }
  await tx.holdings.save(assessed)
  await record(tx, circumstances, edits)
}

/**
 * Lets what stood of one thing before stand again.
 * @throws UserError when its review has ended
 */
export async function takeAssessmentBack(tx: Transaction, before: unknown): Promise<void> {
  const was = assessedSchema.parse(before)
  const holding = await tx.holdings.byId(was.holding)
  if (holding === undefined) throw new RangeError('the log names a holding that is not stored')
  if (!isUnderWay(holding))
    throw new UserError(
      'The review in which that was concluded has ended.',
      'Take its end back first: /roadmap undo, where it was closed.',
    )
  await tx.holdings.save(withAssessed(holding, was))
}
